import { isRegExp } from 'node:util/types';
import { clip } from '../../errors/base.js';
import { checkKeys, type KnownKeys } from '../../errors/check-keys.js';
import { InvalidOptionError, wrongValue } from '../../errors/option-errors.js';
import type { Message } from '../../message/message.js';
import { withoutPosition } from './check-pattern.js';

/** Decides whether a message fits; it must answer at once, not with a promise. */
export type MessagePredicate = (message: Message) => boolean;

/**
 * Says which messages fit. All that is given must fit. A string is looked for anywhere, without regard to case; a
 * regular expression is tested without its g and y flags.
 */
export interface MessageFilter {
  /** Subject. */
  readonly subject?: string | RegExp;
  /** Sender: address or name of the From header, or the address of MAIL FROM. */
  readonly from?: string | RegExp;
  /** Recipient: addresses or names of To and Cc, or an address of RCPT TO. */
  readonly to?: string | RegExp;
  /** Body: the text part, what a reader sees of the HTML part, or its source. */
  readonly body?: string | RegExp;
  /** Anything else. */
  readonly predicate?: MessagePredicate;
}

/** Is a filter ready for use. */
export interface CheckedFilter {
  /** What it looks for, such as `subject matching /verify/i`; empty when everything fits. */
  readonly description: string;
  /** Says why a message does not fit; undefined when it fits. */
  mismatch(message: Message): string | undefined;
}

type Field = 'subject' | 'from' | 'to' | 'body';

const FIELDS: Record<Field, (message: Message) => readonly string[]> = {
  subject: (message) => [message.subject],
  from: ({ from, envelope }) => [...(from ? [from.address, from.name] : []), envelope.mailFrom],
  to: ({ to, cc, envelope }) => [
    ...[...to, ...cc].flatMap(({ address, name }) => [address, name]),
    ...envelope.recipients,
  ],
  body: ({ text = '', extraction, html = '' }) => [text, extraction.visibleText, html],
};
/** Keys of a {@link MessageFilter}. */
export const FILTER_KEYS: readonly string[] = [...Object.keys(FIELDS), 'predicate'];

const BESIDE = 'it stands beside the filter, in the options of the wait.';
const KNOWN: KnownKeys = {
  of: 'A filter',
  keys: FILTER_KEYS,
  elsewhere: { timeout: BESIDE, signal: BESIDE, pattern: BESIDE },
};
const WHITE_SPACE = /\s+/g;
// Enough of a predicate to know it again.
const SHOWN_SOURCE = 60;

/**
 * Checks a filter and makes it ready for use.
 *
 * @throws InvalidOptionError for a filter that cannot be used
 */
export function checkFilter(filter: MessageFilter | MessagePredicate = {}): CheckedFilter {
  const fields = typeof filter === 'function' ? { predicate: filter } : filter;
  checkKeys(fields, KNOWN);
  const tests = (Object.keys(FIELDS) as Field[]).flatMap((field) => {
    const wanted = fields[field];
    return wanted === undefined ? [] : [fieldTest(field, wanted)];
  });
  if (fields.predicate !== undefined) tests.push(predicateTest(fields.predicate));
  return {
    description: tests.map(({ description }) => description).join(' and '),
    mismatch(message) {
      const missed = tests.filter(({ fits }) => !fits(message));
      return missed.map(({ complaint }) => complaint).join(', ') || undefined;
    },
  };
}

interface FilterTest {
  readonly description: string;
  readonly complaint: string;
  fits(message: Message): boolean;
}

function fieldTest(field: Field, wanted: string | RegExp): FilterTest {
  if (typeof wanted !== 'string' && !isRegExp(wanted))
    throw wrongValue({
      of: `{ ${field} } of a filter`,
      wanted: 'a string or a RegExp',
      value: wanted,
    });
  const fits = textTest(wanted);
  const verb = typeof wanted === 'string' ? 'contain' : 'match';
  const shown = typeof wanted === 'string' ? JSON.stringify(wanted) : String(wanted);
  return {
    description: `${field} ${verb}ing ${shown}`,
    complaint: `${field} does not ${verb}`,
    fits: (message) => FIELDS[field](message).some(fits),
  };
}

function predicateTest(predicate: MessagePredicate): FilterTest {
  if (typeof predicate !== 'function')
    throw wrongValue({ of: '{ predicate } of a filter', wanted: 'a function', value: predicate });
  const source = String(predicate).replace(WHITE_SPACE, ' ');
  return {
    description: `predicate ${clip(source, SHOWN_SOURCE)}`,
    complaint: 'the predicate did not return true',
    fits(message) {
      const answer: unknown = predicate(message);
      if (!isThenable(answer)) return Boolean(answer);
      // Its rejection would otherwise end the process on top of the error below.
      answer.then(undefined, () => undefined);
      throw new InvalidOptionError({
        summary: 'The predicate of a filter returned a promise, but it has to answer at once.',
        hint: 'take the message with waitForMessage() and look into it afterwards.',
      });
    },
  };
}

function textTest(wanted: string | RegExp): (text: string) => boolean {
  if (typeof wanted === 'string') {
    const needle = wanted.toLowerCase();
    return (text) => text.toLowerCase().includes(needle);
  }
  const pattern = withoutPosition(wanted);
  return (text) => pattern.test(text);
}

function isThenable(answer: unknown): answer is PromiseLike<unknown> {
  return typeof (answer as { then?: unknown } | null | undefined)?.then === 'function';
}
