import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import getPort from 'get-port';
import { oneApplication, SIGN_UP } from './demo-projects.js';
import { type ProjectRun, runProject } from './run-project.js';

const SIGN_UPS = `
  import { expect, test } from 'playwright-inbox';
  import { beginSignUp, enterCode } from './sign-up';

  for (let user = 0; user < 4; user++)
    test('user ' + user, async ({ request, inbox }) => {
      await beginSignUp(request, inbox);
      expect(await enterCode(request, await inbox.waitForCode())).toContain('Welcome');
    });
`;
const FILES = { 'sign-up.ts': SIGN_UP, 'sign-ups.spec.ts': SIGN_UPS };

// npm run proof has four times as many workers.
const WORKERS = process.env['PROOF'] ? 8 : 2;

test(`${WORKERS} workers, every test three times, and an application that sends from a queue over kept connections`, async () => {
  const env = { MAIL_TRANSPORT: 'pool', MAIL_DELAY_MS: '500' };
  const run = await runProject({
    files: { ...FILES, 'playwright.config.ts': oneApplication({ env }) },
    args: [`--workers=${WORKERS}`, '--repeat-each=3'],
  });
  expect(run.output).toContain('12 passed');
  expect(run.exitCode).toBe(0);
});

test('two simultaneous shards on one machine', async () => {
  const files = { ...FILES, 'playwright.config.ts': oneApplication() };
  const runs = await Promise.all([
    runProject({ files, args: ['--shard=1/2'] }),
    runProject({ files, args: ['--shard=2/2'] }),
  ]);
  for (const { output } of runs) expect(output).toContain('2 passed');
});

test('an application that keeps running between runs finds the mail server on fixed ports', async () => {
  const smtpPort = await getPort();
  const httpPort = await getPort({ exclude: [smtpPort] });
  await using application = await startApplication(smtpPort);
  const files = {
    ...FILES,
    'playwright.config.ts': `
      import { mailWebServer } from 'playwright-inbox/config';
      export default {
        use: { baseURL: '${application.url}' },
        webServer: [mailWebServer({ smtpPort: ${smtpPort}, httpPort: ${httpPort} })],
      };`,
  };
  for (const _ of [1, 2]) expect((await runProject({ files })).output).toContain('4 passed');
});

test('two simultaneous runs on the same ports share one mail server until the last has ended', async () => {
  const { outputDir } = test.info();
  const smtpPort = await getPort();
  const httpPort = await getPort({ exclude: [smtpPort] });
  const config = `
    import { mailWebServer } from 'playwright-inbox/config';
    export default {
      webServer: [mailWebServer({ smtpPort: ${smtpPort}, httpPort: ${httpPort} })],
    };`;
  const run = (name: string, until: string): Promise<ProjectRun> =>
    runProject({
      files: { 'playwright.config.ts': config, 'mail.spec.ts': sendsMail(outputDir, name, until) },
    });
  await mkdir(outputDir, { recursive: true });
  const first = run('first', 'second');
  await expect.poll(() => existsSync(join(outputDir, 'first')), { timeout: 60_000 }).toBe(true);
  const second = run('second', 'first-has-ended');
  expect((await first).output).toContain('1 passed');
  await writeFile(join(outputDir, 'first-has-ended'), '');
  expect((await second).output).toContain('1 passed');
  await expect(fetch(`http://127.0.0.1:${httpPort}/v1/health`)).rejects.toThrow();
});

/** A test that gets mail, writes a file of its name, and gets mail again when there is another file. */
function sendsMail(folder: string, name: string, until: string): string {
  const path = (file: string): string => JSON.stringify(join(folder, file));
  return `
    import { existsSync, writeFileSync } from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    import { createTransport } from 'nodemailer';
    import { expect, test } from 'playwright-inbox';

    test('mail comes', async ({ inbox, mailServer }) => {
      test.setTimeout(90_000);
      const transport = createTransport(mailServer.url);
      const send = (text: string) => transport.sendMail({ from: 'app@acme.test', to: inbox.address, text });
      await send('Your code is 111222');
      expect(await inbox.waitForCode()).toBe('111222');
      writeFileSync(${path(name)}, '');
      while (!existsSync(${path(until)})) await setTimeout(50);
      await send('Your code is 333444');
      expect(await inbox.waitForCode()).toBe('333444');
    });`;
}

test('a test that does not use mail loads no parser and starts no server', async () => {
  // The parser needs this CommonJS package, which shows in the cache of required modules.
  const loaded = `Object.keys(createRequire(import.meta.url).cache).some((name) => name.includes('libmime'))`;
  const run = await runProject({
    files: {
      'a.spec.ts': `
        import { createRequire } from 'node:module';
        import { expect, test } from 'playwright-inbox';
        const servers = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap');

        test('without mail', () => {
          expect(${loaded}).toBe(false);
          expect(servers()).toHaveLength(0);
        });
        test('with mail', async ({ inbox }) => {
          expect(servers()).not.toHaveLength(0);
          await expect.poll(() => ${loaded}, { timeout: 30_000 }).toBe(true);
        });`,
    },
    args: ['--workers=1'],
  });
  expect(run.output).toContain('2 passed');
});

async function startApplication(
  smtpPort: number,
): Promise<AsyncDisposable & { readonly url: string }> {
  const child = spawn(process.execPath, [resolve('examples/app/server.mjs')], {
    env: { ...process.env, PORT: '0', SMTP_URL: `smtp://127.0.0.1:${smtpPort}` },
  });
  const exited = new Promise((done) => child.once('exit', done));
  const ready = await new Promise<string>((done) => child.stdout.once('data', (d) => done(`${d}`)));
  return {
    url: /http:\S+/.exec(ready)?.[0] ?? '',
    async [Symbol.asyncDispose]() {
      child.kill();
      await exited;
    },
  };
}
