// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { projectRoot } from '../set-up/command.js';
import { run, Skipped, startNode } from './proof.js';

const CLI = join(projectRoot, 'dist/cli.js');
const READY = /(smtp:\S+) \((http:\S+)\)/;
const DEMO_READY = /ready at (\S+)/;
const WELCOME = /<h1>Welcome, (?:verbs|mcp)-\w{9}@inbox\.example\.com<\/h1>/g;
const ROUNDS = 15;
const MOST_MS = 150;
// More than node takes to start by itself.
const QUIET_MS = 100;

/** What an agent does with the package, and how long a verb takes. */
export const proofs = {
  async 'agents: sign-ups from an empty directory, by verbs and by MCP'() {
    const folder = mkdtempSync(join(tmpdir(), 'playwright-inbox-agents-'));
    const mail = await startNode([CLI, '--smtp-port', '0', '--http-port', '0'], READY);
    const [, smtpUrl = '', url = ''] = mail.found;
    const { hostname, port } = new URL(smtpUrl);
    const app = await startNode([join(projectRoot, 'examples/app/server.mjs')], DEMO_READY, {
      SMTP_HOST: hostname,
      SMTP_PORT: port,
    });
    try {
      await install(folder);
      cpSync(join(projectRoot, 'tests/proof/agents'), folder, { recursive: true });
      const env = { PLAYWRIGHT_INBOX_URL: url, DEMO_URL: app.found[1] };
      const byVerbs = await run(['bash', 'sign-up.sh'], { cwd: folder, env });
      assert.equal(byVerbs.match(WELCOME)?.length, 1, byVerbs);
      const byTools = await run(['node', 'sign-up.mjs'], { cwd: folder, env });
      assert.equal(byTools.match(WELCOME)?.length, 4, byTools);
    } finally {
      app.stop();
      mail.stop();
      rmSync(folder, { recursive: true });
    }
  },

  async 'agents: a verb takes at most 150 ms more than node'() {
    const mail = await startNode([CLI, '--smtp-port', '0', '--http-port', '0'], READY);
    const [, smtpUrl = '', url = ''] = mail.found;
    try {
      const transport = createTransport(smtpUrl);
      await transport.sendMail({
        from: 'app@acme.test',
        to: 'ada@acme.test',
        subject: 'Sign in',
        text: 'Your verification code is 483920.',
      });
      transport.close();
      const verb = [CLI, 'code', 'ada@acme.test', '--again'];
      const env = { ...process.env, PLAYWRIGHT_INBOX_URL: url };
      /** @type {[number, number][]} */
      const times = Array.from({ length: ROUNDS }, () => [
        timeOf(['-e', '0'], ''),
        timeOf(verb, '483920\n', env),
      ]);
      const [bare, whole] = [0, 1].map((column) => median(times.map((row) => row[column] ?? 0)));
      if ((bare ?? 0) > QUIET_MS)
        throw new Skipped(`this machine is busy: node -e 0 takes ${Math.round(bare ?? 0)} ms`);
      const more = Math.round((whole ?? 0) - (bare ?? 0));
      assert.ok(
        more <= MOST_MS,
        `code took ${more} ms more than the ${Math.round(bare ?? 0)} ms of node -e 0`,
      );
    } finally {
      mail.stop();
    }
  },
};

/** @param {string} folder */
async function install(folder) {
  const packed = await run(
    [
      'npm',
      'pack',
      '--json',
      '--ignore-scripts',
      '--loglevel=error',
      `--pack-destination=${folder}`,
    ],
    { cwd: projectRoot },
  );
  const [{ filename }] = JSON.parse(packed);
  const { devDependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const sdk = ['server', 'client', 'sdk'].map((name) => {
    const whole = `@modelcontextprotocol/${name}`;
    return `${whole}@${devDependencies[whole]}`;
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module","private":true}');
  await run(['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', filename, ...sdk], {
    cwd: folder,
  });
}

/**
 * Runs node, checks what it prints, and returns the time in ms.
 *
 * @param {string[]} args
 * @param {string} printed
 * @param {NodeJS.ProcessEnv} [env]
 */
function timeOf(args, printed, env) {
  const started = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  assert.equal(stdout, printed, stderr);
  return performance.now() - started;
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
