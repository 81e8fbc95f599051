import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '../../../src/mail-server/mail-server.js';
import { startMailServer } from '../../../src/mail-server/start-mail-server.js';
import { post } from '../contract/sent-mail.js';
import { postVonage } from '../contract/vonage.js';

let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
});
afterAll(() => mailServer.close());

const to = '12125550123';

type Json = Readonly<Record<string, unknown>>;

async function send(path: string, message: object): Promise<[number, Json]> {
  const response = await postVonage(mailServer.apiUrl, path, message);
  return [response.status, (await response.json()) as Json];
}

describe('the SMS API', () => {
  it('takes JSON, and a form with its key in it', async () => {
    const phone = await mailServer.createPhone();
    const fields = { from: 'ACME', to: phone.number.slice(1), text: 'Your code is 482913.' };
    const [status, answer] = await send('/sms/json', fields);
    expect([status, answer]).toMatchObject([200, { messages: [{ status: '0', to: fields.to }] }]);
    const body = `${new URLSearchParams({ ...fields, api_key: 'key', api_secret: 'secret' })}`;
    await post(`${mailServer.apiUrl}/vonage/sms/json`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
    expect(phone.messages.map(({ code }) => code)).toEqual(['482913', '482913']);
  });

  it.each<[object, status: string, text: string]>([
    [{ from: 'ACME', text: 'Hi' }, '2', 'Missing to param'],
    [{ to, text: 'Hi' }, '2', 'Missing from param'],
    [{ from: 'ACME', to }, '2', 'Missing text param'],
    [{ from: 'ACME', to: '555', text: 'Hi' }, '3', 'Invalid value for parameter: to'],
  ])('says in a reply with status 200 what is wrong with %o', async (message, status, text) => {
    expect(await send('/sms/json', message)).toEqual([
      200,
      { 'message-count': '1', messages: [{ status, 'error-text': text }] },
    ]);
  });
});

describe('the Messages API', () => {
  it.each<[object, string]>([
    [{ message_type: 'text', from: 'ACME', text: 'Hi' }, 'to: must be a phone number (E.164).'],
    [{ message_type: 'text', to, text: 'Hi' }, 'from: must not be empty.'],
    [
      { message_type: 'image', to, from: 'ACME' },
      'message_type: must be text, with a text, to be understood here.',
    ],
  ])('refuses %o', async (message, detail) => {
    expect(await send('/v1/messages', message)).toMatchObject([
      422,
      { title: 'Invalid params', detail },
    ]);
  });
});

it('refuses without a key, and when a test asks for it, as Vonage does', async () => {
  const phone = await mailServer.createPhone();
  await phone.fault({ kind: 'respond', status: 429 });
  const message = { message_type: 'text', to: phone.number, from: 'ACME', text: 'Hi' };
  expect(await send('/v1/messages', message)).toMatchObject([
    429,
    { title: 'Rate Limit Hit', detail: 'Please wait, then retry your request.' },
  ]);
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(message);
  const response = await post(`${mailServer.apiUrl}/vonage/v1/messages`, { headers, body });
  expect(await response.json()).toMatchObject({
    title: 'Unauthorized',
    detail: 'You did not provide correct credentials.',
  });
});

describe('Verify v2', () => {
  const start = (number: string, more = {}) =>
    send('/v2/verify', { brand: 'Acme', workflow: [{ channel: 'sms', to: number }], ...more });

  it('completes with the code that came for the phone, once', async () => {
    const phone = await mailServer.createPhone();
    const [status, { request_id: id }] = await start(phone.number, { code_length: 6 });
    expect(status).toBe(202);
    const code = await phone.waitForCode();
    expect(code).toHaveLength(6);
    expect(await send(`/v2/verify/${id}`, { code: 'wrong' })).toMatchObject([
      400,
      {
        title: 'Invalid Code',
        detail: 'The code you provided does not match the expected value.',
      },
    ]);
    expect(await send(`/v2/verify/${id}`, { code })).toEqual([
      200,
      { request_id: id, status: 'completed' },
    ]);
    expect(await send(`/v2/verify/${id}`, { code })).toMatchObject([
      404,
      {
        title: 'Not Found',
        detail: `Request '${id}' was not found or it has been verified already.`,
      },
    ]);
  });

  it('wants credentials, to send as to check', async () => {
    const { number } = await mailServer.createPhone();
    const [, { request_id: id }] = await start(number, { code: '4829' });
    const body = JSON.stringify({ code: '4829' });
    for (const path of ['', `/${id}`]) {
      const { status } = await post(`${mailServer.apiUrl}/vonage/v2/verify${path}`, { body });
      expect(status).toBe(401);
    }
    expect((await send(`/v2/verify/${id}`, { code: '4829' }))[0]).toBe(200);
  });

  it('ends after three mistakes', async () => {
    const phone = await mailServer.createPhone();
    const [, { request_id: id }] = await start(phone.number);
    const code = await phone.waitForCode();
    for (let tried = 0; tried < 3; tried++) await send(`/v2/verify/${id}`, { code: 'wrong' });
    expect(await send(`/v2/verify/${id}`, { code })).toMatchObject([
      410,
      {
        title: 'Invalid Code',
        detail: 'An incorrect code has been provided too many times. Workflow terminated.',
      },
    ]);
  });

  it.each<[object, string]>([
    [{ brand: '' }, 'brand: must not be empty.'],
    [{ workflow: [{ channel: 'voice', to }] }, 'workflow.channel: must be sms, whatsapp or rcs'],
    [{ workflow: [{ channel: 'sms', to: '555' }] }, 'workflow.to: must be a phone number.'],
    [{ code_length: 20 }, 'code_length: must be from 4 to 10.'],
    [{ code: '-' }, 'code: must have 4 to 10 letters and digits.'],
  ])('refuses %o', async (more, detail) => {
    const [status, answer] = await start(to, more);
    expect([status, answer['detail']]).toEqual([422, expect.stringContaining(detail)]);
  });
});
