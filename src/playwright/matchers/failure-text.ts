import type { ExpectMatcherState } from '@playwright/test';

/** What the failure of a matcher says, in the form of Playwright's own. */
export interface Failure {
  readonly matcher: string;
  /** Name of the argument, such as `expected`; empty without one. */
  readonly argument: string;
  /** Name of what the matcher was called on. */
  readonly subject?: string;
  readonly expected?: string;
  readonly received?: string;
  /** Timeout that has expired, in ms. */
  readonly timeout?: number;
  /** Text below these, such as the explanation of a timeout. */
  readonly body?: string;
  readonly log?: readonly string[];
}

export function failureText(
  { utils, isNot, promise }: ExpectMatcherState,
  { matcher, argument, subject = 'inbox', ...failure }: Failure,
): string {
  const { expected, received, timeout, body, log } = failure;
  const hint = utils.matcherHint(matcher, subject, argument, { isNot, promise });
  const lines = [
    expected === undefined ? '' : `Expected: ${expected}`,
    received === undefined ? '' : `Received: ${received}`,
    timeout === undefined ? '' : `Timeout:  ${timeout}ms`,
  ].filter(Boolean);
  const blocks = [`${hint} failed`, lines.join('\n'), body ?? '', callLog(log)];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function callLog(log: readonly string[] = []): string {
  return log.length ? `Call log:\n${log.map((line) => `  - ${line}`).join('\n')}` : '';
}
