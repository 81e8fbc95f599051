import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { post } from './contract/sent-mail.js';

let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
});
afterAll(() => mailServer.close());

const send = (body: string | object, headers = {}): Promise<Response> =>
  post(`${mailServer.apiUrl}/v1/sms`, {
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

it('takes JSON and forms, and numbers in the forms that applications store', async () => {
  const phone = await mailServer.createPhone();
  const { number } = phone;
  const text = 'Your code is 482913.';
  const response = await send({ to: number, from: 'ACME', text });
  expect([response.status, await response.json()]).toEqual([200, { to: number }]);
  const type = 'application/x-www-form-urlencoded';
  await send(`${new URLSearchParams({ to: number, text })}`, { 'content-type': type });
  await send({ to: number.slice(1), text });
  await send({ to: `whatsapp:${number}`, text });
  await send({ to: `00${number.slice(1, 4)} ${number.slice(4)}`, text });
  expect(phone.messages.map(({ code }) => code)).toEqual(Array(5).fill('482913'));
  expect(phone.messages.map(({ from }) => from?.name)).toEqual(['ACME', ...Array(4)]);
});

const TO = '+12125550123';

it.each<[string, string | object, refusal: string]>([
  ['no number', { text: 'Hi' }, '400 { to } must be a number like +12125550123, got undefined.'],
  [
    'an address',
    { to: 'a@b.test', text: 'Hi' },
    '400 { to } must be a number like +12125550123, got "a@b.test".',
  ],
  ['no text', { to: TO }, '400 { text } must be the text of the message, got undefined.'],
  [
    'a sender that is none',
    { to: TO, text: 'Hi', from: 1 },
    '400 { from } must be a number or a name, got 1.',
  ],
  ['no object', '[]', '400 The body must be { to, from, text }, as JSON or as a form.'],
  [
    'too much',
    { to: TO, text: 'x'.repeat(70_000) },
    '413 The text message is too large: 70031 bytes where 65536 may come.',
  ],
])('refuses %s', async (_, body, refusal) => {
  const response = await send(body);
  const { detail } = (await response.json()) as { detail: string };
  expect(`${response.status} ${detail}`).toBe(refusal);
});

it('lets no sender ID into the header', async () => {
  const phone = await mailServer.createPhone();
  await send({ to: phone.number, from: 'A"\r\nSubject: "x', text: 'Hi' });
  const message = await phone.waitForMessage();
  expect([message.subject, message.headers['subject'], message.text]).toEqual([
    '',
    undefined,
    'Hi',
  ]);
  expect(message.envelope.mailFrom).toBe('A"  Subject: "x');
});
