// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../set-up/command.js';
import { run, Skipped } from './proof.js';
import { withServers } from './with-servers.js';

const EXAMPLES = join(projectRoot, 'examples/other-runners');
const FOLDER = join(projectRoot, 'node_modules/.cache/other-runners');
const INSTALL = [
  'npm',
  'install',
  '--no-audit',
  '--no-fund',
  '--prefer-offline',
  '--loglevel=error',
];
// No binary of Cypress, which is hundreds of MB: its types, and its tasks called from Node.
const NO_DOWNLOADS = { CYPRESS_INSTALL_BINARY: '0' };
const TYPES = {
  compilerOptions: {
    module: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['cypress', 'node'],
  },
  files: ['cypress.config.ts', 'sign-up.cy.ts'],
};
const CALL_TASKS = `
import config from './cypress.config.ts';
import { createTransport } from 'nodemailer';

const tasks = {};
config.e2e.setupNodeEvents((event, handlers) => event === 'task' && Object.assign(tasks, handlers));
const { id, email } = await tasks.createInbox();
await createTransport(process.env.SMTP_URL).sendMail({
  from: 'app@acme.test', to: email, subject: 'Sign in', text: 'Your verification code is 482913.',
});
console.log(await tasks.waitForCode(id));
`;

/** Signs up with each of them as docs/other-runners.md shows it. */
export const proofs = {
  async 'other runners: Cypress'() {
    const folder = await project('cypress', [
      'cypress',
      'typescript',
      'nodemailer',
      '@types/node',
      'tsx',
    ]);
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(TYPES));
    await writeFile(join(folder, 'call-tasks.mjs'), CALL_TASKS);
    await run(['npx', 'tsc', '-p', '.'], { cwd: folder });
    await withServers(async (env) => {
      const output = await run(['npx', 'tsx', 'call-tasks.mjs'], { cwd: folder, env });
      assert.equal(output.trim(), '482913');
    });
  },

  async 'other runners: WebdriverIO'() {
    const driver = process.env['CHROMEDRIVER_PATH'] ?? '/usr/bin/chromedriver';
    if (spawnSync(driver, ['--version']).status !== 0)
      throw new Skipped('no chromedriver: apt install chromium-driver, or set CHROMEDRIVER_PATH');
    const folder = await project('webdriverio', ['webdriverio']);
    await signUp(['node', 'webdriverio.mjs'], folder, { CHROMEDRIVER_PATH: driver });
  },

  async 'other runners: Puppeteer'() {
    const folder = await project('puppeteer', ['puppeteer-core']);
    await signUp(['node', 'puppeteer.mjs'], folder);
  },
};

/**
 * Makes a project with the examples in it, this package and others.
 *
 * @param {string} name
 * @param {readonly string[]} packages
 */
async function project(name, packages) {
  const folder = join(FOLDER, name);
  await mkdir(folder, { recursive: true });
  await cp(EXAMPLES, folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await run([...INSTALL, projectRoot, ...packages], { cwd: folder, env: NO_DOWNLOADS });
  return folder;
}

/**
 * Runs a program that signs up, and fails when it is not greeted.
 *
 * @param {readonly string[]} command
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} [more]
 */
async function signUp(command, cwd, more = {}) {
  await withServers(async (env) => {
    await run(command, { cwd, env: { ...env, ...more } });
  });
}
