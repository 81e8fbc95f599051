import { expect, it } from 'vitest';
import type { TestRun } from '../../src/prove/read-report.js';
import { testsToTry } from '../../src/prove/tests-to-try.js';

const PASSED: TestRun = {
  test: 'a.spec.ts › has no mail',
  file: 'a.spec.ts',
  outcome: 'passed',
  error: '',
  facts: undefined,
};

it('says why Playwright ran no test', () => {
  expect(() => testsToTry({ tests: [], errors: ['Error: No tests found'] })).toThrow(`\
Playwright ran no test.

  It says: Error: No tests found
Hint: try the same arguments with npx playwright test.`);
});

it('lists the tests that fail without a fault', () => {
  const failed = { ...PASSED, outcome: 'failed', error: 'Error: no welcome' } as const;
  const errors = ['Error: no teardown'];
  expect(() => testsToTry({ tests: [PASSED, failed], errors })).toThrow(`\
All tests must pass without a fault, got 2 failures.

  Failed: 1. a.spec.ts › has no mail: Error: no welcome
          2. Error: no teardown
Hint: mend these tests first, or leave them out, as with --grep-invert.`);
});

it('says what it needs where no test gets mail', () => {
  expect(() => testsToTry({ tests: [PASSED], errors: [] })).toThrow(`\
None of 1 test gets mail in an inbox that it creates itself.

Hint: prove needs tests that use the fixture inbox or createInbox(); one made in beforeAll, or shared, has no fault.`);
});
