import { isRegExp } from 'node:util/types';
import { clip } from '../../errors/base.js';
import { InvalidOptionError, wrongValue } from '../../errors/option-errors.js';
import { withoutPosition } from '../../extract/without-position.js';
import type { Message } from '../../message/message.js';

/** Function that decides whether a message fits; it must not return a promise. */
export type MessagePredicate = (message: Message) => boolean;

/**
 * Which messages fit: those that meet all conditions. A string may be anywhere in the field, in any case; a regular
 * expression is tested without its g and y flags.
 */
export interface MessageFilter {
  /** Subject; a text message has none. */
  readonly subject?: string | RegExp;
  /** Sender: address or name of the From header, or the address of MAIL FROM; of a text message, the sender ID. */
  readonly from?: string | RegExp;
  /** Recipient: addresses or names of To and Cc, or an address of RCPT TO. */
  readonly to?: string | RegExp;
  /** Body: the text part, what a reader sees of the HTML part, or its source. */
  readonly body?: string | RegExp;
  /** Any other condition: a function that returns whether the message fits; it must not return a promise. */
  readonly where?: MessagePredicate;
}

/** Filter ready for use. */
export interface CheckedFilter {
  /** What it looks for, such as `subject matching /verify/i`; empty when everything fits. */
  readonly description: string;
  /** Whether it looks at the subject. */
  readonly hasSubject: boolean;
  /** Returns why a message does not fit; undefined when it fits. Works that out once per message. */
  mismatch(message: Message): string | undefined;
  /** Forgets what `where` said, which may depend on more than the message. */
  recheck(): void;
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
export const FILTER_KEYS: readonly string[] = [...Object.keys(FIELDS), 'where'];

/** Hints for options that are written as in other libraries. */
export const FLAT_FORM = {
  filter: 'write its fields beside the other options: { subject: /code/, timeout: 5_000 }.',
  predicate: 'write { where: (message) => message.attachments.length > 0 }.',
};

type MaybeUndefined<T> = { readonly [Key in keyof T]: T[Key] | undefined };

const WHITE_SPACE = /\s+/g;
// Enough of a predicate to know it again.
const SHOWN_SOURCE = 60;

/**
 * Checks the filter among the options of a wait and makes it ready for use.
 *
 * @throws InvalidOptionError for a field of the wrong type
 */
export function checkFilter(filter: MaybeUndefined<MessageFilter> = {}): CheckedFilter {
  const tests = (Object.keys(FIELDS) as Field[]).flatMap((field) => {
    const wanted = filter[field];
    return wanted === undefined ? [] : [fieldTest(field, wanted)];
  });
  if (filter.where !== undefined) tests.push(whereTest(filter.where));
  // A pending wait looks at many messages many times.
  let verdicts = new WeakMap<Message, string | undefined>();
  return {
    description: tests.map(({ description }) => description).join(' and '),
    hasSubject: filter.subject !== undefined,
    mismatch(message) {
      if (!tests.length) return undefined;
      if (!verdicts.has(message)) verdicts.set(message, mismatchOf(tests, message));
      return verdicts.get(message);
    },
    recheck() {
      if (filter.where) verdicts = new WeakMap();
    },
  };
}

function mismatchOf(tests: readonly FilterTest[], message: Message): string | undefined {
  const missed = tests.filter(({ fits }) => !fits(message));
  return missed.map(({ complaint }) => complaint).join(', ') || undefined;
}

interface FilterTest {
  readonly description: string;
  readonly complaint: string;
  fits(message: Message): boolean;
}

function fieldTest(field: Field, wanted: string | RegExp): FilterTest {
  if (typeof wanted !== 'string' && !isRegExp(wanted))
    throw wrongValue({
      of: `{ ${field} }`,
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

function whereTest(where: MessagePredicate): FilterTest {
  if (typeof where !== 'function')
    throw wrongValue({ of: '{ where }', wanted: 'a function', value: where });
  const source = String(where).replace(WHITE_SPACE, ' ');
  return {
    description: `where ${clip(source, SHOWN_SOURCE)}`,
    complaint: '{ where } did not return true',
    fits(message) {
      const answer: unknown = where(message);
      if (!isThenable(answer)) return Boolean(answer);
      // Its rejection would otherwise end the process on top of the error below.
      answer.then(undefined, () => undefined);
      throw new InvalidOptionError({
        summary: '{ where } must return true or false, got a promise.',
        hint: 'take the message with waitForMessage() and inspect it afterwards.',
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
