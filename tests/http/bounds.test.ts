import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { SmtpSink } from '../../src/doors/smtp/smtp-sink.js';
import { RouterSource } from '../../src/http/api/router-source.js';
import { MemoryJournal } from '../../src/http/journal/memory-journal.js';
import { MailRouter } from '../../src/http/mail-router.js';
import { SharedServer } from '../../src/http/shared-server.js';
import { EVERYBODY } from '../../src/http/viewer.js';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import { binaryMail, sendMail } from '../mail-server/send-mail.js';
import { codeMail, openApi } from './api/open-api.js';

it('takes no more claims than its bound, of workers and of the API', async () => {
  const { server, post } = await openApi({ maxClaims: 2 });
  await using mailServer = await connectMailServer(server.url);
  const inbox = await mailServer.createInbox();
  expect((await post('/v1/inboxes')).status).toBe(201);
  await expect(mailServer.createInbox()).rejects.toThrow(
    'The mail server has 2 open inboxes, the most it takes.\n\n' +
      'Hint: close inboxes that are not used any more, or raise { maxClaims } of the server.',
  );
  expect((await post('/v1/inboxes')).status).toBe(429);
  await inbox.close();
  await mailServer.createInbox();
});

it('cuts off those who are furthest behind when all readers leave too much unread', async () => {
  const server = await SharedServer.start({ maxBytes: 60_000_000 });
  onTestFinished(() => server.close());
  const readers = await Promise.all([1, 2, 3].map((client) => openReader(server, client)));
  const smtp = { host: '127.0.0.1', port: Number(new URL(server.smtpUrl).port) };
  for (let count = 0; count < 3; count += 1)
    await sendMail(smtp, { to: 'nobody@acme.test', raw: binaryMail(20_000_000) });
  const ends = readers.map(async (reader) => {
    const end = Promise.race([
      once(reader, 'close').then(([code]) => code),
      once(reader, 'pong').then(() => 'open'),
    ]);
    reader.resume();
    reader.ping();
    return end;
  });
  const codes = await Promise.all(ends);
  expect(codes).toContain(1006);
  for (const reader of readers) reader.terminate();
});

it('refuses an answer while others of the same size are not read', async () => {
  const { server, get } = await openApi({ maxBytes: 80_000_000 });
  const smtp = { host: '127.0.0.1', port: Number(new URL(server.smtpUrl).port) };
  await sendMail(smtp, { to: 'nobody@acme.test', raw: binaryMail(24_000_000) });
  const { body } = await get<{ messages: { id: string }[] }>('/v1/messages');
  const path = `/v1/messages/${body.messages[0]?.id}/raw`;
  const leave = new AbortController();
  // Its header comes; the rest waits for the client to read.
  await fetch(server.url + path, { signal: leave.signal });
  const second = await get(path);
  expect([second.status, second.body.type]).toEqual([429, 'urn:playwright-inbox:too-many']);
  leave.abort();
  await expect.poll(async () => (await get(path)).status).toBe(200);
});

it('counts what a parsed mail really takes', async () => {
  const { server, createInbox, send, get } = await openApi({ maxBytes: 1_000_000 });
  const { id, email } = await createInbox();
  const people = Array.from({ length: 2000 }, (_, index) => `u${index}@x.test`).join(',\r\n ');
  const raw = `From: app@acme.test\r\nTo: ${people}\r\nSubject: Hello\r\n\r\nHello\r\n`;
  const smtp = { host: '127.0.0.1', port: Number(new URL(server.smtpUrl).port) };
  for (let count = 0; count < 6; count += 1)
    await sendMail(smtp, { to: email, raw: Buffer.from(raw) });
  // With their 30 KB counted threefold, all six would be kept.
  await expect
    .poll(async () => {
      const { body } = await get<{ messages: unknown[] }>(`/v1/inboxes/${id}/messages`);
      return body.messages.length;
    })
    .toBeLessThan(5);
  await send({ to: email, ...codeMail('111222') });
  const { body } = await get<{ code: string }>(`/v1/inboxes/${id}/code?timeout=5`);
  expect(body.code).toBe('111222');
});

it('delivers to one inbox of the API while a mail of another is parsed', async () => {
  const router = new MailRouter();
  const sink = await SmtpSink.start({}, (mail) => router.route(mail));
  const journal = new MemoryJournal(router);
  await journal.follow(sink.receiver);
  onTestFinished(() => sink.close());
  const seen: string[] = [];
  const waitsFor = (): boolean => true;
  const source = new RouterSource(
    { addresses: { smtp: sink, url: '' }, router, journal },
    EVERYBODY,
    waitsFor,
  );
  let parsed: () => void = () => undefined;
  source.onMail(async ({ envelope }) => {
    const [to = ''] = envelope.recipients;
    if (to === 'slow@acme.test' && !seen.length)
      await new Promise<void>((resolve) => {
        parsed = resolve;
      });
    seen.push(to);
  });
  for (const address of ['slow@acme.test', 'ada@acme.test']) await source.claim(address);
  const first = sendMail(sink, { to: 'slow@acme.test' });
  await sendMail(sink, { to: 'ada@acme.test' });
  // A second one for the same inbox must not overtake the first.
  const second = sendMail(sink, { to: 'slow@acme.test' });
  await expect.poll(() => seen).toEqual(['ada@acme.test']);
  parsed();
  await Promise.all([first, second]);
  expect(seen).toEqual(['ada@acme.test', 'slow@acme.test', 'slow@acme.test']);
});

async function openReader({ url }: SharedServer, client: number): Promise<WebSocket> {
  const reader = new WebSocket(`${url.replace('http', 'ws')}/v1/channel?client=${client}`);
  await once(reader, 'message');
  reader.send(JSON.stringify({ id: 1, question: { type: 'resume', claims: [] } }));
  await once(reader, 'message');
  reader.pause();
  return reader;
}
