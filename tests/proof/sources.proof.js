// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { projectRoot } from '../set-up/command.js';
import { installMailpit } from './install-mailpit.js';
import { run, Skipped } from './proof.js';

const CACHE = join(projectRoot, 'node_modules/.cache');

/** Reads mail from the programs that others use, as an inbox. */
export const proofs = {
  async 'sources: mailpit'() {
    await test('mailpit.test.ts', { MAILPIT: await installMailpit() });
  },

  'sources: the README test at a Mailpit on the ports of Supabase': () => signUp(54_324, 54_325),

  'sources: the README test at a Mailpit on the ports of DDEV and Compose': () =>
    signUp(8025, 1025),

  async 'sources: imap, Dovecot behind Postfix'() {
    if (process.getuid?.() !== 0) throw new Skipped('Dovecot and Postfix are started as root');
    for (const [program, option] of Object.entries({
      dovecot: '--version',
      postconf: 'mail_version',
    }))
      if (spawnSync(program, [option]).status !== 0)
        throw new Skipped('apt install dovecot-imapd dovecot-lmtpd postfix openssl');
    await test('imap.test.ts', {});
  },

  async 'sources: firebase'() {
    const folder = join(CACHE, 'firebase-tools');
    // Its scripts compile re2, which only hosting uses, for a quarter of an hour.
    await run([
      ...['npm', 'install', '--prefix', folder, '--no-save', '--ignore-scripts'],
      'firebase-tools@^15',
    ]);
    await test('firebase.test.ts', { FIREBASE: join(folder, 'node_modules/.bin/firebase') });
  },
};

/**
 * Runs tests of examples/ with an application that sends to a Mailpit.
 *
 * @param {number} httpPort
 * @param {number} smtpPort
 */
async function signUp(httpPort, smtpPort) {
  const at = ['--listen', `127.0.0.1:${httpPort}`, '--smtp', `127.0.0.1:${smtpPort}`];
  const mailpit = spawn(await installMailpit(), at, { stdio: 'ignore' });
  const url = `http://127.0.0.1:${httpPort}`;
  try {
    while (mailpit.exitCode === null && !(await answers(url))) await delay(100);
    const config = 'tests/proof/sources/playwright.config.ts';
    const env = { MAILPIT_URL: url, MAILPIT_SMTP_PORT: `${smtpPort}` };
    await run(['npx', 'playwright', 'test', '-c', config], { cwd: projectRoot, env });
  } finally {
    mailpit.kill();
  }
}

/** @param {string} url */
function answers(url) {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

/**
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env
 */
async function test(file, env) {
  const config = 'tests/proof/sources/vitest.config.ts';
  await run(['npx', 'vitest', 'run', '--config', config, file], { cwd: projectRoot, env });
}
