import { copyButton } from './copy-button.js';
import { element } from './element.js';
import { icon } from './icon.js';
import { KINDS } from './kinds.js';
import { openableUrl } from './openable-url.js';
import { unreadParts } from './unread-parts.js';

/** @import { Message, Summary } from './api.js' */

// A page of offers can have hundreds of links that are alike.
const MOST_TICKETS = 6;

/**
 * Makes what people came for: the code, big and copied by a click, and the link, opened by a click. Several that are
 * equally likely stand side by side.
 * @param {Summary & Partial<Message>} message
 */
export function firstThings(message) {
  const { ambiguous, codes = [], links = [] } = message;
  const chosenCodes = chosen(message.code, ambiguous?.code, codes);
  const chosenLinks = chosen(message.link, ambiguous?.link, links);
  const tickets = [
    ...chosenCodes.map(codeTicket),
    ...chosenLinks.map((url) =>
      linkTicket(
        url,
        links.find(({ value }) => value === url),
      ),
    ),
  ];
  const note = noteOf(chosenCodes.length, chosenLinks.length) ?? noValueOf(message, tickets.length);
  return element(
    'section',
    { class: 'first', 'aria-label': 'Code and link' },
    note ? element('p', { class: tickets.length > 0 ? 'warning' : 'quiet' }, note) : null,
    tickets.length > 0 ? element('div', { class: 'tickets' }, ...tickets) : null,
  );
}

/**
 * @param {number} codes
 * @param {number} links
 */
function noteOf(codes, links) {
  if (codes > 1) return `${codes} codes are equally likely: look into the mail which it is.`;
  if (links > 1) return `${links} links are equally likely: look into the mail which it is.`;
  return undefined;
}

/**
 * @param {Summary & Partial<Message>} message
 * @param {number} tickets
 */
function noValueOf(message, tickets) {
  if (tickets > 0) return undefined;
  const unread = unreadParts(message);
  const may = unread ? ` ${unread} may hold one, which is not read.` : '';
  return `No code and no link to confirm anything in this mail.${may}`;
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
  return element('div', { class: 'card' }, ticket);
}

/**
 * @param {string} url
 * @param {{ kind: string, text: string } | undefined} candidate
 */
function linkTicket(url, candidate) {
  const href = openableUrl(url);
  const text = candidate?.text.trim();
  const title = text && !text.includes('://') ? text : KINDS[candidate?.kind ?? 'unknown'];
  const shown = [
    element('bdi', { class: 'value link' }, title ?? 'Open the link'),
    element('bdi', { class: 'url' }, url),
  ];
  const ticket = href
    ? element(
        'a',
        { class: 'ticket', href, target: '_blank', rel: 'noopener noreferrer' },
        element('span', { class: 'lines' }, ...shown),
        element('span', { class: 'note' }, icon('open'), 'Open'),
      )
    : element(
        'div',
        { class: 'ticket closed' },
        element('span', { class: 'lines' }, ...shown),
        element('span', { class: 'note' }, 'Not opened: neither of the web nor of an application'),
      );
  return element('div', { class: 'card' }, ticket, copyButton(url, { name: 'link' }));
}
