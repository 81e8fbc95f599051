// @ts-check
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { findChromium } from '../set-up/browser.js';
import { projectRoot } from '../set-up/command.js';
import { installPython, run } from './proof.js';
import {
  AWS,
  FOLDER,
  install,
  SOURCE,
  startApplication,
  withMailServers,
} from './sdk-application.js';

/** @import { MailServer } from '../../dist/server.js' */
/** @import { Application } from './sdk-application.js' */

const SDKS = ['resend', 'ses-v2', 'ses-v1', 'nodemailer', 'sendgrid', 'mailgun', 'postmark'];
// The SDK of SendGrid tells dynamic templates by the d.
const TEMPLATE = 'd-welcome';
const ONE_PASSED = /\b1 passed\b/;
const FROM = 'Acme <hello@acme.test>';
const TEXT = 'Grüße, Ⅻ 日本語 🎉: your code is 482913';
const BYTES = Buffer.from([...Array(256).keys()]);
const FILES = [
  { name: 'bytes.bin', type: 'application/octet-stream', content: BYTES.toString('base64') },
  {
    name: 'Übersicht.csv',
    type: 'text/csv',
    content: Buffer.from('a\r\n"ü"\r').toString('base64'),
  },
  { name: 'logo.png', type: 'image/png', content: BYTES.toString('base64'), cid: 'logo.png' },
];
/** Official SDKs of providers send, unmodified, to a mail server in this process and to a shared one. */
export const proofs = {
  ...Object.fromEntries(
    SDKS.map((sdk) => [
      `sdks: ${sdk}`,
      async () => {
        await install();
        await withMailServers((mailServer) => sendAll(sdk, mailServer));
      },
    ]),
  ),

  async 'sdks: an application with the SDK of Resend passes the test of the README'() {
    await install();
    const { executablePath, args } = findChromium();
    const launch = JSON.stringify({ executablePath, args });
    const config = 'tests/proof/sign-up-by-sdk/playwright.config.ts';
    const env = { SDKS: FOLDER, LAUNCH_OPTIONS: launch };
    const output = await run(['npx', 'playwright', 'test', '-c', config], {
      cwd: projectRoot,
      env,
    });
    assert.match(output, ONE_PASSED);
  },

  async boto3() {
    const python = await installPython(join(projectRoot, 'node_modules/.cache/boto3'), 'boto3');
    await withMailServers(async (mailServer) => {
      const inbox = await mailServer.createInbox();
      const env = { ...mailServer.env, ...AWS };
      await run([python, join(SOURCE, 'boto3_mail.py'), inbox.address], { env });
      assert.deepEqual(
        inbox.messages.map(({ subject, code }) => [subject, code]),
        [
          ['Grüße 2', '482913'],
          ['Grüße 1', '482913'],
          ['Raw', '482913'],
        ],
      );
      assert.equal(inbox.messages[2]?.attachments[0]?.content.equals(BYTES), true);
      assert.equal(inbox.messages[2]?.raw.includes('secret@example.com'), false);
    });
  },
};

/**
 * Installs the SDKs and imports one.
 *
 * @param {string} file
 * @returns {Promise<any>}
 */
export async function importSdk(file) {
  await install();
  return import(join(FOLDER, 'node_modules', file));
}

/**
 * @param {string} sdk
 * @param {MailServer} mailServer
 */
async function sendAll(sdk, mailServer) {
  const application = startApplication(sdk, mailServer.env);
  try {
    await sendOne(application, mailServer);
    await sendBatch(application, mailServer);
    await sendTemplate(application, mailServer);
    await repeat(application, mailServer);
    const failure = await application.call('fail', { from: FROM });
    if (failure) assert.deepEqual(failure, await application.call('expects'));
  } finally {
    await application.stop();
  }
}

/**
 * @param {Application} application
 * @param {MailServer} mailServer
 */
async function sendOne(application, mailServer) {
  const [to, cc, bcc] = await Promise.all([1, 2, 3].map(() => mailServer.createInbox()));
  assert.ok(to && cc && bcc);
  const waiting = to.waitForMessage({ timeout: 30_000 });
  await application.call('send', {
    from: FROM,
    to: [`Ada Łovelace <${to.address}>`],
    cc: [cc.address],
    bcc: [bcc.address],
    replyTo: 'help@acme.test',
    subject: TEXT,
    text: TEXT,
    html: `<p>${TEXT}</p><img src="cid:logo.png">`,
    headers: { 'X-Entity-Ref-ID': '4711' },
    files: FILES,
  });
  const message = await waiting;
  const addresses = [to, cc, bcc].map(({ address }) => address);
  assert.deepEqual([...message.envelope.recipients].sort(), [...addresses].sort());
  for (const { address, messages } of [cc, bcc]) {
    assert.equal(messages.length, 1, address);
    assert.equal(messages[0]?.raw.includes(bcc.address), false);
  }
  assert.deepEqual(message.from, { name: 'Acme', address: 'hello@acme.test' });
  assert.deepEqual(message.to, [{ name: 'Ada Łovelace', address: to.address }]);
  assert.equal(message.replyTo[0]?.address, 'help@acme.test');
  assert.equal(message.headers['x-entity-ref-id'], '4711');
  assert.equal(message.subject, TEXT);
  assert.equal(message.text?.trim(), TEXT);
  assert.match(message.html ?? '', new RegExp(TEXT));
  assert.equal(message.code, '482913');
  for (const { name, content } of FILES) {
    const file = message.attachments.find((attachment) => attachment.name === name);
    assert.equal(file?.content.toString('base64'), content, name);
  }
  assert.equal(message.attachments.find(({ name }) => name === 'logo.png')?.cid, 'logo.png');
  assert.ok(message.provider?.id);
}

/**
 * @param {Application} application
 * @param {MailServer} mailServer
 */
async function sendBatch(application, mailServer) {
  const inboxes = await Promise.all([1, 2, 3].map(() => mailServer.createInbox()));
  const mails = inboxes.map(({ address: to }, index) => ({
    from: FROM,
    to,
    subject: 'Batch',
    text: `Your code is ${100_201 + index}`,
  }));
  await application.call('sendBatch', mails);
  const codes = await Promise.all(inboxes.map((inbox) => inbox.waitForCode()));
  assert.deepEqual(codes, ['100201', '100202', '100203']);
}

/**
 * @param {Application} application
 * @param {MailServer} mailServer
 */
async function sendTemplate(application, mailServer) {
  const inbox = await mailServer.createInbox();
  const variables = { name: 'Ada', code: '730264', action_url: 'https://acme.test/v/1' };
  const template = { from: FROM, to: inbox.address, id: TEMPLATE, variables };
  if (!(await application.call('sendTemplate', template))) return;
  assert.equal(await inbox.waitForCode(), '730264');
  assert.equal(await inbox.waitForLink(), 'https://acme.test/v/1');
  assert.equal(inbox.messages[0]?.provider?.template, TEMPLATE);
}

/**
 * @param {Application} application
 * @param {MailServer} mailServer
 */
async function repeat(application, mailServer) {
  const inbox = await mailServer.createInbox();
  const mail = { from: FROM, to: inbox.address, subject: 'Once', text: 'once' };
  const repeated = await application.call('repeat', mail);
  if (!repeated) return;
  assert.equal(repeated.same, true);
  assert.equal(repeated.error.name, 'invalid_idempotent_request');
  assert.equal(inbox.messages.length, 1);
}
