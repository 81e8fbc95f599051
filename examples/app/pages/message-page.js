// @ts-check
import { html } from '../http/html.js';
import { page } from '../http/reply.js';
import { card } from './parts.js';

/**
 * A page with just a message.
 * @param {string} heading
 * @param {object} options
 * @param {string} options.lead
 * @param {number} [options.status]
 * @param {{ href: string, text: string }} [options.next]
 */
export function messagePage(heading, { lead, status = 200, next }) {
  const body = next && html`<a class="primary" href="${next.href}">${next.text}</a>`;
  return page(heading, card({ heading, lead, ...(body && { body }) }), status);
}

/** The page of MAIL_STRICT. */
export function mailFailurePage() {
  const lead = 'Check the address, or try again in a moment.';
  return messagePage('We could not send the mail', { lead, status: 422 });
}

const DEAD_LINKS = {
  used: { heading: 'This link was already used', status: 410 },
  expired: { heading: 'This link has expired', status: 410 },
  unknown: { heading: 'This link is not valid', status: 404 },
};

/**
 * The page of a link that is used up or expired.
 * @param {keyof typeof DEAD_LINKS} state
 * @param {{ href: string, text: string }} next
 */
export function deadLinkPage(state, next) {
  const { heading, status } = DEAD_LINKS[state];
  return messagePage(heading, {
    lead: 'Ask for a new one and open the latest mail.',
    status,
    next,
  });
}
