import { generateKeyPairSync } from 'node:crypto';
import { SMS } from '@vonage/messages';
import { Vonage } from '@vonage/server-sdk';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const host = `${process.env.MAIL_API_URL}/vonage`;
const hosts = { restHost: host, apiHost: host };
const client = new Vonage({ apiKey: 'key', apiSecret: 'secret' }, hosts);
// Verify v2 wants an application, whose key signs its requests.
const application = new Vonage({ applicationId: crypto.randomUUID(), privateKey }, hosts);

export async function sendText({ from, to, text }) {
  const { messages } = await client.sms.send({ from, to: to.slice(1), text });
  return { id: messages[0].messageId, status: messages[0].status };
}

export async function sendMessage({ from, to, text }) {
  return client.messages.send(new SMS({ from, to: to.slice(1), text }));
}

export async function verify({ to }) {
  const workflow = [{ channel: 'sms', to: to.slice(1) }];
  const { requestId } = await application.verify2.newRequest({ brand: 'Acme', workflow });
  return { sid: requestId };
}

export async function check({ sid, code }) {
  const status = await application.verify2.checkCode(sid, code);
  return { status };
}

/** What the SDK says of a number that is none. */
export async function fail({ from }) {
  const { message } = await client.sms.send({ from, to: '555', text: '-' }).catch((error) => error);
  return { message };
}

export const failure = { message: 'Some SMS messages failed to send' };
