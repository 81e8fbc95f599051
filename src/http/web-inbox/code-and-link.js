import { copyButton } from './copy-button.js';
import { element, fill } from './dom.js';
import { icon } from './icon.js';
import { KINDS } from './kinds.js';
import { openableUrl } from './openable-url.js';
import { unreadParts } from './unread-parts.js';

/** @import { Message, Summary } from './api.js' */

// A newsletter can have hundreds of equally likely links.
const MOST_TICKETS = 6;

/**
 * Shows the code, copied by a click, and the link, opened by a click; several side by side if they are equally likely.
 * @param {Summary & Partial<Message>} message
 */
export function codeAndLink(message) {
  const { ambiguous, codes = [], links = [] } = message;
  const chosenCodes = chosen(message.code, ambiguous.code, codes);
  const chosenLinks = chosen(message.link, ambiguous.link, links);
  const tickets = [
    ...chosenCodes.map(codeTicket),
    ...chosenLinks.map((url) =>
      linkTicket(
        url,
        links.find(({ value }) => value === url),
      ),
    ),
  ];
  const note =
    ambiguityNote(chosenCodes.length, chosenLinks.length) ?? emptyNote(message, tickets.length);
  return element(
    'section.first',
    { 'aria-label': 'Code and link' },
    note ? element('p', { class: tickets.length > 0 ? 'warning' : 'quiet' }, note) : null,
    tickets.length > 0 ? element('div.tickets', ...tickets) : null,
  );
}

/**
 * @param {number} codes
 * @param {number} links
 */
function ambiguityNote(codes, links) {
  if (codes > 1) return `${codes} codes are equally likely: check the message to see which it is.`;
  if (links > 1) return `${links} links are equally likely: check the message to see which it is.`;
  return undefined;
}

/**
 * @param {Summary & Partial<Message>} message
 * @param {number} tickets
 */
function emptyNote(message, tickets) {
  if (tickets > 0) return undefined;
  const unread = unreadParts(message);
  const may = unread ? ` ${unread} may contain one, but is not searched.` : '';
  return `No code or verification link in this message.${may}`;
}

/**
 * @param {string | null} value
 * @param {boolean | undefined} ambiguous
 * @param {readonly { value: string, score: number }[]} candidates
 */
function chosen(value, ambiguous, candidates) {
  if (value) return [value];
  const best = candidates[0]?.score;
  if (!ambiguous || best === undefined) return [];
  const alike = candidates.filter(({ score }) => score === best);
  const likely = alike.length > 1 ? alike.slice(0, MOST_TICKETS) : candidates.slice(0, 2);
  return likely.map((candidate) => candidate.value);
}

/** @param {string} code */
function codeTicket(code) {
  const shown = element('strong', { class: code.length > 10 ? 'value long' : 'value' }, code);
  const ticket = copyButton(code, { name: `code ${code}`, class: 'ticket', shown });
  return element('div.card', ticket);
}

/**
 * @param {string} url
 * @param {{ kind: string, text: string } | undefined} candidate
 */
function linkTicket(url, candidate) {
  const href = openableUrl(url);
  const text = candidate?.text.trim();
  const title = text && !text.includes('://') ? text : KINDS[candidate?.kind ?? 'unknown'];
  const shown = [element('bdi.value.link', title ?? 'Open the link'), element('bdi.url', url)];
  const lines = element('span.lines', ...shown);
  const note = element('span.note');
  fill(note, ...(href ? [icon('open'), 'Open'] : ['Cannot be opened: not a web or app link']));
  const opens = { class: 'ticket', href, target: '_blank', rel: 'noopener noreferrer' };
  const ticket = href
    ? element('a', opens, lines, note)
    : element('div.ticket.closed', lines, note);
  return element('div.card', ticket, copyButton(url, { name: 'link' }));
}
