import { describe, expect, it } from 'vitest';
import { InboxClient } from '../../../src/client/inbox-client.js';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import type { MessageJson, PhoneJson } from '../../../src/wire/json.js';
import { sms } from '../../doors/contract/sms.js';
import { type OpenApi, openApi } from './open-api.js';

const text = 'Your code is 482913.\n\n@acme.test #482913';

const sendText = ({ server }: OpenApi, to: string): Promise<void> =>
  sms.send({ url: server.smtpUrl, apiUrl: server.url }, { to, text });

describe('POST /v1/phones', () => {
  it('creates a phone with a new number, whose waits are those of an inbox', async () => {
    const api = await openApi();
    const { status, body: phone } = await api.post<PhoneJson>('/v1/phones', { country: 'DE' });
    expect([status, phone]).toEqual([
      201,
      {
        id: expect.stringMatching(/^inb_/),
        number: expect.stringMatching(/^\+4917/),
        created_at: expect.any(String),
        expires_at: expect.any(String),
        message_count: 0,
      },
    ]);
    const waiting = api.get(`/v1/inboxes/${phone.id}/code`);
    await sendText(api, phone.number);
    expect((await waiting).body).toMatchObject({
      code: '482913',
      message: { headline: 'Your code is 482913. @acme.test #482913', subject: '', from: 'ACME' },
    });
    expect((await api.get('/v1/phones')).body).toMatchObject({ phones: [{ message_count: 1 }] });
    expect((await api.get('/v1/inboxes')).body).toEqual({ inboxes: [] });
    expect((await api.get(`/v1/inboxes/${phone.id}`)).body).toMatchObject({ number: phone.number });
    await api.delete(`/v1/inboxes/${phone.id}`);
    expect((await api.get('/v1/phones')).body).toEqual({ phones: [] });
  });

  it('sends what comes over the WebSocket', async () => {
    const api = await openApi();
    const { body: phone } = await api.post<PhoneJson>('/v1/phones');
    const live = await api.listen();
    const event_types = ['message.received'];
    await live.ask({ type: 'subscribe', event_types, inbox_ids: [phone.id] });
    await sendText(api, phone.number);
    const { message } = await live.next();
    expect(message).toMatchObject({ code: '482913', recipients: [phone.number] });
  });

  it('refuses a number that is taken, also by a test worker, one that is none, and a wait by subject', async () => {
    const { server, post, get } = await openApi();
    const number = '+12125550123';
    const { body: phone } = await post<PhoneJson>('/v1/phones', { number });
    const taken = await post('/v1/phones', { number: '001 212 555 0123' });
    expect([taken.status, taken.body.summary]).toEqual([
      409,
      'The number belongs to another phone of this server: +12125550123.',
    ]);
    await using worker = await connectMailServer(server.url, { name: 'worker 3' });
    await worker.createPhone({ number: '+12125550124' });
    expect((await post('/v1/phones', { number: '+12125550124' })).body).toMatchObject({
      status: 409,
      hint: 'leave out { number } for a fresh one, or close the other first.',
    });
    expect((await post('/v1/phones', { number: '555' })).status).toBe(400);
    expect((await post('/v1/phones', { country: 'GB' })).status).toBe(400);
    expect((await get(`/v1/inboxes/${phone.id}/code?subject=code`)).body.detail).toContain(
      'a text message has no subject',
    );
  });

  it('answers 429 when all numbers of a country are used up', async () => {
    const { post } = await openApi();
    for (let made = 0; made < 30; made++) await post('/v1/phones', { country: 'AU' });
    const { status, body } = await post('/v1/phones', { country: 'AU' });
    expect([status, body.kind]).toEqual([429, 'too-many']);
    expect(body.summary).toContain('All 30 phone numbers that AU reserves for fiction');
  });
});

it('shows texts beside mail in the list of all messages, by number too', async () => {
  const api = await openApi();
  await sendText(api, '+12125550123');
  const query = new URLSearchParams({ address: '+1 (212) 555-0123' });
  const { body } = await api.get<{ messages: MessageJson[] }>(`/v1/messages?${query}`);
  expect(body.messages.map(({ recipients }) => recipients)).toEqual([['+12125550123']]);
});

it('the client creates phones and waits for their codes', async () => {
  const api = await openApi();
  const client = new InboxClient({ baseUrl: api.server.url });
  await using phone = await client.inboxes.createPhone({ number: '+12125550123', ttl: 60 });
  expect(phone.number).toBe('+12125550123');
  await sendText(api, phone.number);
  const { code, message } = await client.messages.waitForOTP({ inboxId: phone.id });
  expect([code, message.from]).toEqual(['482913', 'ACME']);
  await expect(client.inboxes.createPhone({ number: phone.number })).rejects.toThrow(
    'The number belongs to another phone of this server: +12125550123.\n\nHint: leave out { number } for a fresh one, or delete the other phone first.',
  );
  await expect(client.inboxes.createPhone({ nubmer: '+1' } as object)).rejects.toThrow('number');
});

it('the client gets and lists phones, apart from inboxes for mail', async () => {
  const { server } = await openApi();
  const { inboxes } = new InboxClient({ baseUrl: server.url });
  const inbox = await inboxes.create();
  const older = await inboxes.createPhone();
  const phone = await inboxes.createPhone();
  expect(await inboxes.getPhone(phone.id)).toEqual(phone);
  expect(await inboxes.listPhones()).toEqual([phone, older]);
  expect(await inboxes.list()).toEqual([inbox]);
  await expect(inboxes.get(phone.id)).rejects.toThrow(
    `The id must be that of an inbox for mail, got '${phone.id}'.\n\nHint: inboxes.getPhone(id) gets a phone.`,
  );
  await expect(inboxes.getPhone(inbox.id)).rejects.toThrow(
    `The id must be that of a phone, got '${inbox.id}'.\n\nHint: inboxes.get(id) gets an inbox for mail.`,
  );
});

it('says how to make another phone when one was deleted', async () => {
  const { server, get } = await openApi();
  const { inboxes } = new InboxClient({ baseUrl: server.url });
  const { id } = await inboxes.createPhone();
  await inboxes.delete(id);
  expect((await get(`/v1/inboxes/${id}`)).body.hint).toBe('make another with POST /v1/phones.');
  await expect(inboxes.getPhone(id)).rejects.toThrow(
    'Hint: make another with inboxes.createPhone().',
  );
});
