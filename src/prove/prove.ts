import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeOptions, flag, parseCommand, wrongUse } from '../command-options.js';
import { FAULTS_OF_TRIALS } from '../playwright/trial/faults-of-trials.js';
import type { TrialName } from '../playwright/trial/trial-settings.js';
import { describeTrial, type TrialResult } from './describe-trial.js';
import { judge } from './judge.js';
import type { TestRun } from './read-report.js';
import { type PlaywrightCall, type PlaywrightRun, runPlaywright } from './run-playwright.js';
import { testsToTry } from './tests-to-try.js';

const COMMAND = 'playwright-inbox prove';
const OPTIONS = { json: flag('print JSON'), help: flag('print this') };
const HELP = `npx ${COMMAND} [--json] -- <arguments of playwright test>: run your tests under each fault of mail, and print what the application did

${describeOptions(OPTIONS)}`;
const FAULTS = (Object.keys(FAULTS_OF_TRIALS) as TrialName[]).filter((name) => name !== 'none');
const INTERRUPTED = 130;

/**
 * Runs the tests of a project once without a fault and once under each, and prints what the application did.
 *
 * @param args options, then the arguments of `playwright test` after `--`
 * @returns exit code: 1 if anything was found, 130 if it was interrupted
 * @throws InvalidOptionError for wrong use, for tests that fail without a fault, and where none gets mail
 */
export async function prove(
  args: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const { json, help, playwright } = readArguments(args);
  if (help) {
    print(HELP);
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'playwright-inbox-prove-'));
  try {
    return await runTrials({ args: playwright, folder }, json, print);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readArguments(args: readonly string[]): {
  readonly json: boolean;
  readonly help: boolean;
  readonly playwright: readonly string[];
} {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const config = { args: args.slice(0, end), options: OPTIONS, allowPositionals: true } as const;
  const { values, positionals } = parseCommand(COMMAND, config);
  if (positionals.length)
    throw wrongUse(COMMAND, `prove takes --json, and the rest behind --, got ${positionals[0]}.`);
  const playwright = args.slice(end + 1);
  const refused = playwright.find((arg) => REFUSED.has(arg.split('=', 1)[0] ?? ''));
  if (refused !== undefined)
    throw wrongUse(COMMAND, `prove runs all tests to their end, and not with ${refused}.`);
  return { ...values, playwright };
}

const REFUSED: ReadonlySet<string> = new Set(['--ui', '--debug', '--list', '-x', '--help', '-h']);

async function runTrials(
  call: Pick<PlaywrightCall, 'args' | 'folder'>,
  json: boolean,
  print: (text: string) => void,
): Promise<number> {
  const base = await runPlaywright({ ...call, settings: { trial: 'none', byApi: [] } });
  if (base.interrupted) return INTERRUPTED;
  const tests = testsToTry(base);
  if (!json) print(`Tests that get mail: ${tests.length} of ${base.tests.length}\n`);
  const files = [...new Set(tests.map(({ file }) => file))];
  const byApi = tests.flatMap(({ facts }) => (facts?.byApi ? facts.testId : []));
  const results: TrialResult[] = [];
  for (const trial of FAULTS) {
    const run = await runPlaywright({ ...call, settings: { trial, byApi }, files });
    if (run.interrupted) return INTERRUPTED;
    const result = resultOf(trial, tests, run);
    results.push(result);
    if (!json) print(describeTrial(result));
  }
  if (json) print(JSON.stringify({ tests: tests.map(({ test }) => test), faults: results }));
  return results.some(({ verdict }) => verdict === 'found') ? 1 : 0;
}

function resultOf(fault: TrialName, tests: readonly TestRun[], run: PlaywrightRun): TrialResult {
  const findings = tests.flatMap((base) => {
    const tried = run.tests.find(({ test }) => test === base.test);
    return judge(fault, base, tried).map((finding) => ({ ...finding, test: base.test }));
  });
  const outcomes = run.tests
    .filter(({ test }) => tests.some((base) => base.test === test))
    .map(({ outcome }) => outcome);
  return {
    fault,
    verdict: findings.length ? 'found' : 'expected',
    passed: outcomes.filter((outcome) => outcome === 'passed').length,
    failed: outcomes.filter((outcome) => outcome === 'failed').length,
    findings,
  };
}
