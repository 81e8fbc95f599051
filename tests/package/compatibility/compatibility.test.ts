import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createProject,
  type Project,
  type ProjectOptions,
  packTarball,
  type Tarball,
} from '../projects.js';
import { runInUiMode } from './run-in-ui-mode.js';

const SIGN_UP = ['playwright', 'test', '--config=playwright.sandbox.config.ts', 'sign-up'];
const ONE_PASSED = /\b1 passed\b/;
// The newest that run on the oldest Node.js we support.
const PNPM = ['npx', '--yes', 'pnpm@10'];
const YARN = ['npx', '--yes', '--package=@yarnpkg/cli-dist@4', 'yarn'];

let folder: string;
let tarball: Tarball;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playwright-inbox-compatibility-'));
  tarball = await packTarball(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

// 1.57 is the oldest of our peerDependencies.
test.each(['1.57', 'latest'])('a sign-up passes with Playwright %s', async (version) => {
  const packages = { '@playwright/test': version };
  const project = await create(`playwright-${version}`, { packages });
  await expectPassed(project, 'npx', ...SIGN_UP);
});

test.each(['20', '22', '24'])('a sign-up passes with Node.js %s', async (version) => {
  const project = await create(`node-${version}`, { packages: { node: version } });
  const node = 'node_modules/node/bin/node';
  const { output } = await project.run(node, '--version');
  expect(output).toContain(`v${version}.`);
  await expectPassed(project, node, 'node_modules/@playwright/test/cli.js', ...SIGN_UP.slice(1));
});

describe.each(['5.4', '5.9', '6', '7'])('TypeScript %s', (version) => {
  let project: Project;

  beforeAll(async () => {
    const packages = { typescript: version };
    project = await create(`typescript-${version}`, { packages });
  });

  test.each(['nodenext', 'bundler'])(
    'finds the types right under strict, %s',
    async (resolution) => {
      const config = `tsconfig.${resolution}.json`;
      const { exitCode, output } = await project.run('npx', 'tsc', '-p', config);
      expect(exitCode, output).toBe(0);
    },
  );
});

test('a sign-up passes in the strict layout of pnpm', async () => {
  const project = await create('pnpm', { install: [...PNPM, 'install'] });
  await expectPassed(project, 'npx', ...SIGN_UP);
});

test("a sign-up passes with Yarn's Plug'n'Play", async () => {
  const project = await create('yarn', { install: [...YARN, 'install'], files: filesOf('yarn') });
  const [command = '', ...args] = YARN;
  await expectPassed(project, command, ...args, ...SIGN_UP);
});

test('a sign-up passes in a workspace of a monorepo', async () => {
  const root = join(folder, 'monorepo');
  await mkdir(root);
  await writeFile(join(root, 'package.json'), '{ "private": true, "workspaces": ["packages/*"] }');
  const project = await create('monorepo/packages/e2e', {});
  await expectPassed(project, 'npx', ...SIGN_UP);
});

test('a sign-up passes as a scenario of playwright-bdd', async () => {
  const packages = { 'playwright-bdd': 'latest' };
  const project = await create('bdd', { packages, files: filesOf('bdd') });
  const generated = await project.run('npx', 'bddgen', '--config=bdd.config.ts');
  expect(generated.exitCode, generated.output).toBe(0);
  await expectPassed(project, 'npx', 'playwright', 'test', '--config=bdd.config.ts');
});

// The last Playwright with component testing is 1.62.
test('a form signs up as a component', async () => {
  const packages = {
    '@playwright/test': '1.62.1',
    '@playwright/experimental-ct-react': '1.62.1',
    react: '18',
    'react-dom': '18',
  };
  const project = await create('component', { packages, files: filesOf('component') });
  await expectPassed(project, 'npx', 'playwright', 'test', '--config=component.config.ts');
});

test('a sign-up passes in UI mode, and passes again', async () => {
  const project = await create('ui-mode', {});
  expect(await runInUiMode(project, ...SIGN_UP.slice(1))).toEqual(['1 passed', '1 passed']);
});

function create(
  name: string,
  differences: Pick<ProjectOptions, 'packages' | 'install' | 'files'>,
): Promise<Project> {
  return createProject(join(folder, name), { tarball, type: 'module', ...differences });
}

function filesOf(name: string): string {
  return fileURLToPath(new URL(`${name}/`, import.meta.url));
}

async function expectPassed(project: Project, command: string, ...args: string[]): Promise<void> {
  const { exitCode, output } = await project.run(command, ...args);
  expect(exitCode, output).toBe(0);
  expect(output).toMatch(ONE_PASSED);
}
