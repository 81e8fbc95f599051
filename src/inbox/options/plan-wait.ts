import { InvalidOptionError, wrongValue } from '../../errors/option-errors.js';
import { LONGEST_TIMER } from '../../timers.js';
import { Resends } from '../resends.js';
import type { WaitLimits } from '../wait.js';
import {
  checkMs,
  checkSignal,
  checkTimeout,
  type ResendOptions,
  type WaitOptions,
} from './wait-options.js';

const LONGEST_DEFAULT = 30_000;

/**
 * Plans a wait by its options and by the default timeout of its inbox.
 *
 * @throws InvalidOptionError for invalid options, and for some that exclude each other
 */
export function planWait(
  options: WaitOptions & ResendOptions,
  inbox: { readonly address: string; readonly timeout: number },
): WaitLimits {
  const { resend, resendAfter } = options;
  const own = options.timeout === undefined ? undefined : checkTimeout(options.timeout);
  const signal = checkSignal(options.signal);
  if (resend === undefined) {
    if (resendAfter !== undefined) throw resendAfterAlone();
    return { timeout: own ?? inbox.timeout, signal, resends: undefined };
  }
  checkResend(resend);
  const after = resendAfter === undefined ? undefined : checkResendAfter(resendAfter, own);
  // The mail that was asked for gets the time that a message usually gets.
  const usual = inbox.timeout && Math.min(inbox.timeout + (after ?? 0), LONGEST_TIMER);
  const timeout = own ?? usual;
  const resends = new Resends(resend, after ?? halfOf(timeout), inbox.address);
  return { timeout, signal, resends };
}

function halfOf(timeout: number): number {
  return timeout ? Math.min(timeout / 2, LONGEST_DEFAULT) : LONGEST_DEFAULT;
}

function checkResend(resend: unknown): void {
  if (typeof resend === 'function') return;
  throw wrongValue({
    of: '{ resend }',
    wanted: 'a function',
    value: resend,
    hint: "write { resend: () => page.getByRole('button', { name: 'Send a new code' }).click() }.",
  });
}

function checkResendAfter(after: number, timeout: number | undefined): number {
  checkMs(after, { of: '{ resendAfter }', min: 1 });
  if (!timeout || after < timeout) return after;
  throw new InvalidOptionError({
    summary: `{ resendAfter } is ${after} ms, but the wait ends after { timeout }, ${timeout} ms: resend would never be called.`,
    hint: 'raise { timeout } above it, or leave it out: then the wait lasts { resendAfter } longer than usual.',
  });
}

function resendAfterAlone(): InvalidOptionError {
  return new InvalidOptionError({
    summary: '{ resendAfter } needs { resend }.',
    hint: 'add { resend }, a function that asks the application for another mail.',
  });
}
