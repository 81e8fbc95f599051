// @ts-check
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createTransport } from 'nodemailer';
import { sendDeliveryEvent, startMailServer } from '../../dist/server.js';
import { projectRoot } from '../set-up/command.js';
import { installPython } from './proof.js';

const PORT = /port (\d+)/;
const EVENTS = /** @type {const} */ (['bounced', 'complained']);

/** Mailgun and Postmark publish no library that verifies webhooks: django-anymail does. */
export const proofs = {
  'delivery webhooks: django-anymail takes those of Mailgun': () =>
    deliver('Mailgun', 'key-123', { MAILGUN_WEBHOOK_SIGNING_KEY: 'key-123' }),

  'delivery webhooks: django-anymail takes those of Postmark': () =>
    deliver('Postmark', 'ada:secret', { WEBHOOK_SECRET: 'ada:secret' }),
};

/**
 * @param {'Mailgun' | 'Postmark'} provider
 * @param {string} secret
 * @param {object} settings of django-anymail
 */
async function deliver(provider, secret, settings) {
  const folder = join(projectRoot, 'node_modules/.cache/anymail');
  const python = await installPython(folder, 'django-anymail');
  const args = ['tests/proof/delivery-webhooks.py', JSON.stringify(settings)];
  const receiver = spawn(python, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'ignore'] });
  const mailServer = await startMailServer();
  try {
    const lines = createInterface(receiver.stdout)[Symbol.asyncIterator]();
    const [, port] = PORT.exec((await lines.next()).value ?? '') ?? [];
    const url = `http://127.0.0.1:${port}/${provider.toLowerCase()}/tracking/`;
    const { address, message } = await receive(mailServer);
    for (const event of EVENTS) {
      const { status } = await sendDeliveryEvent(message, event, { url, secret, provider });
      assert.equal(status, 200);
      const received = JSON.parse((await lines.next()).value ?? '[]');
      assert.deepEqual(received, [provider, event, address]);
    }
    const forged = { url, secret: `${secret}4`, provider };
    assert.equal((await sendDeliveryEvent(message, 'bounced', forged)).status, 400);
  } finally {
    receiver.kill();
    await Promise.all([once(receiver, 'close'), mailServer.close()]);
  }
}

/** @param {Awaited<ReturnType<typeof startMailServer>>} mailServer */
async function receive(mailServer) {
  const inbox = await mailServer.createInbox();
  const mail = { to: inbox.address, from: 'app@acme.test', text: 'Hello' };
  await createTransport(mailServer.url).sendMail(mail);
  return { address: inbox.address, message: await inbox.waitForMessage() };
}
