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
  FLAT_FORM,
} from '../../inbox/options/filter.js';
import { checkMessageOptions, checkMs, checkTimeout } from '../../inbox/options/wait-options.js';
import type { WaitKind } from '../../inbox/taken-marks.js';
import type { TestMail } from '../report/test-mail.js';
import type { CodeMatcherOptions } from './matcher-options.js';

export type MatcherName = 'toReceiveMessage' | 'toReceiveCode' | 'toReceiveLink';

/** A call of a matcher as it was written. */
export interface MatcherCall {
  readonly name: MatcherName;
  /** What `expect` was called with. */
  readonly inbox: unknown;
  readonly args: readonly unknown[];
  readonly callSite: CallSite;
  /** Mail of the running test; undefined outside a test with the fixtures. */
  readonly mail: TestMail | undefined;
}

export interface CheckedCall {
  readonly kind: WaitKind;
  readonly inbox: Inbox;
  /** The only value that fits; undefined if any does. */
  readonly expected: string | RegExp | undefined;
  readonly filter: CheckedFilter;
  readonly pattern: RegExp | undefined;
  /** In ms. */
  readonly timeout: number;
  /** In ms. */
  readonly settle: number;
}

const SETTLE = 1000;
const LIMITS = ['timeout', 'settle'] satisfies (keyof CodeMatcherOptions)[];
const KINDS: Record<MatcherName, WaitKind> = {
  toReceiveMessage: 'message',
  toReceiveCode: 'code',
  toReceiveLink: 'link',
};

/**
 * Checks the call of a matcher.
 *
 * @throws InvalidOptionError for a value that is not an inbox, and for invalid arguments
 */
export function checkCall(
  { name, inbox, args }: MatcherCall,
  { isNot, timeout }: { isNot: boolean; timeout: number },
): CheckedCall {
  if (!(inbox instanceof Inbox)) throw notAnInbox(name, inbox);
  const { expected, options } = readArguments(name, args);
  if (options.settle !== undefined && !isNot)
    throw wrongValue({
      of: '{ settle }',
      wanted: 'given with .not only',
      value: options.settle,
      hint: '{ timeout } is how long to wait for a message.',
    });
  return {
    kind: KINDS[name],
    inbox,
    expected: checkExpected(name, expected),
    filter: checkFilter(options),
    pattern: checkPattern(options.pattern, name === 'toReceiveLink' ? 'link' : 'code'),
    timeout: checkTimeout(options.timeout ?? timeout),
    settle: checkMs(options.settle ?? inbox.mailbox.server.settle ?? SETTLE, { of: '{ settle }' }),
  };
}

interface Arguments {
  readonly expected?: unknown;
  readonly options: CodeMatcherOptions;
}

function readArguments(name: MatcherName, args: readonly unknown[]): Arguments {
  if (name === 'toReceiveMessage') return { options: checkMessageOptions(name, args, LIMITS) };
  const [first, second = {}] = args;
  // Without an expected value, the options come first: toReceiveCode({ timeout }).
  const onlyOptions = args.length === 1 && typeof first === 'object' && !isRegExp(first);
  const options = checkKeys((onlyOptions ? first : second) as CodeMatcherOptions, {
    of: `The last argument of ${name}()`,
    keys: [...FILTER_KEYS, 'pattern', ...LIMITS],
    elsewhere: FLAT_FORM,
  });
  return { expected: onlyOptions ? undefined : first, options };
}

function checkExpected(name: string, expected: unknown): string | RegExp | undefined {
  if (expected === undefined || typeof expected === 'string' || isRegExp(expected)) return expected;
  throw wrongValue({
    of: `The expected value of ${name}()`,
    wanted: 'a string or a RegExp',
    value: expected,
    hint: 'leave it out if any value fits.',
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
