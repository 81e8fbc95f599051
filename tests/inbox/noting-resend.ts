import { vi } from 'vitest';

/** Notes at which ms of the wait it is called, and does then what it is told. */
export function notingResend(then: (call: number) => unknown = () => undefined) {
  const calls: number[] = [];
  const begun = performance.now();
  const resend = (): unknown => then(calls.push(performance.now() - begun));
  return { calls, resend };
}

/** Lets time pass, and what waits for it run. */
export const passing = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
