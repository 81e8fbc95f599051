import { element } from './dom.js';
import { shortTime } from './format.js';
import { icon } from './icon.js';

/** @import { Summary } from './api.js' */

/**
 * Creates the row of a message: sender, time, subject, recipients and code.
 * @param {Summary} message
 * @param {{ unread: boolean }} state
 */
export function listRow(message, { unread }) {
  const { headline, received_at: time, recipients } = message;
  return element(
    'div',
    { class: unread ? 'row unread' : 'row', role: 'option' },
    element('span.sender', { dir: 'auto' }, unread && unseen('New: '), senderName(message)),
    element('time', { datetime: time }, shortTime(time)),
    element('span.subject', { dir: 'auto' }, headline || '(no subject)'),
    chip(message),
    element('span.recipient', unseen('to '), recipients.join(', ')),
  );
}

/**
 * Names the sender of a message.
 * @param {Summary} message
 */
export function senderName({ from_name: name, from_address: address, from }) {
  return name || address || from || '(no sender)';
}

/** @param {Summary} message */
function chip({ code, link, ambiguous, attachments }) {
  if (code) return element('span.chip.code', unseen('code '), code);
  if (ambiguous.code) return element('span.chip', 'codes?');
  if (link || ambiguous.link) return element('span.chip', icon('link'), 'link');
  if (attachments.length > 0)
    return element(
      'span.chip.quiet',
      icon('clip'),
      unseen('attachments '),
      String(attachments.length),
    );
  return undefined;
}

/** @param {string} text */
function unseen(text) {
  return element('span.unseen', text);
}
