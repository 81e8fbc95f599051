import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { post } from './contract/sent-mail.js';

const PATH = '/api/v1/transactional';

let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
});
afterAll(() => mailServer.close());

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

async function send(body: unknown, headers = {}): Promise<Answer> {
  const response = await post(`${mailServer.apiUrl}/loops${PATH}`, {
    headers: { authorization: 'Bearer abc', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, json: await response.json() };
}

it('takes the code and the link out of the variables of a mail', async () => {
  const inbox = await mailServer.createInbox();
  const answer = await send({
    transactionalId: 'clfq6dinn000yl70fgwwyp82l',
    email: inbox.address,
    dataVariables: { name: 'Ada', otp: '482913', confirmUrl: 'https://acme.test/confirm?token=x7' },
    attachments: [{ filename: 'terms.txt', contentType: 'text/plain', data: 'SGVsbG8=' }],
  });
  expect(answer).toEqual({ status: 200, json: { success: true } });
  const message = await inbox.waitForMessage();
  expect([message.code, message.link]).toEqual(['482913', 'https://acme.test/confirm?token=x7']);
  expect(message.provider).toMatchObject({ name: 'Loops', template: 'clfq6dinn000yl70fgwwyp82l' });
  expect(message.attachments[0]?.name).toBe('terms.txt');
});

it('sends once for an idempotency key', async () => {
  const inbox = await mailServer.createInbox();
  const mail = { transactionalId: 'welcome', email: inbox.address };
  const headers = { 'idempotency-key': 'sign-up-1' };
  expect((await send(mail, headers)).status).toBe(200);
  expect((await send(mail, headers)).status).toBe(200);
  expect(inbox.messages).toHaveLength(1);
  expect(await send({ ...mail, dataVariables: { code: '1' } }, headers)).toEqual({
    status: 409,
    json: { success: false, message: 'Idempotency key has been used in the last 24 hours.' },
  });
});

it.each([
  [[], 'Invalid JSON'],
  [{ email: 'ada@example.com' }, 'transactionalId is required', 'transactionalId'],
  [{ transactionalId: 'a', email: 'ada' }, 'email must be a valid email address', 'email'],
])('refuses a wrong request as Loops does: %j', async (body, message, path?: string) => {
  const json = { success: false, message, ...(path && { path }) };
  expect(await send(body)).toEqual({ status: 400, json });
});

it('refuses a request without a key, or to another path', async () => {
  const url = `${mailServer.apiUrl}/loops`;
  const response = await fetch(url + PATH, { method: 'POST' });
  expect([response.status, await response.json()]).toEqual([401, { error: 'Invalid API key' }]);
  const headers = { authorization: 'Bearer abc' };
  expect((await post(`${url}/api/v1/contacts`, { headers, body: '' })).status).toBe(404);
});
