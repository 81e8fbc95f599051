import { isPromise, isRegExp } from 'node:util/types';
import { checkKeys } from '../../errors/check-keys.js';
import { InvalidOptionError, showValue, wrongValue } from '../../errors/option-errors.js';
import type { CallSite } from '../../inbox/call-site.js';
import { Inbox } from '../../inbox/inbox.js';
import { checkPattern } from '../../inbox/options/check-pattern.js';
import {
  type CheckedFilter,
  checkFilter,
  FILTER_KEYS,
  type MessageFilter,
  type MessagePredicate,
} from '../../inbox/options/filter.js';
import { checkTimeout } from '../../inbox/options/wait-options.js';
import type { WaitKind } from '../../inbox/taken-marks.js';
import type { TestMail } from '../report/test-mail.js';
import type { CodeMatcherOptions, InboxMatchers, MatcherOptions } from './inbox-matchers.js';

/** Is the call of a matcher as it was written. */
export interface MatcherCall {
  readonly name: keyof InboxMatchers;
  /** What `expect` was called with. */
  readonly inbox: unknown;
  readonly args: readonly unknown[];
  readonly callSite: CallSite;
  /** What is kept of the mail of the test that called, if it has the fixtures. */
  readonly mail: TestMail | undefined;
}

/** Is the call of a matcher, checked. */
export interface CheckedCall extends Required<MatcherOptions> {
  readonly kind: WaitKind;
  readonly inbox: Inbox;
  /** Value that alone will do. */
  readonly expected: string | RegExp | undefined;
  readonly filter: CheckedFilter;
  readonly pattern: RegExp | undefined;
}

const SETTLE = 1000;
const KINDS: Record<keyof InboxMatchers, WaitKind> = {
  toReceiveMessage: 'message',
  toReceiveCode: 'code',
  toReceiveLink: 'link',
};
const LIMITS: readonly (keyof MatcherOptions)[] = ['timeout', 'settle'];
const KEYS: Record<keyof InboxMatchers, readonly (keyof CodeMatcherOptions)[]> = {
  toReceiveMessage: LIMITS,
  toReceiveCode: ['filter', 'pattern', ...LIMITS],
  toReceiveLink: ['filter', 'pattern', ...LIMITS],
};
const INSIDE_FILTER = Object.fromEntries(
  FILTER_KEYS.map((key) => [key, `write { filter: { ${key} } }.`]),
);

/**
 * Checks the call of a matcher.
 *
 * @throws InvalidOptionError for one that cannot be used
 */
export function checkCall(
  { name, inbox, args }: MatcherCall,
  { isNot, timeout }: { isNot: boolean; timeout: number },
): CheckedCall {
  if (!(inbox instanceof Inbox)) throw notAnInbox(name, inbox);
  const { expected, filter, options } = readArguments(name, args);
  checkKeys(options, {
    of: `The last argument of ${name}()`,
    keys: KEYS[name],
    ...(name !== 'toReceiveMessage' && { elsewhere: INSIDE_FILTER }),
  });
  if (options.settle !== undefined && !isNot)
    throw wrongValue({
      of: '{ settle }',
      wanted: 'given with .not only',
      value: options.settle,
      hint: '{ timeout } is how long to wait for a mail.',
    });
  return {
    kind: KINDS[name],
    inbox,
    expected: checkExpected(name, expected),
    filter: checkFilter(fieldsOf(name, filter)),
    pattern: checkPattern(options.pattern, name === 'toReceiveLink' ? 'link' : 'code'),
    timeout: checkTimeout(options.timeout ?? timeout),
    settle: checkSettle(options.settle ?? SETTLE),
  };
}

function fieldsOf(name: string, filter: MessageFilter | MessagePredicate = {}): MessageFilter {
  const fields = typeof filter === 'function' ? { where: filter } : filter;
  return checkKeys(fields, { of: `The filter of ${name}()`, keys: FILTER_KEYS });
}

interface Arguments {
  readonly expected: unknown;
  readonly filter: MessageFilter | MessagePredicate | undefined;
  readonly options: CodeMatcherOptions;
}

function readArguments(name: keyof InboxMatchers, args: readonly unknown[]): Arguments {
  const [first, second = {}] = args;
  if (name === 'toReceiveMessage')
    return { expected: undefined, filter: first as MessageFilter, options: second as object };
  // What is expected may be left out: toReceiveCode({ timeout }).
  const onlyOptions = args.length === 1 && typeof first === 'object' && !isRegExp(first);
  const options = (onlyOptions ? first : second) as CodeMatcherOptions;
  return { expected: onlyOptions ? undefined : first, filter: options?.filter, options };
}

function checkExpected(name: string, expected: unknown): string | RegExp | undefined {
  if (expected === undefined || typeof expected === 'string' || isRegExp(expected)) return expected;
  throw wrongValue({
    of: `The expected value of ${name}()`,
    wanted: 'a string or a RegExp',
    value: expected,
    hint: 'leave it out if any will do.',
  });
}

function checkSettle(settle: number): number {
  if (Number.isFinite(settle) && settle >= 0 && settle < 2 ** 31) return settle;
  throw wrongValue({
    of: '{ settle }',
    wanted: 'a number of ms from 0 to 2147483647',
    value: settle,
  });
}

function notAnInbox(name: string, value: unknown): InvalidOptionError {
  return new InvalidOptionError({
    summary: `${name}() must be called on an Inbox, got ${showValue(value)}.`,
    hint: hintFor(value),
  });
}

function hintFor(value: unknown): string {
  if (typeof value === 'string') return 'pass the inbox itself, not its address: expect(inbox).';
  if (isPromise(value)) return 'await it first: expect(await createInbox()).';
  return 'pass the inbox of the test, or one that createInbox() made: expect(inbox).';
}
