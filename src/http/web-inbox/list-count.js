import { plural } from './format.js';

/**
 * Says how many mails the list has, and how many of them came since and were not looked at.
 * @param {HTMLElement} box
 * @param {{ count: number, more: boolean, unread: number }} state more: whether the server has further ones
 */
export function showCount(box, { count, more, unread }) {
  const mails = more ? `More than ${plural(count, 'mail')}` : plural(count, 'mail');
  box.textContent = unread > 0 ? `${mails}, ${unread} unread` : mails;
}
