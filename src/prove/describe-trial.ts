import type { TrialName } from '../playwright/trial/trial-settings.js';
import type { Finding } from './judge.js';

/** What a trial showed. */
export interface TrialResult {
  readonly fault: TrialName;
  readonly verdict: 'expected' | 'found';
  /** Number of tests that passed, and that failed as they must when mail bounces. */
  readonly passed: number;
  readonly failed: number;
  readonly findings: readonly (Finding & { readonly test: string })[];
}

/** Returns the rows of the table for a trial. */
export function describeTrial({ fault, verdict, ...result }: TrialResult): string {
  const { passed, failed, findings } = result;
  const start = `${fault.padEnd(NAME)}${verdict.padEnd(VERDICT)}`;
  if (!findings.length) {
    const outcomes = [passed && `${passed} passed`, failed && `${failed} failed as expected`];
    return start + outcomes.filter(Boolean).join(', ');
  }
  const tests = new Set(findings.map(({ test }) => test));
  const lines = [...tests].flatMap((test) => [
    test,
    ...findings.filter((finding) => finding.test === test).map((found) => `  ${textOf(found)}`),
  ]);
  return start + lines.join(`\n${' '.repeat(start.length)}`);
}

const NAME = 'mail before the page'.length + 2;
const VERDICT = 'expected'.length + 2;

function textOf(found: Finding): string {
  switch (found.kind) {
    case 'server-error':
      return `answered ${found.response}`;
    case 'page-error':
      return `page error: ${found.error}`;
    case 'no-answer':
      return `no answer to ${found.request}`;
    case 'same-page':
      return 'the same page after 5 s';
    case 'silent':
      return 'the page says the same as when mail comes';
    case 'used-link':
      return `a link used up: ${found.error}`;
    case 'second-account':
      return `a second account: ${found.number} mails to others name it, without a fault ${found.before}`;
    case 'second-mail':
      return `a second mail: ${found.number}, without a fault ${found.before}`;
    case 'not-run':
      return 'did not run';
    case 'no-mail':
    case 'failed':
      return found.error;
  }
}
