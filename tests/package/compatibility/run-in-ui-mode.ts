import { once } from 'node:events';
import { chromium } from '@playwright/test';
import { findChromium } from '../../set-up/browser.js';
import type { Project } from '../projects.js';

const LISTENING = /Listening on (?<url>http:\S+)/;
const RUNNING = /^Running /;
const RESULT = /(?<result>\d+ (?:passed|failed))$/;
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/** Runs all tests in UI mode twice, as a user would, and returns what it shows after each run. */
export async function runInUiMode(project: Project, ...args: string[]): Promise<string[]> {
  const runner = project.start(process.execPath, PLAYWRIGHT, ...args, '--ui-port=0');
  const browser = await chromium.launch(findChromium());
  try {
    let output = '';
    for await (const data of runner.stdout.iterator({ destroyOnReturn: false })) {
      output += data;
      if (LISTENING.test(output)) break;
    }
    const page = await browser.newPage();
    await page.goto(LISTENING.exec(output)?.groups?.['url'] ?? output);
    const results: string[] = [];
    while (results.length < 2) {
      const running = page.getByText(RUNNING).waitFor();
      await page.getByTitle('Run all').click();
      await running;
      const status = await page.getByText(RESULT).textContent();
      results.push(RESULT.exec(status ?? '')?.groups?.['result'] ?? `${status}`);
    }
    return results;
  } finally {
    await browser.close();
    runner.kill('SIGINT');
    // By then its own processes have ended too: they share its output.
    await once(runner, 'close');
  }
}
