// @ts-check
import { writeFileSync } from 'node:fs';

/** @typedef {import('@playwright/test/reporter').Reporter} Reporter */

/** A flaky test passed in the end; a test that did not run counts as skipped. */
const KINDS = /** @type {const} */ ({
  expected: 'passed',
  flaky: 'passed',
  unexpected: 'failed',
  skipped: 'skipped',
});

/**
 * Writes how many Playwright tests passed, failed and were skipped to TEST_COUNTS_FILE.
 * Playwright's json reporter takes its file from a variable that runs inside the tests would inherit.
 * @implements {Reporter}
 */
export default class CountReporter {
  /** @type {import('@playwright/test/reporter').Suite | undefined} */
  #suite;

  /**
   * @param {import('@playwright/test/reporter').FullConfig} _config
   * @param {import('@playwright/test/reporter').Suite} suite
   */
  onBegin(_config, suite) {
    this.#suite = suite;
  }

  onEnd() {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const test of this.#suite?.allTests() ?? []) {
      counts[KINDS[test.outcome()]] += 1;
    }
    writeFileSync(process.env['TEST_COUNTS_FILE'] ?? 'test-counts.json', JSON.stringify(counts));
  }

  printsToStdio() {
    return false;
  }
}
