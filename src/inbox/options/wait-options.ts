import { checkKeys } from '../../errors/check-keys.js';
import { InvalidOptionError, wrongValue } from '../../errors/option-errors.js';
import { LONGEST_TIMER } from '../../timers.js';
import { FILTER_KEYS, FLAT_FORM, type MessageFilter, type MessagePredicate } from './filter.js';

/** How long a wait lasts. */
export interface WaitOptions {
  /**
   * Maximum time to wait, in ms; 0 sets no limit.
   * @default the inbox's timeout, 15000 unless set
   */
  readonly timeout?: number;
  /** Aborts the wait, which then rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
}

/** How a wait asks for another message if nothing comes. */
export interface ResendOptions {
  /**
   * Asks the application for another message, such as by a click on "Send a new code". Called if nothing came within
   * `resendAfter`, then after pauses that double, one call at a time, until the wait ends. What it throws ends the wait.
   */
  readonly resend?: () => unknown;
  /**
   * Time without a value before the first call of `resend`, in ms. Many services send an address one message in 30 to
   * 60 s. A wait without `timeout` lasts that much longer than usual.
   * @default half of the timeout, at most 30000
   */
  readonly resendAfter?: number;
}

/** Options of `waitForMessage()`: which message, and how long to wait. */
export interface MessageWaitOptions extends MessageFilter, WaitOptions {}

/** Options of `waitForCode()`: which messages may hold the code, its form, and how long to wait. */
export interface CodeWaitOptions extends MessageFilter, WaitOptions, ResendOptions {
  /** Form of the code; group 1 is the code if there is one. The g and y flags are not used. */
  readonly pattern?: RegExp;
}

/** Options of `waitForLink()`: which messages may hold the link, a part of it, and how long to wait. */
export interface LinkWaitOptions extends MessageFilter, WaitOptions, ResendOptions {
  /** Form of the link; the first http(s) link that matches counts. The g and y flags are not used. */
  readonly pattern?: RegExp;
}

/**
 * Checks the arguments of `waitForMessage()` or its matcher, and returns them as one object.
 *
 * @param limits Keys beside those of a filter.
 * @throws InvalidOptionError for an unknown key, or for two objects
 */
export function checkMessageOptions(
  call: 'waitForMessage' | 'toReceiveMessage',
  [first = {}, second]: readonly unknown[],
  limits: readonly string[] = LIMITS,
): MessageWaitOptions {
  const keys = [...FILTER_KEYS, ...limits];
  if (typeof first === 'function')
    return {
      ...checkKeys(second ?? {}, {
        of: `The second argument of ${call}()`,
        keys: keys.filter((key) => key !== 'where'),
        elsewhere: { ...FLAT_FORM, where: 'the first argument is that function already.' },
      }),
      where: first as MessagePredicate,
    };
  if (second === undefined)
    return checkKeys(first as MessageWaitOptions, {
      of: `The argument of ${call}()`,
      keys,
      elsewhere: FLAT_FORM,
    });
  throw new InvalidOptionError({
    summary: `${call}() takes a second argument after a function only.`,
    hint: 'write all options in one object: { subject: /code/, timeout: 5_000 }.',
  });
}

/**
 * Checks the argument of `waitForCode()` or `waitForLink()`.
 *
 * @throws InvalidOptionError for an unknown key
 */
export function checkValueOptions(
  options: CodeWaitOptions,
  call: 'waitForCode' | 'waitForLink',
): CodeWaitOptions {
  const of = `The argument of ${call}()`;
  if (typeof options === 'function')
    throw wrongValue({ of, wanted: 'an object', value: options, hint: FLAT_FORM.predicate });
  const keys = [...FILTER_KEYS, 'pattern', ...LIMITS, 'resend', 'resendAfter'];
  return checkKeys(options, { of, keys, elsewhere: FLAT_FORM });
}

const LIMITS: readonly (keyof WaitOptions)[] = ['timeout', 'signal'];

/**
 * Checks a timeout in ms.
 *
 * @param of Whose value it is, as errors name it.
 * @throws InvalidOptionError for anything else
 */
export function checkTimeout(timeout: number, of = '{ timeout }'): number {
  return checkMs(timeout, { of, hint: '0 sets no limit.' });
}

/**
 * Checks a number of ms that a timer can wait.
 *
 * @throws InvalidOptionError for anything else
 */
export function checkMs(
  value: number,
  { min = 0, ...text }: { readonly of: string; readonly min?: number; readonly hint?: string },
): number {
  if (Number.isFinite(value) && value >= min && value <= LONGEST_TIMER) return value;
  throw wrongValue({ ...text, wanted: `a number of ms from ${min} to ${LONGEST_TIMER}`, value });
}

/**
 * Checks a signal.
 *
 * @throws InvalidOptionError for anything else
 */
export function checkSignal(signal: AbortSignal | undefined): AbortSignal | undefined {
  if (signal === undefined || signal instanceof AbortSignal) return signal;
  throw wrongValue({
    of: '{ signal }',
    wanted: 'an AbortSignal',
    value: signal,
    hint: 'an AbortController has one: controller.signal.',
  });
}
