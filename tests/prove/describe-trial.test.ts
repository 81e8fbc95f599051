import { expect, it } from 'vitest';
import { describeTrial } from '../../src/prove/describe-trial.js';

it('shows in a row how many tests passed under a fault', () => {
  const result = { verdict: 'expected', passed: 2, failed: 0, findings: [] } as const;
  expect(describeTrial({ fault: 'delay', ...result })).toBe(
    'delay                 expected  2 passed',
  );
  expect(describeTrial({ ...result, fault: 'bounce', passed: 1, failed: 2 })).toBe(
    'bounce                expected  1 passed, 2 failed as expected',
  );
});

it('shows what was found under each test', () => {
  const test = 'sign-up.spec.ts › sign up';
  const error = 'MailTimeoutError: No message arrived';
  const row = describeTrial({
    fault: 'greylisting',
    verdict: 'found',
    passed: 1,
    failed: 2,
    findings: [
      { kind: 'no-mail', error, test },
      { kind: 'second-account', number: 2, before: 1, test },
      { kind: 'server-error', response: '500 POST /reset', test: 'reset.spec.ts › reset' },
    ],
  });
  expect(row).toBe(`\
greylisting           found     sign-up.spec.ts › sign up
                                  MailTimeoutError: No message arrived
                                  a second account: 2 mails to others name it, without a fault 1
                                reset.spec.ts › reset
                                  answered 500 POST /reset`);
});
