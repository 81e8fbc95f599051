import { AmbiguousCodeError, AmbiguousLinkError, candidateLine } from '../errors/mail-errors.js';
import type { Candidate, Extraction, ExtractOptions } from '../extract/candidate.js';
import { equallyLikely } from '../extract/evidence.js';
import { headlineOf } from '../message/headline.js';
import type { Message } from '../message/message.js';
import { finishLink, type LinkOptions } from './link-origin.js';
import type { CheckedFilter } from './options/filter.js';
import type { WaitKind } from './taken-marks.js';

/** What a wait or a matcher looks for. */
export interface Query<T> {
  readonly kind: WaitKind;
  /** Such as `a code in a message with subject containing "Welcome"`. */
  readonly description: string;
  readonly filter: CheckedFilter;
  /** The expected value, such as `the code "481920"`; undefined when any will do. */
  readonly value?: string;
  /** Hint for messages that match but have no value. */
  readonly hint: string;
  /** Whether to return messages that were taken before. */
  readonly again?: boolean;
  /** Request of another program that takes it; undefined for a call in this one. */
  readonly by?: string;
  /** Returns the value of a message, or undefined if it has none; throws when it is ambiguous. */
  valueOf(message: Message, address: string): T | undefined;
  /** Prepares a value to be returned, with a note on it. */
  finish?(value: T): { readonly value: T; readonly remark: string | undefined };
  /** Describes why a message has no value. */
  missing(message: Message): string;
  /** Returns the value of a message that is not the expected one; undefined if it has none. */
  other?(message: Message): T | undefined;
}

export function messageQuery(filter: CheckedFilter): Query<Message> {
  return {
    kind: 'message',
    description: filter.description || 'any message',
    filter,
    hint: '',
    valueOf: (message) => message,
    missing: () => '',
  };
}

/** Creates the query for the code of a matching message. */
export function codeQuery(filter: CheckedFilter, options: ExtractOptions): Query<string> {
  const { pattern } = options;
  return {
    description: inMessage(pattern ? `a code matching ${pattern}` : 'a code', filter),
    hint: pattern
      ? 'compare { pattern } with the text of the message, which waitForMessage() hands out.'
      : 'compare the template of the mail with the text above, or pass { pattern } with the form of the code.',
    ...valueQuery('code', filter, options),
  };
}

/** Creates the query for the link of a matching message. */
export function linkQuery(
  filter: CheckedFilter,
  options: LinkOptions & Pick<ExtractOptions, 'pattern'>,
): Query<string> {
  const { baseURL, pattern } = options;
  return {
    description: inMessage(pattern ? `a link matching ${pattern}` : 'a link', filter),
    hint: pattern
      ? 'compare { pattern } with message.links of waitForMessage().'
      : 'compare the template of the mail with the text above, or pass { pattern } with a part of the link.',
    finish: (link) => finishLink(link, options),
    ...valueQuery('link', filter, { baseURL, linkPattern: pattern }),
  };
}

function valueQuery(
  kind: 'code' | 'link',
  filter: CheckedFilter,
  options: ExtractOptions,
): Pick<Query<string>, 'kind' | 'filter' | 'valueOf' | 'missing'> {
  const extractionOf = extractor(options);
  return {
    kind,
    filter,
    valueOf(message, address) {
      const extraction = extractionOf(message);
      if (!extraction.ambiguous[kind]) return extraction[kind];
      const found = {
        address,
        subject: headlineOf(message),
        candidates: equallyLikely(extraction[`${kind}s`]),
      };
      if (kind === 'link') throw new AmbiguousLinkError(found);
      const hint = options.pattern && 'narrow { pattern } so that it fits one of them.';
      throw new AmbiguousCodeError(found, hint);
    },
    missing: (message) => missing(kind, extractionOf(message)),
  };
}

/** How another program waits. */
interface Remote {
  /** Request that takes the message, such as `GET /code`. */
  readonly by: string;
  /** Wraps each look for the pattern of another program, so that it can be interrupted. */
  guard?<T>(message: Message, look: () => T): T;
  /** Position of the source: considers only later messages, also those that were taken. */
  readonly after?: number | undefined;
}

/** Adapts a query for another program. Links stay as they were sent: that program knows where its application is. */
export function remoteQuery<T>(query: Query<T>, { by, guard, after }: Remote): Query<T> {
  const { finish: _, other: __, filter, ...rest } = query;
  return {
    ...rest,
    by,
    again: after !== undefined,
    filter: after === undefined ? filter : cameAfter(after, filter),
    valueOf: (message, address) =>
      guard
        ? guard(message, () => query.valueOf(message, address))
        : query.valueOf(message, address),
  };
}

function cameAfter(seq: number, filter: CheckedFilter): CheckedFilter {
  return {
    ...filter,
    mismatch: (message) =>
      message.cursor.seq > seq ? filter.mismatch(message) : 'it came before { after }',
  };
}

/** Describes a value and the messages that may hold it, such as `a code in a message with subject matching /verify/i`. */
export function inMessage(value: string, { description }: CheckedFilter): string {
  return description ? `${value} in a message with ${description}` : value;
}

function extractor(options: ExtractOptions): (message: Message) => Extraction {
  if (!options.pattern && !options.linkPattern && !options.baseURL)
    return (message) => message.extraction;
  // A pending wait looks at every message again whenever one comes.
  const known = new WeakMap<Message, Extraction>();
  return (message) => {
    const extraction = known.get(message) ?? message.extractWith(options);
    known.set(message, extraction);
    return extraction;
  };
}

// Enough to see what extraction thought of, in one line.
const LISTED = 3;

function missing(kind: 'code' | 'link', extraction: Extraction): string {
  const { truncated, codes, links, schemelessAddresses } = extraction;
  const candidates: readonly Candidate[] = kind === 'code' ? codes : links;
  const [address] = kind === 'link' ? schemelessAddresses : [];
  const named = address ? `; it names ${address} without http://, which no mail client links` : '';
  const shown = candidates.slice(0, LISTED).map(candidateLine);
  const where = truncated ? ' in what was read of it: the message is too large to read whole' : '';
  return `no ${kind}${where}${shown.length ? `; unlikely: ${shown.join(' · ')}` : ''}${named}`;
}
