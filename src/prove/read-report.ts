import { stripVTControlCharacters } from 'node:util';
import type {
  JSONReport,
  JSONReportSpec,
  JSONReportSuite,
  JSONReportTest,
} from '@playwright/test/reporter';
import { FACTS, type TrialFacts } from '../playwright/trial/trial-settings.js';

/** A test in one run. */
export interface TestRun {
  /** Project and titles, such as `[chromium] › sign-up.spec.ts › sign up`. */
  readonly test: string;
  /** Project and file, as `--test-list` has them. */
  readonly file: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** First line of the error; '' without one. */
  readonly error: string;
  /** What was seen of it; undefined for a test without an inbox. */
  readonly facts: TrialFacts | undefined;
}

/** Reads the JSON report of a run. */
export function readReport({ suites = [], errors = [] }: Partial<JSONReport>): {
  readonly tests: readonly TestRun[];
  readonly errors: readonly string[];
} {
  return {
    tests: suites.flatMap((suite) => testsOf(suite, [])),
    errors: errors.map(({ message = '' }) => firstLine(message)),
  };
}

function testsOf(
  { title, specs, suites = [] }: JSONReportSuite,
  outer: readonly string[],
): TestRun[] {
  const titles = [...outer, title];
  return [
    ...specs.flatMap((spec) => spec.tests.map((test) => testOf(test, spec, titles))),
    ...suites.flatMap((suite) => testsOf(suite, titles)),
  ];
}

function testOf(
  { projectName, status, expectedStatus, results }: JSONReportTest,
  { title, file }: JSONReportSpec,
  titles: readonly string[],
): TestRun {
  const project = projectName ? [`[${projectName}]`] : [];
  const result = results.at(-1);
  const facts = result?.attachments.find(({ name }) => name === FACTS)?.body;
  const passed = status === 'expected' && expectedStatus === 'passed';
  return {
    test: [...project, ...titles, title].join(' › '),
    file: [...project, file].join(' › '),
    outcome: status === 'skipped' ? status : passed ? 'passed' : 'failed',
    error: firstLine(result?.error?.message ?? ''),
    facts: facts && JSON.parse(Buffer.from(facts, 'base64').toString()),
  };
}

const LOCATOR = /^Locator: *(.+)$/m;

/** Returns the line that says what is wrong, and of an assertion, where. */
function firstLine(message: string): string {
  const text = stripVTControlCharacters(message);
  const locator = LOCATOR.exec(text)?.[1];
  return [text.split('\n', 1)[0], locator].filter(Boolean).join(' ');
}
