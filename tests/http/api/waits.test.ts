import { describe, expect, it } from 'vitest';
import type { MessageJson } from '../../../src/wire/json.js';
import { codeMail, openApi } from './open-api.js';

interface Waited {
  readonly code?: string;
  readonly link?: string;
  readonly message: MessageJson;
}

describe('waiting by long poll', () => {
  it('answers when the mail comes', async () => {
    const { createInbox, get, send } = await openApi();
    const { id, email } = await createInbox();
    const code = get<Waited>(`/v1/inboxes/${id}/code`);
    await send({ to: email, ...codeMail('111222') });
    const { status, body } = await code;
    expect([status, body.code, body.message.subject]).toEqual([200, '111222', 'Sign in to Acme']);
    expect(body.message).toMatchObject({ inbox_id: id, code: '111222' });
  });

  it('answers immediately if the mail is there, and returns it once, to one waiting request', async () => {
    const { createInbox, get, send } = await openApi();
    const { id, email } = await createInbox();
    await send({ to: email, ...codeMail('111222') });
    const path = `/v1/inboxes/${id}/code?timeout=0.2`;
    const statuses = (await Promise.all([get(path), get(path), get(path)])).map(
      ({ status }) => status,
    );
    expect(statuses.sort()).toEqual([200, 408, 408]);
  });

  it('returns the newest code or link, and the oldest message', async () => {
    const { createInbox, get, send } = await openApi();
    const { id, email } = await createInbox();
    for (const code of ['111222', '333444']) {
      const link = `https://app.example.com/confirm?token=${code}abc`;
      await send({ to: email, text: `Your code is ${code}. Or confirm your address: ${link}` });
    }
    const wait = async (kind: string) =>
      (await get<Waited>(`/v1/inboxes/${id}/${kind}?timeout=1`)).body;
    expect((await wait('code')).code).toBe('333444');
    expect((await wait('link')).link).toBe('https://app.example.com/confirm?token=333444abc');
    expect((await wait('message')).message.code).toBe('111222');
    expect((await wait('message')).message.code).toBe('333444');
  });

  it('returns mail after a position again', async () => {
    const { createInbox, get, send } = await openApi();
    const { id, email } = await createInbox();
    for (const code of ['111222', '333444']) await send({ to: email, ...codeMail(code) });
    const wait = async (kind: string, after: number) =>
      (await get<Waited>(`/v1/inboxes/${id}/${kind}?timeout=0.2&after=${after}`)).body;
    const first = await wait('message', 0);
    expect([first.message.code, (await wait('code', 0)).code]).toEqual(['111222', '333444']);
    const second = await wait('code', first.message.seq);
    expect(second.code).toBe('333444');
    expect(await wait('code', second.message.seq)).toMatchObject({ status: 408 });
    const next = wait('code', second.message.seq);
    await send({ to: email, ...codeMail('555666') });
    expect((await next).code ?? (await wait('code', second.message.seq)).code).toBe('555666');
  });

  it.each([
    ['(a+)+$', `${'a'.repeat(28)}!`],
    ['^(\\d+)*x$', '1'.repeat(40)],
  ])('interrupts the pattern %s, which holds up no other client', async (pattern, text) => {
    const { createInbox, get, send } = await openApi({ maxPatternTime: 100 });
    const { id, email } = await createInbox();
    await send({ to: email, text });
    const query = new URLSearchParams({ pattern, timeout: '5' });
    const { status, body } = await get(`/v1/inboxes/${id}/code?${query}`);
    expect([status, body.type]).toEqual([400, 'urn:playwright-inbox:pattern-too-slow']);
    expect(body.detail).toBe(
      `The pattern "${pattern.replace('\\', '\\\\')}" was stopped after 100 ms.\n\nHint: avoid repetitions inside repetitions, such as (a+)+.`,
    );
  });

  it('interrupts a pattern when the mail comes, and its sender gets its 250', async () => {
    const { createInbox, get, send } = await openApi({ maxPatternTime: 100 });
    const { id, email } = await createInbox();
    const waiting = get(
      `/v1/inboxes/${id}/code?timeout=20&pattern=${encodeURIComponent('(a+)+$')}`,
    );
    await send({ to: email, text: `${'a'.repeat(28)}!` });
    expect((await waiting).body.type).toBe('urn:playwright-inbox:pattern-too-slow');
    expect(
      (await get<{ messages: unknown[] }>(`/v1/inboxes/${id}/messages`)).body.messages,
    ).toHaveLength(1);
  });

  it('limits the number of waits', async () => {
    const { createInbox, get, send } = await openApi({ maxWaits: 1 });
    const { id, email } = await createInbox();
    const first = get(`/v1/inboxes/${id}/code?timeout=20`);
    await expect.poll(async () => (await get(`/v1/inboxes/${id}/code?timeout=0`)).status).toBe(429);
    await send({ to: email, ...codeMail('111222') });
    expect((await first).status).toBe(200);
    expect((await get(`/v1/inboxes/${id}/code?timeout=0`)).status).toBe(408);
  });

  it('matches by the given fields', async () => {
    const { createInbox, get, send } = await openApi();
    const { id, email } = await createInbox();
    await send({ to: email, ...codeMail('111222') });
    await send({ to: email, from: 'billing@acme.test', subject: 'Invoice', text: 'No. ABC-123' });
    const query = 'subject=invoice&from=BILLING&pattern=%5Ba-z%5D%7B3%7D-%5Cd%7B3%7D';
    const found = await get<Waited>(`/v1/inboxes/${id}/code?timeout=1&${query}&flags=i`);
    expect(found.body.code).toBe('ABC-123');
  });

  it('finds a link by its pattern', async () => {
    const { createInbox, get, send } = await openApi();
    const { id, email } = await createInbox();
    await send({ to: email, text: 'See https://a.test/blog and https://a.test/profile/9f2c.' });
    const found = await get<Waited>(`/v1/inboxes/${id}/link?timeout=1&pattern=PROFILE&flags=i`);
    expect(found.body).toMatchObject({ link: 'https://a.test/profile/9f2c' });
  });

  it('explains why nothing came', async () => {
    const { createInbox, get, send, server } = await openApi();
    const { id, email } = await createInbox({ username: 'ada' });
    await send({ to: email, subject: 'Welcome', text: 'Good to have you.' });
    const { status, headers, body } = await get(`/v1/inboxes/${id}/code?timeout=0.05&subject=code`);
    expect([status, headers.get('content-type')]).toEqual([408, 'application/problem+json']);
    expect(body).toMatchObject({
      type: 'urn:playwright-inbox:timeout',
      title: 'No matching mail in time',
      reason: 'filtered',
    });
    expect(body.detail.replace(/\d+ ms/g, 'N ms')).toBe(
      `No message arrived in N ms; 1 message arrived before, but none matched.

  Inbox:       ada@inbox.example.com
  Waiting for: a code in a message with subject containing "code"
  Arrived:     1. "Welcome" from hello@acme.test N ms before the wait: subject does not contain
Hint: loosen the filter, or raise { timeout } if a second message is on its way.`,
    );
    const nothing = await createInbox({ username: 'bob' });
    const none = await get(`/v1/inboxes/${nothing.id}/link?timeout=0`);
    expect(none.body).toMatchObject({ reason: 'no-client' });
    expect(none.body.detail).toContain(`Mail server: ${server.smtpUrl}`);
  });

  it('lists equally likely candidates', async () => {
    const { createInbox, get, send } = await openApi();
    const { id, email } = await createInbox();
    await send({
      to: email,
      subject: 'Your codes',
      text: 'Your code is 123456\nYour code is 654321',
    });
    const { status, body } = await get(`/v1/inboxes/${id}/code?timeout=1`);
    expect([status, body.type]).toEqual([409, 'urn:playwright-inbox:ambiguous']);
    expect(body['candidates']).toMatchObject([{ value: '123456' }, { value: '654321' }]);
  });

  it('takes nothing for a client that has disconnected', async () => {
    const { createInbox, get, send } = await openApi();
    const { id, email } = await createInbox();
    const path = `/v1/inboxes/${id}/code`;
    const leaving = new AbortController();
    const left = get(path, { signal: leaving.signal }).catch(() => 'left');
    await get(`/v1/inboxes/${id}`);
    leaving.abort();
    expect(await left).toBe('left');
    // Behind the end of that connection, which the server is told of first.
    await get(`/v1/inboxes/${id}`);
    await send({ to: email, ...codeMail('111222') });
    expect((await get<Waited>(path)).body.code).toBe('111222');
  });

  it('returns the same value to a client that repeats a wait by name', async () => {
    const { createInbox, get, send } = await openApi();
    const { id, email } = await createInbox();
    const path = `/v1/inboxes/${id}/code`;
    const waiting = get<Waited>(`${path}?wait_id=a`);
    await send({ to: email, ...codeMail('111222') });
    const { body } = await waiting;
    const again = await get<Waited>(`${path}?wait_id=a`);
    expect([body.code, again.body]).toEqual(['111222', body]);
    for (const other of ['timeout=0&wait_id=b', 'timeout=0'])
      expect((await get(`${path}?${other}`)).status).toBe(408);
  });

  it('ends a wait that goes on in another request, without taking for it', async () => {
    const { createInbox, get, send } = await openApi();
    const { id, email } = await createInbox();
    const path = `/v1/inboxes/${id}/code?wait_id=a`;
    const first = get(path);
    await get(`/v1/inboxes/${id}`);
    const second = get<Waited>(path);
    const { status, body } = await first;
    expect([status, body.detail]).toEqual([409, 'Another request continues this wait.']);
    await send({ to: email, ...codeMail('111222') });
    expect((await second).body.code).toBe('111222');
  });

  it.each([
    ['wait_id=a%20b', 'wait_id: must be letters, digits, _ and -'],
    ['pattern=x&flags=g', 'flags: must be letters of imsuv'],
    ['timeout=121', 'timeout: must be at most 120 seconds'],
    ['timeout=soon', 'timeout: must be a number of seconds'],
    ['after=x', 'after: must be a whole number'],
  ])('refuses %s', async (query, detail) => {
    const { createInbox, get } = await openApi();
    const { id } = await createInbox();
    const { status, body } = await get(`/v1/inboxes/${id}/code?${query}`);
    expect([status, body.detail]).toEqual([400, `The query is invalid.\n\n  ${detail}`]);
  });

  it('refuses a pattern that is none', async () => {
    const { createInbox, get } = await openApi();
    const { id } = await createInbox();
    const { status, body } = await get(`/v1/inboxes/${id}/code?pattern=(`);
    expect([status, body.detail]).toEqual([
      400,
      'The pattern must be a regular expression: Invalid regular expression: /(/: Unterminated group.',
    ]);
  });

  it('ends with the server', async () => {
    const { createInbox, get, server } = await openApi();
    const { id } = await createInbox();
    const waiting = get(`/v1/inboxes/${id}/code`);
    await get('/v1/inboxes');
    await server.close();
    const { status, body } = await waiting;
    expect([status, body.type]).toEqual([503, 'urn:playwright-inbox:stopping']);
  });
});
