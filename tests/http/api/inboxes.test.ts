import { describe, expect, it } from 'vitest';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import type { InboxJson } from '../../../src/wire/json.js';
import { untilItWorks } from '../../until-it-works.js';
import { codeMail, openApi } from './open-api.js';

describe('POST /v1/inboxes', () => {
  it('creates an inbox with a new address', async () => {
    const { post } = await openApi();
    const { status, body } = await post<InboxJson>('/v1/inboxes');
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.stringMatching(/^inb_[0-9a-f]{8}_[0-9a-f]{18}$/),
      email: `${body.username}@inbox.example.com`,
      username: expect.stringMatching(/^inbox-[a-z0-9]{9}$/),
      domain: 'inbox.example.com',
      created_at: expect.any(String),
      expires_at: expect.any(String),
      message_count: 0,
    });
    expect(Date.parse(body.expires_at ?? '') - Date.parse(body.created_at)).toBe(86_400_000);
    expect((await post<InboxJson>('/v1/inboxes', {})).body.email).not.toBe(body.email);
  });

  it('accepts a user name, a domain and a TTL', async () => {
    const { createInbox } = await openApi({ domain: 'mail.acme.test' });
    const named = await createInbox({ username: 'ada', ttl: 0 });
    expect(named).toMatchObject({ email: 'ada@mail.acme.test', expires_at: null });
    const elsewhere = await createInbox({ username: 'ada', domain: 'other.test' });
    expect(elsewhere.email).toBe('ada@other.test');
  });

  it('understands JSON that says it is a form, as curl -d sends it', async () => {
    const { server } = await openApi();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const init = { method: 'POST', headers, body: '{"username":"ada"}' };
    const response = await fetch(`${server.url}/v1/inboxes`, init);
    expect(await response.json()).toMatchObject({ username: 'ada' });
  });

  it.each([
    [
      'a user name with white space',
      { username: 'a b' },
      'username: must be the part of an address before the @',
    ],
    [
      'a user name with an @',
      { username: 'a@b' },
      'username: must be the part of an address before the @',
    ],
    ['a number for a name', { username: 7 }, 'username: must be a string, got 7'],
    ['a word for a boolean', { shared: 'yes' }, 'shared: must be true or false, got "yes"'],
    ['a time to live below 0', { ttl: -1 }, 'ttl: must be >=0, got -1'],
    ['a misspelt key', { usrname: 'ada' }, 'usrname: unknown; did you mean username?'],
    [
      'an unknown key',
      { display: 1 },
      'display: unknown; known: label, username, domain, shared, ttl, after',
    ],
  ])('refuses %s', async (_title, given, fault) => {
    const { post } = await openApi();
    const { status, headers, body } = await post('/v1/inboxes', given);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(body).toMatchObject({
      type: 'urn:playwright-inbox:invalid-request',
      title: 'Invalid request',
      detail: `The body is invalid.\n\n  ${fault}`,
    });
  });

  it('lets inboxes of the API and of test workers share an address', async () => {
    const { server, createInbox, get, post, send } = await openApi();
    const shared = { username: 'admin', shared: true };
    const [one, two] = [await createInbox(shared), await createInbox(shared)];
    await using worker = await connectMailServer(server.url);
    const third = await worker.createInbox({ address: one.email, shared: true });
    await send({ to: one.email, ...codeMail('483920') });
    for (const { id } of [one, two])
      expect((await get(`/v1/inboxes/${id}/code?timeout=5`)).body).toMatchObject({
        code: '483920',
      });
    expect(await third.waitForCode()).toBe('483920');

    const alone = await post('/v1/inboxes', { username: 'admin' });
    expect([alone.status, alone.body.detail]).toEqual([
      409,
      `The address belongs to another inbox of this server, which shares it: ${one.email}.\n\nHint: leave out { username } for a fresh one.`,
    ]);
    const fresh = await post('/v1/inboxes', { shared: true });
    expect([fresh.status, fresh.body.detail]).toEqual([
      400,
      '{ shared } needs { username }: a fresh address belongs to one inbox.\n\nHint: add { username }, or leave out { shared }.',
    ]);
  });

  it('keeps a shared address until its last inbox is deleted', async () => {
    const { server, createInbox, get, send } = await openApi();
    const shared = { username: 'admin', shared: true };
    const [one, two] = [await createInbox(shared), await createInbox(shared)];
    await fetch(`${server.url}/v1/inboxes/${one.id}`, { method: 'DELETE' });
    await send({ to: two.email, ...codeMail('483920') });
    const { body } = await get(`/v1/inboxes/${two.id}/code?timeout=5`);
    expect(body).toMatchObject({ code: '483920' });
    await fetch(`${server.url}/v1/inboxes/${two.id}`, { method: 'DELETE' });
    expect((await createInbox({ username: 'admin' })).email).toBe(two.email);
  });

  it('rejects invalid JSON, and a body that is too long', async () => {
    const { server } = await openApi();
    const status = async (body: string) =>
      (await fetch(`${server.url}/v1/inboxes`, { method: 'POST', body })).status;
    for (const body of ['{', '[]', '7', 'null']) expect(await status(body)).toBe(400);
    expect(await status(`"${'x'.repeat(70_000)}"`)).toBe(413);
    expect(await status('')).toBe(201);
  });

  it('refuses an address that another inbox has', async () => {
    const { post, createInbox } = await openApi();
    await createInbox({ username: 'ada' });
    const { status, body } = await post('/v1/inboxes', { username: 'ADA' });
    expect(status).toBe(409);
    expect(body.detail).toBe(
      'The address belongs to another inbox of this server: ADA@inbox.example.com.\n\nHint: leave out { username } for a fresh one.',
    );
  });

  it('refuses an address that a test worker has, and the other way round', async () => {
    const { server, post, createInbox } = await openApi();
    await using worker = await connectMailServer(server.url, { name: 'worker 3 (pid 4711)' });
    await worker.createInbox({ address: 'ada@inbox.example.com' });
    const { status, body } = await post('/v1/inboxes', { username: 'ada' });
    expect([status, body['holder']]).toEqual([409, 'worker 3 (pid 4711)']);
    await createInbox({ username: 'bob' });
    await expect(worker.createInbox({ address: 'bob@inbox.example.com' })).rejects.toThrow(
      'The address belongs to an inbox of the HTTP API: ',
    );
  });

  it('takes no more inboxes than its bound', async () => {
    const { post } = await openApi({ maxInboxes: 2 });
    for (const _ of [1, 2]) expect((await post('/v1/inboxes')).status).toBe(201);
    expect((await post<{ detail: string }>('/v1/inboxes')).body.detail).toBe(
      'There are 2 inboxes, the most this server takes ({ maxInboxes }).\n\n' +
        'Hint: delete some with DELETE /v1/inboxes/{id}, or give them a { ttl }.',
    );
  });

  it('takes over mail that arrived while the program was away', async () => {
    const { createInbox, send, get } = await openApi();
    const other = await createInbox();
    await send({ to: other.email, ...codeMail('111222') });
    const page = await get<{ messages: { seq: number }[] }>('/v1/messages');
    await send({ to: 'ada@inbox.example.com', ...codeMail('333444') });
    const after = page.body.messages[0]?.seq;
    const { id, message_count } = await createInbox({ username: 'ada', after });
    expect(message_count).toBe(1);
    expect((await get(`/v1/inboxes/${id}/code`)).body).toMatchObject({ code: '333444' });
    const fresh = await createInbox({ username: 'bob' });
    expect(fresh.message_count).toBe(0);
  });
});

describe('GET /v1/inboxes', () => {
  it('lists the inboxes, newest first, and returns each', async () => {
    const { createInbox, get, send } = await openApi();
    const first = await createInbox({ username: 'ada' });
    const second = await createInbox({ username: 'bob' });
    await send({ to: first.email });
    const counted = { ...first, message_count: 1 };
    expect((await get('/v1/inboxes')).body).toEqual({ inboxes: [second, counted] });
    expect((await get(`/v1/inboxes/${first.id}`)).body).toEqual(counted);
  });

  it('says when there is none with an id', async () => {
    const { get } = await openApi();
    const unknown = await get('/v1/inboxes/ada');
    expect([unknown.status, unknown.body.detail]).toEqual([
      404,
      'There is no inbox ada.\n\nHint: POST /v1/inboxes makes one.',
    ]);
    const earlier = await get('/v1/inboxes/inb_00000000_0123456789abcdef01');
    expect([earlier.status, earlier.body.type, earlier.body.detail]).toEqual([
      404,
      'urn:playwright-inbox:earlier-run',
      'The inbox inb_00000000_0123456789abcdef01 is from an earlier run of the server, whose memory or store is gone.\n\nHint: make it again with POST /v1/inboxes: { username } gives it the same address, { after } what came for it meanwhile.',
    ]);
  });
});

describe('DELETE /v1/inboxes/{id}', () => {
  it('frees the address, and tells later requests', async () => {
    const api = await openApi();
    const { id, email } = await api.createInbox({ username: 'ada' });
    await api.send({ to: email, ...codeMail('111222') });
    const { status, body } = await api.delete(`/v1/inboxes/${id}`);
    expect([status, body]).toEqual([204, '']);
    const detail =
      'The inbox is closed: it was deleted.\n\n  Inbox: ada@inbox.example.com\nHint: make another with POST /v1/inboxes.';
    for (const path of ['', '/messages', '/code']) {
      const gone = await api.get(`/v1/inboxes/${id}${path}`);
      expect([gone.status, gone.body.detail]).toEqual([410, detail]);
    }
    const again = await api.createInbox({ username: 'ada' });
    expect(again).toMatchObject({ email, message_count: 0 });
    expect((await api.delete(`/v1/inboxes/${id}`)).status).toBe(410);
  });

  it('ends pending waits', async () => {
    const api = await openApi();
    const { id } = await api.createInbox({ username: 'ada' });
    const waiting = api.get(`/v1/inboxes/${id}/code`);
    await api.get('/v1/inboxes');
    await api.delete(`/v1/inboxes/${id}`);
    const { status, body } = await waiting;
    expect(status).toBe(410);
    expect(body.detail).toContain('The inbox is closed: it was deleted.');
  });
});

describe('the time to live', () => {
  it('ends an inbox without a pending wait', async () => {
    const { createInbox, get } = await openApi({ ttl: 1 });
    const { id } = await createInbox({ username: 'ada' });
    const gone = await untilItWorks(async () => {
      const answer = await get(`/v1/inboxes/${id}`);
      expect(answer.status).toBe(410);
      return answer.body;
    });
    expect(gone.detail).toBe(
      'The inbox is closed: its time to live was over.\n\n  Inbox: ada@inbox.example.com\nHint: make another with POST /v1/inboxes.',
    );
  });

  it('waits for the end of a wait', async () => {
    const { createInbox, get, send } = await openApi();
    const { id, email } = await createInbox({ ttl: 1 });
    const abandoned = await createInbox({ ttl: 1 });
    const code = get(`/v1/inboxes/${id}/code?timeout=30`);
    await expect.poll(async () => (await get(`/v1/inboxes/${abandoned.id}`)).status).toBe(410);
    await send({ to: email, ...codeMail('111222') });
    expect((await code).body).toMatchObject({ code: '111222' });
    await expect.poll(async () => (await get(`/v1/inboxes/${id}`)).status).toBe(410);
  });
});
