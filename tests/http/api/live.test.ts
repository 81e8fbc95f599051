import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { SharedServer } from '../../../src/http/shared-server.js';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import { codeMail, LiveClient, openApi, subscribe } from './open-api.js';

describe('the WebSocket', () => {
  it('tells of the mail of an inbox, and of no other', async () => {
    const { createInbox, send, listen } = await openApi();
    const [mine, other] = [await createInbox(), await createInbox()];
    const client = await listen();
    expect(await client.ask(subscribe([mine.id]))).toEqual({
      type: 'subscribed',
      event_types: ['message.received'],
      inbox_ids: [mine.id],
      seq: expect.any(Number),
    });
    await send({ to: other.email, ...codeMail('111222') });
    await send({ to: mine.email, ...codeMail('333444') });
    const { message, ...event } = await client.next();
    expect(event).toEqual({
      type: 'event',
      event_type: 'message.received',
      inbox_id: mine.id,
      seq: message?.seq,
    });
    expect(message).toMatchObject({
      inbox_id: mine.id,
      from: 'Acme <hello@acme.test>',
      to: [mine.email],
      subject: 'Sign in to Acme',
      plain_body: expect.stringContaining('333444'),
      html_body: null,
      code: '333444',
      link: null,
    });
  });

  it('notifies each listener, with one frame per inbox of the mail', async () => {
    const { createInbox, send, listen } = await openApi();
    const [ada, bob] = [await createInbox(), await createInbox()];
    const [first, second] = [await listen(), await listen()];
    await first.ask(subscribe([ada.id, bob.id]));
    await second.ask(subscribe([bob.id]));
    await send({ to: [ada.email, bob.email] });
    const both = [await first.next(), await first.next()].map(({ inbox_id }) => inbox_id);
    expect(both).toEqual([ada.id, bob.id]);
    expect((await second.next()).inbox_id).toBe(bob.id);
  });

  it('announces all mail in short: of inboxes, of test workers, and unclaimed', async () => {
    const { server, createInbox, send, listen } = await openApi();
    const client = await listen();
    await client.ask({ type: 'subscribe' });
    const { id, email } = await createInbox();
    await using worker = await connectMailServer(server.url);
    const inbox = await worker.createInbox();
    for (const to of [email, inbox.address, 'nobody@acme.test'])
      await send({ to, ...codeMail('111222') });
    const events = [await client.next(), await client.next(), await client.next()];
    expect(events.map(({ inbox_id }) => inbox_id)).toEqual([id, null, null]);
    const [{ message } = { message: undefined }] = events;
    expect(message).toMatchObject({ code: '111222', preview: 'Your verification code is 111222.' });
    expect(message).not.toHaveProperty('plain_body');
    const seqs = events.map(({ seq = 0 }) => seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
  });

  it('announces mail after a position, in order and once each, then new mail', async () => {
    const { createInbox, send, listen } = await openApi();
    const { id, email } = await createInbox();
    const codes = ['111111', '222222', '333333', '444444', '555555', '666666'];
    for (const code of codes.slice(0, 4)) await send({ to: email, ...codeMail(code) });
    const first = await listen();
    await first.ask(subscribe([id], { after: 0 }));
    const { seq } = await first.next();
    for (const ids of [[id], ['*']]) {
      const client = await listen();
      client.say(subscribe(ids, { after: seq }));
      const sending = Promise.all(
        codes.slice(4).map((code) => send({ to: email, ...codeMail(code) })),
      );
      expect((await client.next()).type).toBe('subscribed');
      const came = [];
      while (came.length < 5) came.push((await client.next()).message?.seq ?? 0);
      await sending;
      expect(new Set(came).size).toBe(5);
      expect(came).toEqual([...came].sort((a, b) => a - b));
      client.socket.close();
    }
  });

  it('tells of all that is left when the position is of an earlier run', async () => {
    const { createInbox, send, listen } = await openApi();
    const { id, email } = await createInbox();
    await send({ to: email, ...codeMail('111222') });
    // The clock of a machine may be set back between two runs.
    for (const hours of [-1, 1]) {
      const client = await listen();
      const after = (Date.now() + hours * 3_600_000) * 1000;
      expect(await client.ask(subscribe(['*'], { after }))).toMatchObject({
        type: 'subscribed',
        restarted: true,
      });
      expect((await client.next()).inbox_id).toBe(id);
      client.socket.close();
    }
  });

  it('goes on from the last mail when it is subscribed again', async () => {
    const { createInbox, send, listen } = await openApi();
    const { id, email } = await createInbox();
    const client = await listen();
    await client.ask(subscribe([id]));
    await client.ask(subscribe([id]));
    await send({ to: email });
    await client.next();
    expect(await client.ask({ type: 'ping' })).toEqual({ type: 'pong' });
  });

  it('stops when told to', async () => {
    const { createInbox, send, listen } = await openApi();
    const [ada, bob] = [await createInbox(), await createInbox()];
    const client = await listen();
    await client.ask(subscribe([ada.id, bob.id]));
    const one = { type: 'unsubscribe', inbox_ids: [ada.id] };
    expect(await client.ask(one)).toEqual({ ...one, type: 'unsubscribed' });
    await send({ to: [ada.email, bob.email] });
    expect((await client.next()).inbox_id).toBe(bob.id);
    expect(await client.ask({ type: 'unsubscribe' })).toEqual({
      type: 'unsubscribed',
      inbox_ids: [bob.id],
    });
    await send({ to: bob.email });
    expect(await client.ask({ type: 'ping' })).toEqual({ type: 'pong' });
  });

  it.each([
    ['{', 'The frame must be JSON.'],
    ['null', 'The frame is invalid.\n\n  frame: must be an object, got null'],
    [
      '{"type":"shout"}',
      'The frame is invalid.\n\n  type: must be ("subscribe" | "unsubscribe" | "ping"), got "shout"',
    ],
    [
      '{"type":"subscribe","event_types":["message.sent"]}',
      'The frame is invalid.\n\n  event_types.0: must be "message.received", got "message.sent"',
    ],
    [
      '{"type":"subscribe","inbox_ids":"x"}',
      'The frame is invalid.\n\n  inbox_ids: must be an array, got "x"',
    ],
  ])('answers %s with an error, and goes on', async (frame, detail) => {
    const { listen } = await openApi();
    const client = await listen();
    expect(await client.ask(frame)).toEqual({ type: 'error', code: 'invalid-frame', detail });
    expect(await client.ask({ type: 'ping' })).toEqual({ type: 'pong' });
  });

  it('says which inbox is not there, and subscribes none', async () => {
    const { createInbox, send, listen } = await openApi();
    const { id, email } = await createInbox();
    const client = await listen();
    expect(await client.ask(subscribe([id, 'ada']))).toEqual({
      type: 'error',
      code: 'not-found',
      detail: 'There is no inbox ada.\n\nHint: POST /v1/inboxes makes one.',
    });
    await send({ to: email });
    expect(await client.ask({ type: 'ping' })).toEqual({ type: 'pong' });
  });

  it('says when an inbox is there no longer', async () => {
    const api = await openApi();
    const { id, email } = await api.createInbox();
    const client = await api.listen();
    await client.ask(subscribe([id]));
    await api.delete(`/v1/inboxes/${id}`);
    expect(await client.next()).toEqual({
      type: 'error',
      code: 'inbox-closed',
      detail: `The inbox is closed: it was deleted.\n\n  Inbox: ${email}\nHint: make another with POST /v1/inboxes.`,
      inbox_id: id,
    });
  });

  it('names the key that was meant', async () => {
    const { listen } = await openApi();
    const client = await listen();
    expect(await client.ask({ type: 'subscribe', inbox_id: [] })).toEqual({
      type: 'error',
      code: 'invalid-frame',
      detail: 'The frame is invalid.\n\n  inbox_id: unknown; did you mean inbox_ids?',
    });
  });

  it('cuts off a client that never reads', async () => {
    const { listen } = await openApi({ maxUnread: 10_000 });
    const client = await listen();
    const closed = once(client.socket, 'close');
    client.socket.pause();
    // More than the buffers of the system take.
    const ids = Array.from({ length: 10_000 }, (_, index) => `inb_${index}`);
    for (let count = 0; count < 200; count += 1)
      client.say({ type: 'unsubscribe', inbox_ids: ids });
    await expect.poll(() => client.socket.bufferedAmount).toBe(0);
    client.socket.resume();
    expect((await closed)[0]).toBe(1013);
  });

  it('cuts off a client that stops reading, and lets it resume without a gap', async () => {
    const { createInbox, send, listen } = await openApi();
    const { id, email } = await createInbox();
    const client = await listen();
    await client.ask(subscribe([id]));
    client.socket.pause();
    for (let count = 0; count < 10; count += 1) await send({ to: email, raw: longMail() });
    const closed = once(client.socket, 'close');
    client.socket.resume();
    const [code, reason] = (await closed) as [number, Buffer];
    expect([code, reason.toString()]).toEqual([
      1013,
      'more than 67108864 bytes are unread: connect again to resume',
    ]);
    const first = client.frames.map(({ seq = 0 }) => seq);
    expect(first.length).toBeLessThan(10);
    const again = await listen();
    await again.ask(subscribe([id], { after: first.at(-1) }));
    const rest = [];
    while (first.length + rest.length < 10) rest.push((await again.next()).seq ?? 0);
    const all = [...first, ...rest];
    expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
  });

  it('tells listeners that the server stops', async () => {
    const server = await SharedServer.start();
    const client = await LiveClient.open(server.url);
    await client.ask({ type: 'subscribe' });
    const closed = once(client.socket, 'close');
    await server.close();
    expect((await closed)[0]).toBe(1001);
  });
});

/** A comment is long in a frame, but soon read by all who look for a code. */
function longMail(): Buffer {
  const lines = `${'x'.repeat(998)}\r\n`.repeat(8000);
  return Buffer.from(`content-type: text/html\r\n\r\n<p>Hello</p><!--${lines}-->`);
}
