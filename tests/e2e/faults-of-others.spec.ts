import { expect, test } from '@playwright/test';
import { runProject } from './run-project.js';

// npm run proof has twenty times as many tests, and twice as many workers.
const TESTS = process.env['PROOF'] ? 200 : 10;
const WORKERS = process.env['PROOF'] ? 4 : 2;

// Half of them have a fault, and a neighbour to whom the same mails are sent.
const SPEC = `
  import { createTransport } from 'nodemailer';
  import { expect, test } from 'playwright-inbox';

  const FAULTS = [
    { kind: 'refuse', code: 451, times: 1 },
    { kind: 'refuse', code: 550 },
    { kind: 'refuse', code: 552, at: 'data' },
    { kind: 'refuse', code: 421, times: 1 },
    { kind: 'respond', status: 429, times: 1 },
    { kind: 'drop', times: 1 },
    { kind: 'timeout' },
    { kind: 'slow', delay: 300 },
    { kind: 'delay', delay: 300 },
    { kind: 'lose' },
    { kind: 'twice' },
    { kind: 'reorder', delay: 300 },
  ] as const;

  async function send({ host, port }, recipients, text, socketTimeout = 30_000) {
    const transport = createTransport({ host, port, socketTimeout });
    const left = new Set(recipients);
    // Each is tried twice, and what is refused is sent apart.
    for (const to of [recipients, ...recipients.map((one) => [one]), ...recipients.map((one) => [one])]) {
      const wanted = to.filter((one) => left.has(one));
      if (!wanted.length) continue;
      const info = await transport.sendMail({ from: 'app@acme.test', to: wanted, text }).catch(() => undefined);
      for (const accepted of info?.accepted ?? []) left.delete(accepted);
    }
    transport.close();
  }

  async function request({ apiUrl }, to, text) {
    const body = JSON.stringify({ from: 'app@acme.test', to, subject: 'Code', text });
    const headers = { authorization: 'Bearer re_test', 'content-type': 'application/json' };
    for (let attempt = 0; attempt < 2; attempt++)
      if ((await fetch(apiUrl + '/resend/emails', { method: 'POST', headers, body })).ok) return;
  }

  for (let index = 0; index < ${TESTS}; index++) {
    const code = String(123456 + index * 37);
    const text = 'Your code is ' + code;
    if (index % 2)
      test('without a fault ' + index, async ({ inbox, mailServer }) => {
        const sending = index % 4 === 1
          ? send(mailServer, [inbox.address], text)
          : request(mailServer, inbox.address, text);
        expect(await inbox.waitForCode()).toBe(code);
        await sending;
        expect(inbox.messages).toHaveLength(1);
        expect(inbox.messages[0].envelope.recipients).toEqual([inbox.address]);
      });
    else
      test('with a fault ' + index, async ({ createInbox, mailServer }) => {
        const fault = FAULTS[(index / 2) % FAULTS.length];
        const [inbox, neighbour] = [await createInbox(), await createInbox()];
        await inbox.fault(fault);
        const both = index % 4 ? [inbox.address, neighbour.address] : [neighbour.address, inbox.address];
        if (fault.kind === 'respond') {
          await request(mailServer, inbox.address, text);
          await request(mailServer, neighbour.address, text);
        } else await send(mailServer, both, text, fault.kind === 'timeout' ? 1000 : undefined);
        expect(await neighbour.waitForCode()).toBe(code);
        expect(neighbour.messages).toHaveLength(1);
        const never = ['lose', 'timeout'].includes(fault.kind) || [550, 552].includes(fault.code);
        if (never) expect(inbox.messages).toEqual([]);
        else expect(await inbox.waitForCode()).toBe(code);
        if (fault.kind === 'twice') await expect.poll(() => inbox.messages.length).toBe(2);
      });
  }
`;
const SHARED = `
  import { mailWebServer } from 'playwright-inbox/config';
  export default { fullyParallel: true, webServer: [mailWebServer()] };
`;
const PER_WORKER = 'export default { fullyParallel: true };';

test.describe.configure({ mode: 'default' });

for (const [mode, config] of Object.entries({ shared: SHARED, 'per worker': PER_WORKER }))
  test(`${TESTS} parallel tests, a mail server ${mode}: half have faults, and the others never notice`, async () => {
    const run = await runProject({
      files: { 'playwright.config.ts': config, 'faults.spec.ts': SPEC },
      args: [`--workers=${WORKERS}`],
    });
    const outcomes = [...run.tests.values()].map(({ outcome }) => outcome);
    expect(outcomes, run.output).toEqual(Array(TESTS).fill('expected'));
    expect(run.tests.get('with a fault 0')?.steps).toContainEqual(
      expect.stringMatching(/Fault of with-a-fault-0-.*@…: refuse with 451, once/),
    );
  });
