import { plural } from './format.js';

/**
 * Shows how many messages the list has, and how many are unread.
 * @param {HTMLElement} box
 * @param {{ count: number, more: boolean, unread: number }} state more: whether the server has more
 */
export function showCount(box, { count, more, unread }) {
  const total = `${more ? 'More than ' : ''}${plural(count, 'message')}`;
  box.textContent = unread > 0 ? `${total}, ${unread} unread` : total;
}
