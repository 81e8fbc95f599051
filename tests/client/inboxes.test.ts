import { describe, expect, it } from 'vitest';
import { InboxClient } from '../../src/client/inbox-client.js';
import { codeMail } from '../http/api/open-api.js';
import { ServerProcess } from '../mail-server/server-process.js';
import { failureOf, openClient, rejectionOf } from './open-client.js';

describe('client.inboxes', () => {
  it('creates an inbox with a new address', async () => {
    const { client } = await openClient();
    const inbox = await client.inboxes.create();
    expect(inbox.email).toMatch(/^inbox-\w{9}@inbox\.example\.com$/);
    expect(`${inbox.username}@${inbox.domain}`).toBe(inbox.email);
    expect(inbox.createdAt).toBeInstanceOf(Date);
    expect(inbox.messageCount).toBe(0);
  });

  it('accepts a user name, a domain and a TTL', async () => {
    const { client } = await openClient();
    const inbox = await client.inboxes.create({ username: 'ada', domain: 'acme.test', ttl: 90 });
    expect(inbox.email).toBe('ada@acme.test');
    expect(Number(inbox.expiresAt) - Number(inbox.createdAt)).toBe(90_000);
    const kept = await client.inboxes.create({ ttl: 0 });
    expect(kept.expiresAt).toBeUndefined();
  });

  it('sets what goes wrong with the mail of an inbox, and ends it', async () => {
    const { client, send } = await openClient();
    const { id, email: to } = await client.inboxes.create();
    await client.inboxes.fault(id, { kind: 'refuse', code: 451, times: 1 });
    await expect(send({ to, ...codeMail('483920') })).rejects.toThrow('451 Greylisted');
    await client.inboxes.fault(id, { kind: 'lose' });
    await send({ to, ...codeMail('483920') });
    await client.inboxes.fault(id, null);
    await send({ to, ...codeMail('730264') });
    expect((await client.messages.waitForOTP({ inboxId: id })).code).toBe('730264');
    expect(await failureOf(client.inboxes.fault(id, { kind: 'refuse', code: 250 }))).toEqual([
      'InvalidOptionError',
      '{ code } must be a whole number from 400 to 599, got 250.',
    ]);
  });

  it('begins a fresh address with a label', async () => {
    const { client } = await openClient();
    const inbox = await client.inboxes.create({ label: 'Sign up, step 1' });
    expect(inbox.email).toMatch(/^sign-up-step-1-\w{9}@inbox\.example\.com$/);
    expect(await failureOf(client.inboxes.create({ label: 'a', username: 'ada' }))).toEqual([
      'InvalidOptionError',
      '{ label } is for a fresh address, and { username } is the address.\n\nHint: leave one of them out.',
    ]);
  });

  it('finds the inbox that gets the mail of an address', async () => {
    const { client } = await openClient();
    const ada = await client.inboxes.create({ username: 'ada', domain: 'acme.test' });
    const tagged = await client.inboxes.create({ username: 'ada+1', domain: 'acme.test' });
    expect(await client.inboxes.find('Ada@acme.test')).toEqual(ada);
    expect(await client.inboxes.find('ada+1@acme.test')).toEqual(tagged);
    expect(await client.inboxes.find('ada+2@acme.test')).toEqual(ada);
    expect(await client.inboxes.find('bob@acme.test')).toBeUndefined();
    const phone = await client.inboxes.createPhone();
    expect(await client.inboxes.findPhone(phone.number)).toEqual(phone);
    expect(await client.inboxes.findPhone('+12125550999')).toBeUndefined();
    expect(await client.inboxes.list()).toHaveLength(2);
  });

  it('opens the inbox of an address, with the mail that came before anyone asked for it', async () => {
    const { client, send } = await openClient();
    await send({ to: 'ada@acme.test', ...codeMail('481920') });
    const [inbox, same] = await Promise.all([
      client.inboxes.open('ada@acme.test'),
      client.inboxes.open('ada@acme.test'),
    ]);
    expect(same.id).toBe(inbox.id);
    expect(await client.messages.waitForOTP({ inboxId: inbox.id })).toMatchObject({
      code: '481920',
    });
    expect(await client.inboxes.open('+1 212 555 0123')).toMatchObject({ number: '+12125550123' });
    expect(await failureOf(client.inboxes.open('ada'))).toEqual([
      'InvalidOptionError',
      "The address must be an e-mail address or an international phone number, got 'ada'.\n\nHint: write it like ada@inbox.example.com or +12125550123.",
    ]);
  });

  it('gets and lists inboxes, the newest first', async () => {
    const { client } = await openClient();
    const ada = await client.inboxes.create({ username: 'ada' });
    const bob = await client.inboxes.create({ username: 'bob' });
    expect(await client.inboxes.get(ada.id)).toEqual(ada);
    expect(await client.inboxes.list()).toEqual([bob, ada]);
  });

  it('deletes an inbox, and says so when it is used again', async () => {
    const { client } = await openClient();
    const { id } = await client.inboxes.create({ username: 'ada' });
    const waiting = failureOf(client.messages.waitForOTP({ inboxId: id }));
    await client.inboxes.get(id);
    await client.inboxes.delete(id);
    const closed = [
      'InboxClosedError',
      'The inbox is closed: it was deleted.\n\n  Inbox: ada@inbox.example.com\nHint: make another with inboxes.create().',
    ];
    expect(await waiting).toEqual(closed);
    expect(await failureOf(client.inboxes.get(id))).toEqual(closed);
    expect(await failureOf(client.inboxes.delete(id))).toEqual(closed);
    expect(await failureOf(client.inboxes.listEmails(id))).toEqual(closed);
  });

  it('deletes the inbox at the end of a block, if it is there yet', async () => {
    const { client, server } = await openClient();
    {
      await using inbox = await client.inboxes.create();
      expect(await client.inboxes.list()).toEqual([inbox]);
    }
    expect(await client.inboxes.list()).toEqual([]);
    {
      await using inbox = await client.inboxes.create();
      await client.inboxes.delete(inbox.id);
    }
    {
      await using _ = await client.inboxes.create();
      await server.close();
    }
  });

  it('names the holder of an address', async () => {
    const { client } = await openClient();
    await client.inboxes.create({ username: 'ada' });
    expect(await failureOf(client.inboxes.create({ username: 'Ada' }))).toEqual([
      'AddressTakenError',
      'The address belongs to another inbox of this server: Ada@inbox.example.com.\n\nHint: leave out { username } for a fresh one, or delete the other inbox first.',
    ]);
  });

  it('says when there is no such inbox', async () => {
    const { client } = await openClient();
    const error = await rejectionOf(client.inboxes.get('ada'));
    expect(error).toMatchObject({
      name: 'NotFoundError',
      message:
        'There is no inbox ada.\n\nHint: inboxes.list(), inboxes.listPhones() and inboxes.listEmails(id) show what there is.',
      status: 404,
      kind: 'not-found',
      url: client.baseUrl,
    });
  });

  it('says when an inbox was made before the mail server was started again', async () => {
    const before = await ServerProcess.start();
    const client = new InboxClient({ baseUrl: before.url });
    const { id } = await client.inboxes.create({ username: 'ada' });
    await before.kill();
    await using _after = await ServerProcess.start(before);
    const [name, text = ''] = await failureOf(client.inboxes.get(id));
    expect([name, text.replaceAll(id, 'ID')]).toEqual([
      'NotFoundError',
      'The inbox ID is from an earlier run of the server, whose memory or store is gone.\n\nHint: make another inbox: inboxes.create({ username, after }) with the same name and the last seq you saw takes over what came meanwhile.',
    ]);
  });

  it('lists messages, the newest first, over several pages', async () => {
    const { client, send } = await openClient();
    const inbox = await client.inboxes.create();
    for (const code of ['111222', '333444', '555666'])
      await send({ to: inbox.email, ...codeMail(code) });
    const codes = async (limit?: number) => {
      const messages = await client.inboxes.listEmails(inbox.id, limit ? { limit } : {});
      return messages.map(({ code }) => code);
    };
    expect(await codes()).toEqual(['555666', '333444', '111222']);
    expect(await codes(2)).toEqual(['555666', '333444']);
    expect((await client.inboxes.get(inbox.id)).messageCount).toBe(3);
  });

  it('lists more messages than fit into one answer', async () => {
    const { client, send } = await openClient();
    const inbox = await client.inboxes.create();
    const subjects = Array.from({ length: 205 }, (_, index) => `No. ${index}`);
    await Promise.all(subjects.map((subject) => send({ to: inbox.email, subject, text: 'Hello' })));
    const messages = await client.inboxes.listEmails(inbox.id, { limit: 300 });
    expect(messages.map(({ subject }) => subject).sort()).toEqual(subjects.sort());
    expect(messages.map(({ seq }) => seq)).toEqual(
      messages
        .map(({ seq }) => seq)
        .sort()
        .reverse(),
    );
  });

  it('rejects invalid options before any request', async () => {
    const client = new InboxClient({ baseUrl: 'http://127.0.0.1:9' });
    expect(await failureOf(client.inboxes.create({ timeout: 5 } as object))).toEqual([
      'InvalidOptionError',
      'A new inbox has no { timeout }.\n\nHint: it is an option of waits; the lifetime of an inbox is its { ttl }, in seconds.',
    ]);
    expect(await failureOf(client.inboxes.get(''))).toEqual([
      'InvalidOptionError',
      "The id of an inbox must be a string, got ''.\n\nHint: inboxes.create() gives an inbox, and the inbox has an id.",
    ]);
    expect(await failureOf(client.inboxes.listEmails('a', { limit: 0 }))).toEqual([
      'InvalidOptionError',
      '{ limit } must be a whole number from 1 upwards, got 0.',
    ]);
  });

  it('passes on errors of the mail server', async () => {
    const { client } = await openClient();
    expect(await failureOf(client.inboxes.create({ username: 'a b', ttl: -1 }))).toEqual([
      'InvalidOptionError',
      'The body is invalid.\n\n  username: must be the part of an address before the @\n  ttl:      must be >=0, got -1',
    ]);
  });
});
