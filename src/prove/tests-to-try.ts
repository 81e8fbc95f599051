import { count, numbered } from '../errors/base.js';
import { InvalidOptionError } from '../errors/option-errors.js';
import type { TestRun } from './read-report.js';
import type { PlaywrightRun } from './run-playwright.js';

/**
 * Returns the tests of a run without a fault that get mail.
 *
 * @throws InvalidOptionError for tests that fail, and where none gets mail
 */
export function testsToTry({
  tests,
  errors,
}: Pick<PlaywrightRun, 'tests' | 'errors'>): readonly TestRun[] {
  if (!tests.length)
    throw new InvalidOptionError({
      summary: 'Playwright ran no test.',
      facts: [['It says', errors]],
      hint: 'try the same arguments with npx playwright test.',
    });
  const failures = [
    ...tests
      .filter(({ outcome }) => outcome === 'failed')
      .map(({ test, error }) => `${test}: ${error}`),
    ...errors,
  ];
  if (failures.length)
    throw new InvalidOptionError({
      summary: `All tests must pass without a fault, got ${count(failures.length, 'failure')}.`,
      facts: [['Failed', numbered(failures)]],
      hint: 'mend these tests first, or leave them out, as with --grep-invert.',
    });
  const withMail = tests.filter(({ facts }) => facts?.messages);
  if (withMail.length) return withMail;
  throw new InvalidOptionError({
    summary: `None of ${count(tests.length, 'test')} gets mail in an inbox that it creates itself.`,
    hint: 'prove needs tests that use the fixture inbox or createInbox(); one made in beforeAll, or shared, has no fault.',
  });
}
