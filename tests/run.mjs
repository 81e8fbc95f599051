// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetUpError, say, secondsSince } from './set-up/command.js';
import { missingCommands } from './set-up/missing-commands.js';
import { ALL, countTests, runners } from './set-up/runners.js';
import { runScript, setUp } from './set-up/set-up.js';

/** @typedef {import('./set-up/runners.js').Counts} Counts */

/** What the docs and examples call, and a machine may lack. */
const USED_COMMANDS = ['bash', 'curl', 'jq', 'python3'];

const USAGE = `Usage: npm test [-- --only ${Object.keys(runners).join('|')} [arguments for its runner]]`;

await runScript(async () => {
  const { names, extraArgs } = parseArguments(process.argv.slice(2));
  await setUp({ browser: names.some((name) => runners[name]?.needsBrowser) });
  for (const command of missingCommands(USED_COMMANDS))
    say('set-up', `no ${command} here: the tests that run it are skipped`);
  const folder = mkdtempSync(join(tmpdir(), 'playwright-inbox-counts-'));
  try {
    return await runAll(names, extraArgs, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * Runs each kind of tests, whatever became of the one before, and ends with the sum of them.
 * @param {string[]} names
 * @param {string[]} extraArgs
 * @param {string} folder
 */
async function runAll(names, extraArgs, folder) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const results = [];
  for (const name of names) {
    const runner = runners[name];
    if (runner) {
      const started = performance.now();
      process.stdout.write('\n');
      say(name, `${runner.title} …`);
      const counts = await countTests(runner, join(folder, `${name}.json`), extraArgs);
      total.passed += counts.passed;
      total.failed += counts.failed;
      total.skipped += counts.skipped;
      results.push({ name, text: `${phrase(counts)} in ${secondsSince(started)}` });
    }
  }
  process.stdout.write('\n');
  for (const { name, text } of results) {
    say(name, text);
  }
  process.stdout.write(`\n${phrase(total)}\n`);
  return total.failed > 0 ? 1 : 0;
}

/** @param {Counts} counts */
function phrase({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {string[]} args */
function parseArguments(args) {
  if (args.length === 0) {
    return { names: ALL, extraArgs: [] };
  }
  const [option, name = '', ...extraArgs] = args;
  if (option !== '--only' || !(name in runners)) {
    throw new SetUpError(`Unknown arguments: ${args.join(' ')}\n\n${USAGE}`);
  }
  return { names: [name], extraArgs };
}
