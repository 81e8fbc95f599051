import { AmbiguousCodeError, AmbiguousLinkError, candidateLine } from '../errors/mail-errors.js';
import type { Candidate, Extraction, ExtractOptions } from '../extract/candidate.js';
import { equallyLikely } from '../extract/evidence.js';
import type { Message } from '../message/message.js';
import { finishLink, type LinkOptions } from './link-origin.js';
import type { CheckedFilter } from './options/filter.js';
import type { TakenMarks, WaitKind } from './taken-marks.js';
import type { FoundValue } from './wait.js';

/** Is what a wait looks for. */
export interface Wanted<T> {
  readonly kind: WaitKind;
  /** Such as `a code in a message with subject containing "Welcome"`. */
  readonly description: string;
  readonly filter: CheckedFilter;
  /** The value that alone will do, such as `the code "481920"`; undefined when any will. */
  readonly value?: string;
  /** What to do about messages that fit but have no value. */
  readonly hint: string;
  /** Whether what was handed out before may be handed out again. */
  readonly again?: boolean;
  /** Who takes it, where that is not a call in this program. */
  readonly by?: string;
  /** Returns the value of a message, or undefined if it has none; throws when it is ambiguous. */
  valueOf(message: Message, address: string): T | undefined;
  /** Makes a value ready to be handed out, with what is to be known of it. */
  finish?(value: T): { readonly value: T; readonly remark: string | undefined };
  /** Says why a message has no value. */
  missing(message: Message): string;
  /** Returns the value of a message that is not the one that alone will do; undefined if it has none. */
  other?(message: Message): T | undefined;
}

/** Is the part of an inbox that waits take from. */
export interface Takeable {
  readonly address: string;
  /** In arrival order. */
  readonly messages: readonly Message[];
  readonly marks: TakenMarks;
}

/** Wants any message that fits. */
export function wantMessage(filter: CheckedFilter): Wanted<Message> {
  return {
    kind: 'message',
    description: filter.description || 'any message',
    filter,
    hint: '',
    valueOf: (message) => message,
    missing: () => '',
  };
}

/** Wants the code of a message that fits. */
export function wantCode(filter: CheckedFilter, options: ExtractOptions): Wanted<string> {
  const { pattern } = options;
  const extractionOf = extractor(options);
  return {
    kind: 'code',
    description: inMessage(pattern ? `a code matching ${pattern}` : 'a code', filter),
    filter,
    hint: pattern
      ? 'compare { pattern } with the text of the message, which waitForMessage() hands out.'
      : 'check the template of the mail by its text, or pass { pattern } if the code has a form of its own.',
    valueOf(message, address) {
      const { code, codes, ambiguous } = extractionOf(message);
      if (ambiguous.code)
        throw new AmbiguousCodeError(
          { address, subject: message.subject, candidates: equallyLikely(codes) },
          {
            noun: 'code',
            hint: pattern
              ? 'narrow { pattern } so that it fits one of them.'
              : 'pass { pattern } with the form of the code of this application.',
          },
        );
      return code;
    },
    missing: (message) => missing('code', extractionOf(message)),
  };
}

/** Wants the link of a message that fits. */
export function wantLink(
  filter: CheckedFilter,
  options: LinkOptions & Pick<ExtractOptions, 'pattern'>,
): Wanted<string> {
  const { baseURL, pattern } = options;
  const extractionOf = extractor({ baseURL, linkPattern: pattern });
  return {
    kind: 'link',
    description: inMessage(pattern ? `a link matching ${pattern}` : 'a link', filter),
    filter,
    hint: pattern
      ? 'compare { pattern } with message.links of waitForMessage().'
      : 'check the template of the mail by its text, or pass { pattern } with a part of the link.',
    valueOf(message, address) {
      const { link, links, ambiguous } = extractionOf(message);
      if (ambiguous.link)
        throw new AmbiguousLinkError(
          { address, subject: message.subject, candidates: equallyLikely(links) },
          {
            noun: 'link',
            hint: 'pass { pattern } with a part of the link of this application.',
          },
        );
      return link;
    },
    finish: (link) => finishLink(link, options),
    missing: (message) => missing('link', extractionOf(message)),
  };
}

/**
 * Finds the value to take, if there is one. For messages it is the oldest that fits; for codes and links the newest,
 * and older ones that fit are superseded when it is taken: a resend invalidates its predecessor.
 */
export function findValue<T>(
  { address, messages, marks }: Takeable,
  wanted: Wanted<T>,
  call: string,
): FoundValue<T> | undefined {
  const { kind, filter, by = call } = wanted;
  const untaken = (message: Message): boolean => wanted.again || !marks.of(kind, message);
  const fits = (message: Message): boolean => !filter.mismatch(message);
  // Asked twice, because a predicate may itself take messages.
  const fitting = messages.filter(untaken).filter(fits).filter(untaken);
  for (const message of kind === 'message' ? fitting : fitting.toReversed()) {
    const value = wanted.valueOf(message, address);
    if (value === undefined) continue;
    const older = kind === 'message' ? [] : fitting.slice(0, fitting.indexOf(message));
    const take = (): void => {
      marks.take(kind, message, { by, superseded: false });
      for (const left of older) marks.take(kind, left, { by, superseded: true });
    };
    return { value, ...wanted.finish?.(value), message, take };
  }
  return undefined;
}

function inMessage(value: string, { description }: CheckedFilter): string {
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
