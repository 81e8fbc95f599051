import { createHmac, generateKeyPairSync } from 'node:crypto';
import { EventWebhook } from '@sendgrid/eventwebhook';
import { Webhook } from 'svix';
import { expect, onTestFinished, test } from 'vitest';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import type { Message } from '../../src/message/message.js';
import { sendDeliveryEvent } from '../../src/outside/send-delivery-event.js';
import { mailgun } from '../doors/contract/mailgun.js';
import { postmark } from '../doors/contract/postmark.js';
import { resend } from '../doors/contract/resend.js';
import { sendgrid } from '../doors/contract/sendgrid.js';
import type { DoorUnderTest } from '../doors/contract/sent-mail.js';
import { smtp } from '../doors/contract/smtp.js';
import { openApplication } from './open-application.js';

const EVENTS = ['bounced', 'complained'] as const;

test.each(EVENTS)('Resend says %s, and svix verifies it', async (event) => {
  const message = await receiveBy(resend);
  const secret = `whsec_${Buffer.from('a secret of twenty-four by').toString('base64')}`;
  const { url, requests } = await openApplication();
  const answer = await sendDeliveryEvent(message, event, { url: `${url}/hooks`, secret });
  expect(answer).toEqual({ status: 200, body: 'done' });
  const [{ body, headers, method, path } = raise()] = requests;
  expect(`${method} ${path}`).toBe('POST /hooks');
  const payload = new Webhook(secret).verify(body.toString(), headers as Record<string, string>);
  expect(payload).toMatchObject({
    type: `email.${event}`,
    data: {
      email_id: message.provider?.id,
      to: message.envelope.recipients,
      from: 'hello@acme.test',
      subject: 'Hello',
      ...(event === 'bounced' && { bounce: { type: 'Permanent' } }),
    },
  });
});

test.each(EVENTS)('SendGrid says %s, and its library verifies it', async (event) => {
  const message = await receiveBy(sendgrid);
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const secret = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const { url, requests } = await openApplication();
  await sendDeliveryEvent(message, event, { url, secret });
  const [{ body, headers } = raise()] = requests;
  const library = new EventWebhook();
  const key = library.convertPublicKeyToECDSA(
    publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  );
  const [signature, time] = ['signature', 'timestamp'].map(
    (name) => `${headers[`x-twilio-email-event-webhook-${name}`]}`,
  );
  expect(library.verifySignature(key, body, signature ?? '', time ?? '')).toBe(true);
  expect(library.verifySignature(key, `${body} `, signature ?? '', time ?? '')).toBe(false);
  expect(JSON.parse(body.toString())).toMatchObject([
    {
      event: event === 'bounced' ? 'bounce' : 'spamreport',
      email: message.envelope.recipients[0],
      sg_message_id: expect.stringContaining(message.provider?.id ?? '-'),
    },
  ]);
});

test.each(EVENTS)('Mailgun says %s, signed in the body', async (event) => {
  const message = await receiveBy(mailgun);
  const { url, requests } = await openApplication();
  await sendDeliveryEvent(message, event, { url, secret: 'key-123' });
  const { signature, 'event-data': data } = JSON.parse(`${requests[0]?.body}`);
  // As its documentation verifies it.
  const expected = createHmac('sha256', 'key-123').update(signature.timestamp + signature.token);
  expect(signature.signature).toBe(expected.digest('hex'));
  expect(data).toMatchObject({
    event: event === 'bounced' ? 'failed' : 'complained',
    recipient: message.envelope.recipients[0],
    message: { headers: { 'message-id': message.provider?.id.replace(/[<>]/g, '') } },
  });
});

test.each(EVENTS)('Postmark says %s, and logs in', async (event) => {
  const message = await receiveBy(postmark);
  const { url, requests } = await openApplication();
  await sendDeliveryEvent(message, event, { url, secret: 'app:pass' });
  const [{ body, headers } = raise()] = requests;
  expect(headers.authorization).toBe('Basic YXBwOnBhc3M=');
  expect(JSON.parse(body.toString())).toMatchObject({
    RecordType: event === 'bounced' ? 'Bounce' : 'SpamComplaint',
    MessageID: message.provider?.id,
    Email: message.envelope.recipients[0],
  });
});

test('a mail that came by SMTP needs the name of its provider', async () => {
  const message = await receiveBy(smtp);
  const { url, requests } = await openApplication(() => ({ status: 401 }));
  const options = { url, secret: 'app:pass' };
  await expect(sendDeliveryEvent(message, 'bounced', options)).rejects.toThrow(
    '{ provider } must be one of Resend, SendGrid, Postmark, Mailgun, got undefined.',
  );
  const recipient = 'bob@inbox.example.com';
  const answer = await sendDeliveryEvent(message, 'bounced', {
    ...options,
    provider: 'Postmark',
    recipient,
  });
  expect(answer.status).toBe(401);
  expect(JSON.parse(`${requests[0]?.body}`).Email).toBe(recipient);
});

test('invalid options are errors, which do not show the secret', async () => {
  const message = await receiveBy(sendgrid);
  const send = (event: string, options: object): Promise<unknown> =>
    sendDeliveryEvent(message, event as 'bounced', options as never);
  const url = 'http://127.0.0.1:1';
  await expect(send('opened', { url, secret: 'x' })).rejects.toThrow(
    "The event must be 'bounced' or 'complained', got 'opened'.",
  );
  await expect(send('bounced', { url: '/hooks', secret: 'x' })).rejects.toThrow('{ url } must be');
  await expect(send('bounced', { url, secret: '' })).rejects.toThrow('{ secret } must be');
  await expect(send('bounced', { url, secret: 'hidden' })).rejects.toThrow(
    /^\{ secret \} of SendGrid must be the private key(?!.*hidden)/s,
  );
});

async function receiveBy(door: DoorUnderTest): Promise<Message> {
  const mailServer = await startMailServer();
  onTestFinished(() => mailServer.close());
  const inbox = await mailServer.createInbox();
  await door.send(mailServer, { to: [inbox.address], subject: 'Hello', text: 'Hello' });
  return inbox.waitForMessage();
}

function raise(): never {
  throw new Error('no request came');
}
