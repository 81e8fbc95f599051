import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailServer } from '../../src/mail-server/mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';
import { post, SENDER } from './contract/sent-mail.js';

const authorization = 'Bearer re_123';
const FORMAT =
  'The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.';
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
});
afterAll(() => mailServer.close());

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

async function send(
  body: unknown,
  { path = '/emails', headers = {} }: { path?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await post(`${mailServer.env.RESEND_BASE_URL}${path}`, {
    headers: { authorization, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, json: await response.json() };
}

const email = (fields: object): object => ({
  from: SENDER,
  to: 'ada@example.com',
  subject: 'Hello',
  text: 'Hello',
  ...fields,
});

describe('a mail', () => {
  it('is answered with its id, which the message has too', async () => {
    const inbox = await mailServer.createInbox();
    const { status, json } = await send(email({ to: inbox.address, text: 'Your code is 482913' }));
    expect([status, json]).toEqual([200, { id: expect.stringMatching(UUID) }]);
    const { provider, code } = await inbox.waitForMessage();
    expect(provider).toMatchObject({ name: 'Resend', ...(json as object) });
    expect(code).toBe('482913');
  });

  it('that is scheduled comes immediately, and says for when it was', async () => {
    const inbox = await mailServer.createInbox();
    await send(email({ to: inbox.address, scheduled_at: 'in 1 hour' }));
    expect((await inbox.waitForMessage()).provider?.scheduledAt).toBe('in 1 hour');
  });

  it('of a template has its variables as text', async () => {
    const inbox = await mailServer.createInbox();
    const template = { id: 'welcome', variables: { name: 'Ada', attempts: 3 } };
    const { status } = await send({ from: SENDER, to: inbox.address, template });
    expect(status).toBe(200);
    const message = await inbox.waitForMessage();
    expect(message.provider?.template).toBe('welcome');
    expect(message.text?.split('\n')).toEqual(expect.arrayContaining(['name: Ada', 'attempts: 3']));
  });

  it('with a file at a URL has the URL, which is not fetched', async () => {
    const inbox = await mailServer.createInbox();
    const requested: Array<string | undefined> = [];
    const files = createServer(({ url }, response) => response.end(`${requested.push(url)}`));
    await once(files.listen(0, '127.0.0.1'), 'listening');
    const origin = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
    const path = `${origin}/terms 1 🎉\uD83C.pdf`;
    await send(email({ to: inbox.address, attachments: [{ path, filename: 'terms.pdf' }] }));
    const message = await inbox.waitForMessage();
    await fetch(`${origin}/after-it`);
    expect(requested).toEqual(['/after-it']);
    files.close();
    expect(message.attachments).toMatchObject([
      { name: 'terms.pdf', type: 'message/external-body' },
    ]);
    expect(message.raw.toString()).toContain(`${origin}/terms%201%20%F0%9F%8E%89%EF%BF%BD.pdf`);
  });

  it('may have files whose content is a Buffer, as JSON writes it', async () => {
    const inbox = await mailServer.createInbox();
    const content = Buffer.from('Hello');
    await send(email({ to: inbox.address, attachments: [{ content, filename: 'a.txt' }] }));
    expect((await inbox.waitForMessage()).attachments[0]?.content).toEqual(content);
  });
});

describe('a batch', () => {
  const path = '/emails/batch';

  it('is one mail each, in order', async () => {
    const inbox = await mailServer.createInbox();
    const subjects = ['One', 'Two', 'Three'];
    const { status, json } = await send(
      subjects.map((subject) => email({ to: inbox.address, subject })),
      { path },
    );
    const { messages } = inbox;
    expect([status, json]).toEqual([
      200,
      { data: messages.map(({ provider }) => ({ id: provider?.id })) },
    ]);
    expect(messages.map(({ subject }) => subject)).toEqual(subjects);
  });

  it('with one mail that is wrong delivers none', async () => {
    const inbox = await mailServer.createInbox();
    const to = inbox.address;
    const { status } = await send([email({ to }), email({ to, from: undefined })], { path });
    expect(status).toBe(422);
    expect(inbox.messages).toEqual([]);
  });

  it('that is permissive delivers the others, and lists what is wrong', async () => {
    const inbox = await mailServer.createInbox();
    const to = inbox.address;
    const headers = { 'x-batch-validation': 'permissive' };
    const { json } = await send([email({ to: 'ada' }), email({ to })], { path, headers });
    expect(json).toEqual({
      data: [{ id: expect.stringMatching(UUID) }],
      errors: [{ index: 0, message: `Invalid \`to\` field. ${FORMAT}` }],
    });
    expect(inbox.messages).toHaveLength(1);
  });
});

describe('an idempotency key', () => {
  const key = (name: string): { headers: Record<string, string> } => ({
    headers: { 'idempotency-key': name },
  });

  it('that comes again with the same mail gets the same answer, and no second mail', async () => {
    const inbox = await mailServer.createInbox();
    const mail = email({ to: inbox.address });
    const first = await send(mail, key('same'));
    expect(await send(mail, key('same'))).toEqual(first);
    expect(inbox.messages).toHaveLength(1);
  });

  it('that comes again with another mail is refused', async () => {
    await send(email({ subject: 'One' }), key('other'));
    expect(await send(email({ subject: 'Two' }), key('other'))).toEqual({
      status: 409,
      json: {
        statusCode: 409,
        name: 'invalid_idempotent_request',
        message: 'Same idempotency key used with a different request payload.',
      },
    });
  });

  it('of a mail that was refused may be used again', async () => {
    expect((await send(email({ to: [] }), key('again'))).status).toBe(422);
    expect((await send(email({}), key('again'))).status).toBe(200);
  });

  it('is at most 256 characters long', async () => {
    expect(await send(email({}), key('k'.repeat(257)))).toMatchObject({
      status: 400,
      json: { name: 'invalid_idempotency_key' },
    });
  });
});

describe('is refused as the real API does:', () => {
  const absent = (field: string): object => ({
    name: 'missing_required_field',
    message: `Missing ${field} field.`,
  });
  const invalid = (field: string): object => ({
    name: 'validation_error',
    message: `Invalid \`${field}\` field. ${FORMAT}`,
  });
  it.each([
    { what: 'no sender', fields: { from: undefined }, error: absent('`from`') },
    { what: 'no recipient', fields: { to: [] }, error: absent('`to`') },
    { what: 'no subject', fields: { subject: undefined }, error: absent('`subject`') },
    { what: 'no body', fields: { text: undefined }, error: absent('`html` or `text`') },
    { what: 'a sender that is none', fields: { from: 'Acme' }, error: invalid('from') },
    { what: 'a recipient that is none', fields: { to: ['ada'] }, error: invalid('to') },
    { what: 'two recipients in one', fields: { to: 'a@b.test, c@d.test' }, error: invalid('to') },
    {
      what: 'a file without content',
      fields: { attachments: [{ filename: 'a.pdf' }] },
      error: {
        name: 'invalid_attachment',
        message: 'Attachment must have either a `content` or `path`.',
      },
    },
  ])('a mail with $what', async ({ fields, error }) => {
    expect(await send(email(fields))).toEqual({ status: 422, json: { statusCode: 422, ...error } });
  });

  it('a body that is no JSON', async () => {
    expect(await send('{')).toMatchObject({ status: 400, json: { name: 'validation_error' } });
  });

  it('a request without a key', async () => {
    expect(await send(email({}), { headers: { authorization: '' } })).toEqual({
      status: 401,
      json: { statusCode: 401, name: 'missing_api_key', message: 'Missing API Key' },
    });
  });

  it('another path, another method', async () => {
    expect(await send({}, { path: '/domains' })).toMatchObject({
      status: 404,
      json: { name: 'not_found' },
    });
    const { status } = await fetch(`${mailServer.env.RESEND_BASE_URL}/emails`, {
      headers: { authorization },
    });
    expect(status).toBe(405);
  });
});
