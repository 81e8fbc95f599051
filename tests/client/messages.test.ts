import { describe, expect, it } from 'vitest';
import type { ClientInbox } from '../../src/client/client-inbox.js';
import type { OtpWaitOptions } from '../../src/client/messages.js';
import { codeMail } from '../http/api/open-api.js';
import { failureOf, type OpenClient, openClient, rejectionOf } from './open-client.js';

describe('client.messages.waitForOTP()', () => {
  it('returns the code of a mail with its message', async () => {
    const { client, inbox, send } = await openInbox();
    const waiting = client.messages.waitForOTP({ inboxId: inbox.id, timeout: 60_000 });
    await client.inboxes.get(inbox.id);
    await send({ to: inbox.email, ...codeMail('111222') });
    const { code, message } = await waiting;
    expect(code).toBe('111222');
    expect(message).toMatchObject({
      inboxId: inbox.id,
      subject: 'Sign in to Acme',
      from: 'Acme <hello@acme.test>',
      fromAddress: 'hello@acme.test',
      fromName: 'Acme',
      to: [inbox.email],
      text: 'Your verification code is 111222.\n',
      html: '',
      code: '111222',
      link: undefined,
      attachments: [],
      truncated: false,
      parseError: undefined,
    });
    expect(message.receivedAt).toBeInstanceOf(Date);
  });

  it('returns the newest, and each only once', async () => {
    const { client, inbox, send } = await openInbox();
    for (const code of ['111222', '333444']) await send({ to: inbox.email, ...codeMail(code) });
    const { code, message } = await client.messages.waitForOTP({ inboxId: inbox.id });
    expect(code).toBe('333444');
    const [name, text] = await failureOf(
      client.messages.waitForOTP({ inboxId: inbox.id, timeout: 50 }),
    );
    expect([name, text?.split('\n', 1)]).toEqual([
      'MailTimeoutError',
      [`No message arrived in N ms; 2 messages arrived before, but all were already taken.`],
    ]);
    const again = await client.messages.waitForOTP({ inboxId: inbox.id, after: message.seq - 1 });
    expect(again).toEqual({ code, message });
  });

  it('matches by the given fields', async () => {
    const { client, inbox, send } = await openInbox();
    await send({ to: inbox.email, from: 'b@acme.test', subject: 'Invoice', text: 'No. abc-123' });
    await send({ to: inbox.email, ...codeMail('111222') });
    const { code } = await client.messages.waitForOTP({
      inboxId: inbox.id,
      subject: 'invoice',
      from: 'B@acme',
      pattern: /\b[A-Z]{3}-\d{3}\b/gi,
    });
    expect(code).toBe('abc-123');
  });

  it('filters by subject, sender, recipient and body', async () => {
    const { client, inbox, send } = await openInbox();
    await send({ to: inbox.email, subject: 'Your code', text: 'Your code is 111222.' });
    await send({ to: inbox.email, subject: 'Your code', text: 'Your admin code is 333444.' });
    const which = { subject: 'code', from: 'hello@', to: inbox.email, body: 'ADMIN' };
    const { code } = await client.messages.waitForOTP({ inboxId: inbox.id, ...which });
    expect(code).toBe('333444');
    const other = client.messages.waitForOTP({ inboxId: inbox.id, to: 'grace@', timeout: 50 });
    expect((await rejectionOf(other)).message).toContain('to does not contain');
  });

  it('says why nothing came, with the facts', async () => {
    const { client, inbox, send } = await openInbox();
    await send({ to: inbox.email, subject: 'Welcome', text: 'Good to have you.' });
    await send({ to: 'ada@acme.test', subject: 'Hello' });
    const options = { inboxId: inbox.id, timeout: 50, subject: 'code' };
    const waiting = client.messages.waitForOTP(options);
    const error = await rejectionOf(waiting);
    expect(error).toMatchObject({
      name: 'MailTimeoutError',
      reason: 'filtered',
      address: inbox.email,
      waitingFor: 'a code in a message with subject containing "code"',
      messages: [{ subject: 'Welcome', from: 'hello@acme.test' }],
      strays: [{ recipients: ['ada@acme.test'], subject: 'Hello' }],
      refusals: [],
      othersMail: 0,
      hint: 'loosen the filter, or raise { timeout } if a second message is on its way.',
    });
    expect((await failureOf(waiting))[1]).toBe(
      `No message arrived in N ms; 1 message arrived before, but none matched.

  Inbox:       ${inbox.email}
  Waiting for: a code in a message with subject containing "code"
  Arrived:     1. "Welcome" from hello@acme.test N ms before the wait: subject does not contain
  Also seen:   1 message for other addresses
Hint: loosen the filter, or raise { timeout } if a second message is on its way.`,
    );
  });

  it('lists equally likely candidates', async () => {
    const { client, inbox, send } = await openInbox();
    const text = 'Your code is 123456\nYour code is 654321';
    await send({ to: inbox.email, subject: 'Your codes', text });
    const error = await rejectionOf(client.messages.waitForOTP({ inboxId: inbox.id }));
    expect(error).toMatchObject({
      name: 'AmbiguousCodeError',
      candidates: [{ value: '123456' }, { value: '654321' }],
      hint: 'pass { pattern } with the form of the code of this application, or with what is before it: /login code: ([0-9]{6})/.',
    });
    expect(error.message).toContain(
      `The message contains 2 equally likely codes.\n\n  Message:    "Your codes"\n  Inbox:      ${inbox.email}\n  Candidates: 1. 123456`,
    );
  });

  it('points at the line of the call', async () => {
    const { client, inbox } = await openInbox();
    const error = await rejectionOf(client.messages.waitForOTP({ inboxId: inbox.id, timeout: 1 }));
    expect(error.stack?.split('\n').find((line) => line.startsWith('    at '))).toContain(
      'messages.test.ts',
    );
  });

  it('ends with the reason of the signal, and takes nothing then', async () => {
    const { client, inbox, send } = await openInbox();
    const controller = new AbortController();
    const { signal } = controller;
    const waiting = client.messages.waitForOTP({ inboxId: inbox.id, signal });
    await client.inboxes.get(inbox.id);
    controller.abort(new Error('enough'));
    expect((await rejectionOf(waiting)).message).toBe('enough');
    await client.inboxes.get(inbox.id);
    await send({ to: inbox.email, ...codeMail('111222') });
    expect((await client.messages.waitForOTP({ inboxId: inbox.id })).code).toBe('111222');
    const late = client.messages.waitForOTP({ inboxId: inbox.id, signal });
    expect((await rejectionOf(late)).message).toBe('enough');
  });

  it.each<[unknown, string]>([
    [
      { inboxId: 'a', timeout: 120_001 },
      '{ timeout } must be a number of ms up to 120000, got 120001.\n\nHint: wait again for longer: a code that comes meanwhile is not lost.',
    ],
    [
      { inboxId: 'a', timeout: 0 },
      '{ timeout } must be a number of ms up to 120000, got 0.\n\nHint: wait again for longer: a code that comes meanwhile is not lost.',
    ],
    [
      { inboxId: 'a', timeout: '5000' },
      "{ timeout } must be a number of ms up to 120000, got '5000'.\n\nHint: wait again for longer: a code that comes meanwhile is not lost.",
    ],
    [
      { inboxId: 'a', pattern: '\\d+' },
      "{ pattern } must be a RegExp, got '\\\\d+'.\n\nHint: write the form of the code like /\\b[A-Z]{3}-\\d{3}\\b/.",
    ],
    [
      { inbox: 'a' },
      'The argument of waitForOTP() has no { inbox }.\n\nHint: it may have inboxId, timeout, after, subject, from, to, body, signal, pattern.',
    ],
    [
      {},
      'The id of an inbox must be a string, got undefined.\n\nHint: inboxes.create() gives an inbox, and the inbox has an id.',
    ],
    [undefined, 'The argument of waitForOTP() must be an object, got undefined.'],
  ])('refuses %j before it asks', async (options, text) => {
    const { client } = await openClient();
    expect(await failureOf(client.messages.waitForOTP(options as OtpWaitOptions))).toEqual([
      'InvalidOptionError',
      text,
    ]);
  });
});

describe('client.messages', () => {
  it('waits for a link, and lists several', async () => {
    const { client, inbox, send } = await openInbox();
    const link = 'https://app.example.com/confirm?token=abc123def456';
    await send({ to: inbox.email, text: `Confirm your address: ${link}` });
    const found = await client.messages.waitForLink({ inboxId: inbox.id });
    expect([found.link, found.message.link]).toEqual([link, link]);
    await send({ to: inbox.email, text: 'See https://a.test/blog, https://a.test/profile/9f2c.' });
    const own = { inboxId: inbox.id, pattern: /profile/ };
    expect((await client.messages.waitForLink(own)).link).toBe('https://a.test/profile/9f2c');
    const links = ['1', '2'].map(
      (end) => `https://app.example.com/confirm?token=abc123def45${end}`,
    );
    await send({
      to: inbox.email,
      subject: 'Confirm',
      text: links.map((one) => `Confirm your address: ${one}\n`).join('\n'),
    });
    expect(await rejectionOf(client.messages.waitForLink({ inboxId: inbox.id }))).toMatchObject({
      name: 'AmbiguousLinkError',
      candidates: links.map((value) => ({ value })),
      message: expect.stringMatching(
        /\nHint: pass \{ pattern \} with a part of the link of this application\.$/,
      ),
    });
  });

  it('waits for a message: the oldest that fits', async () => {
    const { client, inbox, send } = await openInbox();
    for (const code of ['111222', '333444']) await send({ to: inbox.email, ...codeMail(code) });
    const codes = [];
    for (let count = 0; count < 2; count += 1)
      codes.push((await client.messages.waitForMessage({ inboxId: inbox.id })).code);
    expect(codes).toEqual(['111222', '333444']);
  });

  it('gets a message, as it came too, and its attachments', async () => {
    const { client, inbox, send } = await openInbox();
    const content = Buffer.from([0, 255, 13, 10, 46]);
    await send({
      to: inbox.email,
      html: '<p>See the <b>terms</b></p>',
      attachments: [{ filename: 'Bedingungen für Ada.bin', content }],
    });
    const { id } = await client.messages.waitForMessage({ inboxId: inbox.id });
    const message = await client.messages.get(id);
    expect(message).toMatchObject({
      id,
      text: 'See the terms',
      html: '<p>See the <b>terms</b></p>',
    });
    expect(message.attachments).toEqual([
      {
        index: 0,
        filename: 'Bedingungen für Ada.bin',
        contentType: 'application/octet-stream',
        size: 5,
        cid: undefined,
        url: `/v1/messages/${id}/attachments/0`,
      },
    ]);
    expect(Buffer.from(await client.messages.getAttachment(id, 0))).toEqual(content);
    const raw = Buffer.from(await client.messages.getRaw(id));
    expect([raw.length, raw.includes('To: ')]).toEqual([message.size, true]);
  });

  it('says when there is no such message or attachment', async () => {
    const { client, inbox, send } = await openInbox();
    await send({ to: inbox.email });
    const { id } = await client.messages.waitForMessage({ inboxId: inbox.id });
    expect(await failureOf(client.messages.getAttachment(id, 0))).toEqual([
      'NotFoundError',
      'The message has 0 attachments, counted from 0.\n\nHint: inboxes.list(), inboxes.listPhones() and inboxes.listEmails(id) show what there is.',
    ]);
    expect(await failureOf(client.messages.get('nobody'))).toEqual([
      'NotFoundError',
      'There is no message nobody: it never existed, was deleted, or made room for newer ones.\n\nHint: inboxes.list(), inboxes.listPhones() and inboxes.listEmails(id) show what there is.',
    ]);
    expect(await failureOf(client.messages.getRaw(''))).toEqual([
      'InvalidOptionError',
      "The id of a message must be a string, got ''.\n\nHint: a message has an id, and so has the message beside a code.",
    ]);
  });
});

async function openInbox(): Promise<OpenClient & { readonly inbox: ClientInbox }> {
  const opened = await openClient();
  return { ...opened, inbox: await opened.client.inboxes.create() };
}
