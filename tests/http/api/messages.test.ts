import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Paged } from '../../../src/http/api/paging.js';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import {
  type MessageJson,
  type MessageSummaryJson,
  messageSchema,
  messageSummarySchema,
} from '../../../src/wire/json.js';
import { binaryMail } from '../../mail-server/send-mail.js';
import { codeMail, openApi } from './open-api.js';

describe('GET /v1/inboxes/{id}/messages', () => {
  it('shows all of a message', async () => {
    const { createInbox, get, send } = await openApi();
    const { id, email } = await createInbox();
    await send({
      to: [`Ada Lovelace <${email}>`, 'carol@acme.test'],
      cc: 'dave@acme.test',
      bcc: 'bob@acme.test',
      subject: 'Confirm your address',
      html: '<p>Your code is <b>483920</b>. <a href="https://app.example.com/confirm?token=a1b2c3">Confirm</a></p><img src="cid:logo">',
      headers: { 'X-Campaign': 'welcome' },
      attachments: [
        { filename: 'térms.pdf', contentType: 'application/pdf', content: 'terms' },
        { filename: 'logo.png', contentType: 'image/png', content: 'logo', cid: 'logo' },
      ],
    });
    const page = await get<Paged<MessageJson>>(`/v1/inboxes/${id}/messages`);
    const [message] = page.body.messages;
    expect(v.is(messageSchema, message)).toBe(true);
    expect(message).toMatchObject({
      id: expect.stringMatching(/^msg_[0-9a-f]{8}_\d+$/),
      inbox_id: id,
      from: 'Acme <hello@acme.test>',
      from_address: 'hello@acme.test',
      from_name: 'Acme',
      to: [`Ada Lovelace <${email}>`, 'carol@acme.test'],
      cc: ['dave@acme.test'],
      subject: 'Confirm your address',
      code: '483920',
      link: 'https://app.example.com/confirm?token=a1b2c3',
      ambiguous: { code: false, link: false },
      truncated: false,
      recipients: [email, 'carol@acme.test', 'dave@acme.test', 'bob@acme.test'],
      plain_body: expect.stringContaining('Your code is 483920. Confirm'),
      html_body: expect.stringContaining('<b>483920</b>'),
      parse_error: null,
    });
    expect(message?.headers['x-campaign']).toBe('welcome');
    expect(message?.codes[0]).toMatchObject({ value: '483920', evidence: expect.any(Array) });
    expect(message?.links[0]).toMatchObject({ kind: 'confirm', text: 'Confirm' });
    expect(message?.attachments).toEqual([
      expect.objectContaining({ index: 0, content_type: 'image/png', cid: 'logo' }),
      {
        index: 1,
        filename: 'térms.pdf',
        content_type: 'application/pdf',
        size: 5,
        cid: null,
        url: `/v1/messages/${message?.id}/attachments/1`,
      },
    ]);
    expect((await get(`/v1/inboxes/${id}/messages/${message?.id}`)).body).toEqual(message);
    expect((await get(`/v1/messages/${message?.id}`)).body).toEqual(message);
  });

  it('pages from the newest to the oldest', async () => {
    const { createInbox, get, send } = await openApi();
    const { id, email } = await createInbox();
    for (const code of ['111111', '222222', '333333']) await send({ to: email, ...codeMail(code) });
    const page = async (query: string) =>
      (await get<Paged<MessageJson>>(`/v1/inboxes/${id}/messages?${query}`)).body;
    const first = await page('limit=2');
    expect(first.messages.map(({ code }) => code)).toEqual(['333333', '222222']);
    const second = await page(`limit=2&before=${first.next}`);
    expect([second.messages.map(({ code }) => code), second.next]).toEqual([['111111'], null]);
  });

  it('returns null for missing fields', async () => {
    const { createInbox, get, send } = await openApi();
    const { id, email } = await createInbox();
    await send({ to: email, raw: 'Date: now\r\n\r\n', envelope: { from: '', to: email } });
    const page = await get<Paged<MessageJson>>(`/v1/inboxes/${id}/messages`);
    expect(v.is(messageSchema, page.body.messages[0])).toBe(true);
    expect(page.body.messages[0]).toMatchObject({ from: '', subject: '', html_body: null });
  });

  it('says that a message is too large to look for codes in all of it', async () => {
    const { createInbox, get, send } = await openApi();
    const { id, email } = await createInbox();
    await send({ to: email, text: `${'Your parcel is on its way. '.repeat(20_000)}Code: 483920` });
    const { body } = await get<Paged<MessageJson>>(`/v1/inboxes/${id}/messages`);
    expect(body.messages[0]).toMatchObject({ code: null, truncated: true });
  });

  it('has no message of another inbox', async () => {
    const { createInbox, get, send } = await openApi();
    const [ada, bob] = [await createInbox({ username: 'ada' }), await createInbox()];
    await send({ to: bob.email });
    const page = await get<Paged<MessageJson>>(`/v1/inboxes/${bob.id}/messages`);
    const id = page.body.messages[0]?.id;
    const { status, body } = await get(`/v1/inboxes/${ada.id}/messages/${id}`);
    expect([status, body.detail]).toEqual([
      404,
      `The inbox ada@inbox.example.com has no message ${id}.`,
    ]);
  });

  it.each(['limit=0', 'limit=201', 'limit=x', 'before=-1'])('refuses %s', async (query) => {
    const { createInbox, get } = await openApi();
    const { id } = await createInbox();
    expect((await get(`/v1/inboxes/${id}/messages?${query}`)).status).toBe(400);
  });
});

describe('GET /v1/messages', () => {
  it('lists the mail of inboxes, of test workers and unclaimed mail, newest first', async () => {
    const { server, createInbox, get, send } = await openApi();
    const { id, email } = await createInbox();
    await using worker = await connectMailServer(server.url);
    const inbox = await worker.createInbox();
    for (const to of [email, inbox.address, 'nobody@acme.test'])
      await send({ to, ...codeMail('111222') });
    await inbox.close();
    const { body } = await get<Paged<MessageSummaryJson>>('/v1/messages');
    expect(body.messages.every((message) => v.is(messageSummarySchema, message))).toBe(true);
    expect(body.messages.map(({ recipients, inbox_id }) => [recipients[0], inbox_id])).toEqual([
      ['nobody@acme.test', null],
      [inbox.address, null],
      [email, id],
    ]);
    expect(body.messages[0]).toMatchObject({
      code: '111222',
      preview: 'Your verification code is 111222.',
    });
  });

  it('searches for a text and an address, and pages through the results', async () => {
    const { get, send } = await openApi();
    const mails = [
      { to: 'ada@acme.test', ...codeMail('111222') },
      { to: 'Bob+news@Acme.test', subject: 'News', text: 'Nothing new.' },
      { to: 'ada@acme.test', subject: 'More NEWS', text: 'Really.' },
    ];
    for (const mail of mails) await send(mail);
    const find = async (query: string) =>
      (await get<Paged<MessageSummaryJson>>(`/v1/messages?${query}`)).body;
    const subjects = async (query: string) =>
      (await find(query)).messages.map(({ subject }) => subject);
    expect(await subjects('q=news')).toEqual(['More NEWS', 'News']);
    expect(await subjects('q=111222')).toEqual(['Sign in to Acme']);
    expect(await subjects('q=nothing')).toEqual(['News']);
    expect(await subjects('q=nowhere')).toEqual([]);
    expect(await subjects('address=bob@acme.test')).toEqual(['News']);
    expect(await subjects('address=ADA@acme.test&q=sign')).toEqual(['Sign in to Acme']);
    const first = await find('q=news&limit=1');
    const second = await find(`q=news&limit=1&before=${first.next}`);
    expect([second.messages[0]?.subject, second.next]).toEqual(['News', null]);
  });

  it('keeps the newest only, in the inboxes too', async () => {
    const { createInbox, get, send } = await openApi({ maxMessages: 3 });
    const { id, email } = await createInbox();
    for (const code of ['111111', '222222', '333333', '444444', '555555'])
      await send({ to: email, ...codeMail(code) });
    const codes = async (path: string) =>
      (await get<Paged<MessageSummaryJson>>(path)).body.messages.map(({ code }) => code);
    expect(await codes('/v1/messages')).toEqual(['555555', '444444', '333333']);
    expect(await codes(`/v1/inboxes/${id}/messages`)).toEqual(['555555', '444444', '333333']);
  });
});

describe('GET /v1/messages/{id}/raw', () => {
  it('returns the raw bytes of a mail', async () => {
    const { server, get, send } = await openApi();
    const raw = binaryMail(1_000_000);
    await send({
      to: 'ada@acme.test',
      raw,
      envelope: { from: 'a@acme.test', to: 'ada@acme.test' },
    });
    const [message] = (await get<Paged<MessageJson>>('/v1/messages')).body.messages;
    const response = await fetch(`${server.url}/v1/messages/${message?.id}/raw`);
    expect(Buffer.from(await response.arrayBuffer()).equals(raw)).toBe(true);
    expect(response.headers.get('content-type')).toBe('message/rfc822');
    expect(response.headers.get('content-disposition')).toContain(`filename="${message?.id}.eml"`);
  });
});

describe('GET /v1/messages/{id}/attachments/{index}', () => {
  it('returns an attachment for download, never for display', async () => {
    const { server, get, send } = await openApi();
    const content = '<script>alert(1)</script>';
    await send({
      to: 'ada@acme.test',
      attachments: [
        { filename: "it's (a) page ü.html", contentType: 'text/html', content },
        { filename: false, contentType: 'text/plain; x="\r\n evil"', content: 'x' },
      ],
    });
    const [message] = (await get<Paged<MessageJson>>('/v1/messages')).body.messages;
    const response = await fetch(`${server.url}${message?.attachments[0]?.url}`);
    expect(await response.text()).toBe(content);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html',
      'content-disposition':
        'attachment; filename="it_s_a_page_.html"; filename*=UTF-8\'\'it%27s%20%28a%29%20page%20%C3%BC.html',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect((await fetch(`${server.url}${message?.attachments[1]?.url}`)).status).toBe(200);
    const none = await get(`/v1/messages/${message?.id}/attachments/2`);
    expect([none.status, none.body.detail]).toEqual([
      404,
      'The message has 2 attachments, counted from 0.',
    ]);
  });
});

describe('GET /v1/messages/{id}/html', () => {
  it('shows a mail in a sandbox that loads nothing from elsewhere unless asked to', async () => {
    const { server, get, send } = await openApi();
    await send({
      to: 'ada@acme.test',
      html: `<script>top.evil = 1</script><img src="cid:logo" onerror="alert(1)"><img src="http://acme.test/pixel.png">
        <a href="https://app.example.com/confirm">Confirm</a><form action="/v1/inboxes" method="post"><button>Go</button></form>`,
      attachments: [
        { filename: 'logo.png', contentType: 'image/png', content: 'logo', cid: 'logo' },
      ],
    });
    const [message] = (await get<Paged<MessageJson>>('/v1/messages')).body.messages;
    const response = await fetch(`${server.url}/v1/messages/${message?.id}/html`);
    const page = await response.text();
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy')?.split('; ') ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox allow-popups allow-popups-to-escape-sandbox');
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy.join()).not.toContain('http:');
    expect(page).toContain(`data:image/png;base64,${Buffer.from('logo').toString('base64')}`);
    expect(page).toContain('href="https://app.example.com/confirm"');
    for (const wrong of ['<script', 'onerror', '<form']) expect(page).not.toContain(wrong);
    const remote = await fetch(`${server.url}/v1/messages/${message?.id}/html?remote=allow`);
    expect(remote.headers.get('content-security-policy')).toContain('http:');
    expect((await get(`/v1/messages/${message?.id}/html?remote=yes`)).status).toBe(400);
  });
});

describe('an id', () => {
  it.each([
    [
      'msg_00000000_1',
      'earlier-run',
      'The message msg_00000000_1 is from an earlier run of the server, whose memory or store is gone.',
    ],
    [
      '7',
      'not-found',
      'There is no message 7: it never existed, was deleted, or made room for newer ones.',
    ],
  ])('of no message, %s, is told', async (id, kind, detail) => {
    const { get } = await openApi();
    const { status, body } = await get(`/v1/messages/${id}`);
    expect([status, body.type, body.detail]).toEqual([404, `urn:playwright-inbox:${kind}`, detail]);
  });
});
