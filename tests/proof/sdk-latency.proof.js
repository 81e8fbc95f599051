// @ts-check
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { startMailServer } from '../../dist/server.js';
import { importSdk } from './sdks.proof.js';

const MAILS = 300;
const WARM_UP = 50;
const MOST = 1.8;
const ADDRESS = 'ada@inbox.example.com';
const CODE = /\b\d{6}\b/;
const PARAGRAPHS = '<p>Thanks for signing up. Some more text that each mail has.</p>'.repeat(10);

/** What the mail server adds to the way of a mail from the call of an SDK to the test. */
export const proofs = {
  async 'SDK to value, beside a bare HTTP server that composes and parses'() {
    const { Resend } = await importSdk('resend/dist/index.mjs');
    const mailServer = await startMailServer();
    const inbox = await mailServer.createInbox({ address: ADDRESS });
    const bare = await startBare();
    const subjects = [
      { sdk: new Resend('re_123', { baseUrl: bare.url }), expectCode: bare.expectCode, times: [] },
      {
        sdk: new Resend('re_123', { baseUrl: mailServer.env.RESEND_BASE_URL }),
        expectCode: () => inbox.waitForCode(),
        times: [],
      },
    ];
    try {
      // One after the other, so that whatever else this machine does burdens both.
      for (let index = 0; index < MAILS; index += 1)
        for (const subject of subjects) await measure(subject, String(100_000 + index));
    } finally {
      await bare.close();
      await mailServer.close();
    }
    const [least = 0, ours = 0] = subjects.map(({ times }) => median(times.slice(WARM_UP)));
    const ratio = ours / least;
    const figures = `${ours.toFixed(2)} ms, bare ${least.toFixed(2)} ms: ${ratio.toFixed(2)} times`;
    process.stdout.write(`SDK to value: ${figures}\n`);
    assert.ok(ratio <= MOST, `${figures}, more than ${MOST}`);
  },
};

/**
 * @param {{ sdk: any, expectCode: () => Promise<string>, times: number[] }} subject
 * @param {string} code
 */
async function measure({ sdk, expectCode, times }, code) {
  const text = `Hello Ada,\n\nYour verification code is ${code}.\n`;
  const html = `<p>Hello Ada,</p><p>Your verification code is <b>${code}</b>.</p>${PARAGRAPHS}`;
  const started = performance.now();
  const value = expectCode();
  const to = ADDRESS;
  const sending = sdk.emails.send({ from: 'hello@acme.test', to, subject: 'Sign in', text, html });
  assert.equal(await value, code);
  times.push(performance.now() - started);
  await sending;
}

/** Starts the least that hands the code of a mail to a test. */
async function startBare() {
  let found = (/** @type {string} */ _code) => {};
  const server = createServer(async (request, response) => {
    const { from, to, subject, text, html } = JSON.parse(String(await buffer(request)));
    const raw = await new MailComposer({ from, to, subject, text, html }).compile().build();
    const mail = await simpleParser(raw);
    found(CODE.exec(mail.text ?? '')?.[0] ?? '');
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    /** @returns {Promise<string>} */
    expectCode: () =>
      new Promise((resolve) => {
        found = resolve;
      }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** @param {number[]} times */
function median(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
