// @ts-check
import { findChromium, installBrowser } from './browser.js';
import { build } from './build.js';
import { SetUpError, say, secondsSince } from './command.js';
import { installPackages } from './packages.js';

/**
 * Makes everything that is missing on this machine: packages, dist, and a browser unless it is not needed.
 * @param {{ browser?: boolean }} [options]
 */
export async function setUp({ browser = true } = {}) {
  const started = performance.now();
  await installPackages();
  await build();
  if (!browser) {
    say('set-up', `ready in ${secondsSince(started)}`);
    return;
  }
  await installBrowser();
  const { executablePath = "Playwright's own Chromium" } = findChromium();
  say('set-up', `ready in ${secondsSince(started)}, browser: ${executablePath}`);
}

/**
 * Runs a script's work and leaves with its exit code; a set-up error is shown without a stack.
 * @param {() => Promise<number>} work
 */
export async function runScript(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof SetUpError)) {
      throw error;
    }
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
