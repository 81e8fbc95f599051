import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { test } from '@playwright/test';
import type { JSONReport, JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter';

/** A run of Playwright Test in its own project. */
export interface ProjectRun {
  readonly folder: string;
  readonly exitCode: number | null;
  /** What the person at the terminal sees, without colours. */
  readonly output: string;
  /** Tests by title. */
  readonly tests: ReadonlyMap<string, TestOutcome>;
}

/** Outcome of a test. */
interface TestOutcome {
  readonly outcome: string;
  /** Text of the errors of the last try, with code frames, without colours. */
  readonly errors: string;
  /** Titles of the steps of the last try, those inside others indented. */
  readonly steps: readonly string[];
  /** Attachments of the last try by name, texts without colours. */
  readonly attachments: ReadonlyMap<string, string>;
  /** Annotations of the last try, such as `warning: …`. */
  readonly annotations: readonly string[];
}

/** Project to run. */
export interface ProjectFiles {
  /** Content by file name; without a playwright.config.ts the run has the defaults. */
  readonly files: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Whether to write an HTML report, into the folder `report`. */
  readonly htmlReport?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

const STEP_REPORTER = resolve('tests/e2e/step-reporter.ts');
const CLI = resolve('node_modules/@playwright/test/cli.js');

/** Runs a project in a process of its own; its tests import the package by name, as those of a user do. */
export async function runProject({
  files,
  args = [],
  htmlReport = false,
  env = {},
}: ProjectFiles): Promise<ProjectRun> {
  // In this repository, so that packages are found.
  const { outputDir } = test.info();
  await mkdir(outputDir, { recursive: true });
  const folder = await mkdtemp(join(outputDir, 'project-'));
  for (const [name, content] of Object.entries({ 'playwright.config.ts': EMPTY, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const run = process.hrtime.bigint();
  const reportFile = join(folder, `report-${run}.json`);
  const stepsFile = join(folder, `steps-${run}.json`);
  const reporters = ['list', 'json', STEP_REPORTER, ...(htmlReport ? ['html'] : [])].join(',');
  const child = spawn(
    process.execPath,
    [CLI, 'test', `--reporter=${reporters}`, `--output=${folder}/results`, ...args],
    {
      cwd: folder,
      env: {
        ...outerEnvironment(),
        ...env,
        PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
        PLAYWRIGHT_HTML_OUTPUT_DIR: join(folder, 'report'),
        PLAYWRIGHT_HTML_OPEN: 'never',
        STEPS_FILE: stepsFile,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += data;
    });
  const exitCode = await new Promise<number | null>((done) => child.once('close', done));
  const report = await readFile(reportFile, 'utf8').catch(() => '{"suites":[]}');
  const steps = await readFile(stepsFile, 'utf8').catch(() => '{}');
  const tests = new Map(outcomes((JSON.parse(report) as JSONReport).suites, JSON.parse(steps)));
  return { folder, exitCode, output: stripVTControlCharacters(output), tests };
}

const PLAYWRIGHTS_OWN = 'error-context';
const EMPTY = 'export default {};\n';
const INHERITED = /^(?:PLAYWRIGHT_|TEST_|PW|SMTP_|FORCE_COLOR|DEBUG_COLORS|CI$|DEMO_URL)/;

/** Leaves out what the run around this one has set for its own workers. */
export function outerEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !INHERITED.test(name)));
}

type Steps = Readonly<Record<string, readonly string[]>>;

function outcomes(suites: readonly JSONReportSuite[], steps: Steps): [string, TestOutcome][] {
  return suites.flatMap(({ specs, suites: inner = [] }) => [
    ...specs.flatMap((spec) => specOutcomes(spec, steps)),
    ...outcomes(inner, steps),
  ]);
}

function specOutcomes({ title, tests }: JSONReportSpec, steps: Steps): [string, TestOutcome][] {
  return tests.map(({ status, results }) => {
    const last = results.at(-1);
    const errors = (last?.errors ?? []).map(({ message = '' }) => message).join('\n');
    const outcome: TestOutcome = {
      outcome: status,
      errors: stripVTControlCharacters(errors),
      steps: steps[title] ?? [],
      attachments: new Map(
        (last?.attachments ?? [])
          .filter(({ name }) => name !== PLAYWRIGHTS_OWN)
          .map(({ name, body = '' }) => [name, text(body)]),
      ),
      annotations: (last?.annotations ?? []).map(
        ({ type, description = '' }) => `${type}: ${description}`,
      ),
    };
    return [title, outcome];
  });
}

function text(base64: string): string {
  return Buffer.from(base64, 'base64').toString();
}
