// @ts-check
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { projectRoot } from '../set-up/command.js';
import { installPython, run } from './proof.js';
import { AWS, install, SOURCE, startApplication, withMailServers } from './sdk-application.js';

/** @import { MailServer, Phone } from '../../dist/server.js' */
/** @import { Application } from './sdk-application.js' */

const SDKS = ['twilio', 'sns', 'vonage', 'telnyx'];
const TEXT = 'Grüße, Ⅻ 日本語 🎉: your code is 482913\n\n@acme.test #482913';
const VERIFIED = ['approved', 'completed'];

/** Official SDKs of providers of text messages send to a mail server in this process and to a shared one. */
export const proofs = {
  ...Object.fromEntries(
    SDKS.map((sdk) => [
      `sdks: ${sdk}`,
      async () => {
        await install();
        await withMailServers((mailServer) => sendTexts(sdk, mailServer));
      },
    ]),
  ),

  async 'twilio and boto3 for Python'() {
    const folder = join(projectRoot, 'node_modules/.cache/twilio');
    const python = await installPython(folder, 'twilio', 'boto3');
    await withMailServers(async (mailServer) => {
      const phone = await mailServer.createPhone();
      const env = { ...mailServer.env, ...AWS };
      await run([python, join(SOURCE, 'twilio_text.py'), phone.number], { env });
      assert.deepEqual(
        phone.messages.map(({ text, provider }) => [text, provider?.name]),
        [
          ['Grüße: your code is 482913', 'Twilio'],
          ['Your code is 730264', 'Amazon SNS'],
        ],
      );
    });
  },
};

/**
 * @param {string} sdk
 * @param {MailServer} mailServer
 */
async function sendTexts(sdk, mailServer) {
  const application = startApplication(sdk, mailServer.env);
  try {
    const phone = await mailServer.createPhone();
    const sent = { from: 'ACME', to: phone.number, text: TEXT };
    await application.call('sendText', sent);
    await application.call('sendMessage', sent);
    assert.equal(await phone.waitForCode({ from: 'ACME' }), '482913');
    for (const { text } of phone.messages) assert.equal(text, TEXT);
    await verify(application, await mailServer.createPhone());
    assert.deepEqual(await application.call('fail', sent), await application.call('expects'));
  } finally {
    await application.stop();
  }
}

/**
 * Starts a verification and checks the code that came, in the SDKs that can.
 *
 * @param {Application} application
 * @param {Phone} phone
 */
async function verify(application, phone) {
  const started = await application.call('verify', { to: phone.number });
  if (!started) return;
  const code = await phone.waitForCode();
  const { status } = await application.call('check', { ...started, to: phone.number, code });
  assert.ok(VERIFIED.includes(status), status);
}
