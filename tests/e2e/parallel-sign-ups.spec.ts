import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { APPLICATION_PER_WORKER, oneApplication, SIGN_UP } from './demo-projects.js';
import { type ProjectRun, runProject } from './run-project.js';

// npm run proof has twenty times as many users, and two numbers of workers.
const USERS = process.env['PROOF'] ? 200 : 10;
const WORKERS = process.env['PROOF'] ? [2, 4] : [2];

// Every tenth fails after its mail is on the way and is tried again, every fiftieth fails for good.
const SIGN_UPS = `
  import { expect } from '@playwright/test';
  import { appendFileSync } from 'node:fs';
  import { test } from './test';
  import { beginSignUp, enterCode } from './sign-up';

  for (let user = 0; user < ${USERS}; user++)
    test('user ' + user, async ({ request, inbox, mailServer }, { retry }) => {
      appendFileSync('ports.txt', mailServer.port + '\\n');
      await beginSignUp(request, inbox);
      if (user % 10 === 3 && retry === 0) throw new Error('on purpose, with a mail unread');
      if (user % 50 === 7) throw new Error('on purpose, every time');
      const code = await inbox.waitForCode();
      expect(await enterCode(request, code)).toContain('Welcome, ' + inbox.address);
      expect(inbox.messages).toHaveLength(1);
    });
`;
// Each failure ends its worker, and with it the browser that takes screenshots of mails: not what is looked at here.
const WITHOUT_SCREENSHOTS = 'inboxAttach: { screenshots: false }';
const SHARED_TEST = `export { test } from 'playwright-inbox';`;

// One run of hundreds of tests after the other: each takes all the processors there are.
test.describe.configure({ mode: 'default' });

for (const workers of WORKERS) {
  test(`${USERS} sign-ups at one application, ${workers} workers: none crosses, none is lost`, async () => {
    const run = await runProject({
      files: {
        'playwright.config.ts': oneApplication({ use: WITHOUT_SCREENSHOTS }),
        'sign-up.ts': SIGN_UP,
        'test.ts': SHARED_TEST,
        'sign-ups.spec.ts': SIGN_UPS,
      },
      args: [`--workers=${workers}`, '--retries=1'],
    });
    await expectAllSignedUp(run);
  });

  test(`${USERS} sign-ups at an application per worker, ${workers} workers: none crosses, none is lost`, async () => {
    const run = await runProject({
      files: {
        'playwright.config.ts': `export default { fullyParallel: true, use: { ${WITHOUT_SCREENSHOTS} } };`,
        'sign-up.ts': SIGN_UP,
        'test.ts': APPLICATION_PER_WORKER,
        'sign-ups.spec.ts': SIGN_UPS,
      },
      args: [`--workers=${workers}`, '--retries=1'],
    });
    await expectAllSignedUp(run);
  });
}

async function expectAllSignedUp({ output, tests, folder }: ProjectRun): Promise<void> {
  const count = (wanted: string): number =>
    [...tests.values()].filter(({ outcome }) => outcome === wanted).length;
  const flaky = USERS / 10;
  const unexpected = Math.ceil(USERS / 50);
  expect([count('expected'), count('flaky'), count('unexpected')], output).toEqual([
    USERS - flaky - unexpected,
    flaky,
    unexpected,
  ]);
  // The run has ended by itself, or we would not be here; nothing of it listens any more.
  const ports = new Set((await readFile(`${folder}/ports.txt`, 'utf8')).trim().split('\n'));
  for (const port of ports) await expect(isListening(Number(port))).resolves.toBe(false);
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
