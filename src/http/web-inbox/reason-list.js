import { element } from './dom.js';
import { KINDS } from './kinds.js';
import { unreadParts } from './unread-parts.js';

/** @import { CodeCandidate, Evidence, LinkCandidate } from '../../extract/candidate.js' */
/** @import { Message } from './api.js' */

// A hostile message can have tens of thousands.
const MOST_CANDIDATES = 50;

/**
 * Explains the code and link of a message: every candidate, with the reasons for and against it.
 * @param {Message} message
 */
export function reasonList(message) {
  const { code, link, codes, links, ambiguous } = message;
  const unread = code ? '' : unreadParts(message);
  return element(
    'div.reasons',
    unread && element('p.warning', `${unread} may contain the code, but is not searched.`),
    ...candidates('code', { value: code, ambiguous: ambiguous.code, list: codes }),
    ...candidates('link', { value: link, ambiguous: ambiguous.link, list: links }),
  );
}

/**
 * @param {'code' | 'link'} thing
 * @param {{ value: string | null, ambiguous: boolean | undefined, list: readonly (CodeCandidate & Partial<LinkCandidate>)[] }} found
 */
function candidates(thing, { value, ambiguous, list }) {
  return [
    element('h2', heading(thing, { value, ambiguous, count: list.length })),
    list.length > 0
      ? element(
          'ol',
          ...list
            .slice(0, MOST_CANDIDATES)
            .map((candidate) => candidateItem(candidate, candidate.value === value)),
        )
      : undefined,
  ];
}

/**
 * @param {string} thing
 * @param {{ value: string | null, ambiguous: boolean | undefined, count: number }} found
 */
function heading(thing, { value, ambiguous, count }) {
  if (value)
    return count > 1
      ? `The ${thing}, out of ${count} candidates`
      : `The ${thing}: the only candidate`;
  if (ambiguous) return `No ${thing} chosen: several are equally likely`;
  return count > 0 ? `No ${thing}: none is likely enough` : `Nothing here looks like a ${thing}`;
}

/**
 * @param {CodeCandidate & Partial<LinkCandidate>} candidate
 * @param {boolean} isChosen
 */
function candidateItem({ value, evidence, kind, text }, isChosen) {
  return element(
    'li',
    { class: isChosen ? 'chosen' : false },
    element('bdi.value', value),
    isChosen && element('span.chip', 'chosen'),
    kind && kind !== 'unknown' ? element('span.chip.quiet', KINDS[kind] ?? kind) : null,
    text && text !== value ? element('bdi.quiet', `“${text}”`) : null,
    element('ul', ...evidence.map(evidenceItem)),
  );
}

/** @param {Evidence} evidence */
function evidenceItem({ points, reason }) {
  const against = points < 0;
  return element(
    'li',
    { class: against ? 'against' : 'for' },
    element('span.unseen', against ? 'Against: ' : 'For: '),
    reason,
    element('span.weight', `${against ? '−' : '+'}${Math.abs(points)}`),
  );
}
