import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { expect, test, vi } from 'vitest';
import { SmtpSink } from '../../../src/doors/smtp/smtp-sink.js';
import { InboxError } from '../../../src/errors/base.js';
import { InvalidOptionError } from '../../../src/errors/option-errors.js';
import { PortTakenError } from '../../../src/errors/server-errors.js';
import { createLatch } from './latch.js';
import { eventually, openSink, refusals } from './open-sink.js';
import { SmtpDialogue } from './smtp-dialogue.js';

const deliver = async () => undefined;

test('listens on loopback, on a free port', async () => {
  const { sink: one } = await openSink();
  const { sink: other } = await openSink();
  expect(one.host).toBe('127.0.0.1');
  expect(one.port).toBeGreaterThan(0);
  expect(other.port).not.toBe(one.port);
  expect(one.url).toBe(`smtp://127.0.0.1:${one.port}`);
  expect(one.certificate).toBeUndefined();
});

test('listens on the port it is given', async () => {
  const { sink: before } = await openSink();
  await before.close();
  const { sink, connect } = await openSink({ port: before.port });
  expect(sink.port).toBe(before.port);
  expect(await (await connect()).say('NOOP')).toBe('250 OK');
});

test('names the port that another program has', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const error = await SmtpSink.start({ port }, deliver).catch((reason) => reason);
  other.close();
  expect(error).toBeInstanceOf(PortTakenError);
  expect(error).toMatchObject({ name: 'PortTakenError', host: '127.0.0.1', port });
  expect(error.message).toBe(
    `Cannot listen on 127.0.0.1:${port}: the port is taken by another program.\n\n` +
      'Hint: end that program, choose another port, or use port 0 for any free one.',
  );
});

test('says when it cannot listen on a host', async () => {
  // An address for documentation (RFC 5737), which no machine has.
  const error = await SmtpSink.start({ host: '192.0.2.1' }, deliver).catch((reason) => reason);
  expect(error).toBeInstanceOf(InboxError);
  expect(error.message).toBe(
    'Cannot listen on 192.0.2.1:0: listen EADDRNOTAVAIL: address not available 192.0.2.1.\n\n' +
      'Hint: check the host and the port: ports below 1024 need special rights.',
  );
});

test('does not start with options that cannot be used', async () => {
  await expect(SmtpSink.start({ port: -1 }, deliver)).rejects.toThrow(InvalidOptionError);
});

test('delivers a mail with its envelope and raw bytes', async () => {
  const { sink, mails, connect } = await openSink();
  const start = Date.now();
  const client = await connect();
  await client.send('Subject: Hi\r\n\r\nHello\r\n', 'Ada@Inbox.test');
  expect(mails).toEqual([
    {
      cursor: sink.receiver.now(),
      receivedAt: expect.any(Date),
      envelope: {
        mailFrom: 'app@acme.test',
        recipients: ['Ada@Inbox.test'],
        user: undefined,
        secure: false,
        client: { address: '127.0.0.1', hostname: 'app.test' },
      },
      raw: Buffer.from('Subject: Hi\r\n\r\nHello\r\n'),
    },
  ]);
  expect(mails[0]?.receivedAt.getTime()).toBeGreaterThanOrEqual(start);
});

test('gives every mail a higher cursor than the one before', async () => {
  const { sink, mails, connect } = await openSink();
  const client = await connect();
  await client.send('one\r\n');
  await client.send('two\r\n');
  const [one, two] = mails.map(({ cursor }) => cursor);
  expect(two?.serverId).toBe(one?.serverId);
  expect(two?.seq).toBeGreaterThan(one?.seq ?? 0);
  expect(sink.receiver.now()).toEqual(two);
});

test('replies 250 only after the mail is delivered', async () => {
  const handedOn = createLatch();
  const delivered = vi.fn(() => handedOn.opened);
  const { connect } = await openSink({}, delivered);
  const client = await connect();
  const reply = client.send('Hello\r\n');
  await eventually(() => delivered.mock.calls.length).toBe(1);
  // Another client is served meanwhile: had the 250 been on its way, it would have come before.
  await (await connect()).say('NOOP');
  expect(client.unread).toBe('');
  handedOn.open();
  expect(await reply).toBe('250 OK: message queued');
});

test('replies 451 if a mail cannot be delivered, and accepts the next one', async () => {
  const failing = vi.fn().mockRejectedValueOnce(new Error('the disk is full\r\n250 OK'));
  const open = await openSink({}, failing);
  const client = await open.connect();
  const reply = '451 playwright-inbox could not deliver this mail: Error: the disk is full  250 OK';
  expect(await client.send('one\r\n')).toBe(reply);
  expect(refusals(open)).toEqual([reply.replace('  250', '\r\n250')]);
  expect(await client.send('two\r\n')).toBe('250 OK: message queued');
  expect(client.unread).toBe('');
});

test('replies 451 when delivering throws', async () => {
  const { connect } = await openSink({}, () => {
    throw new Error('no room');
  });
  const client = await connect();
  expect(await client.send('Hello\r\n')).toMatch(/^451 .*no room$/);
});

test('delivers the mails of several clients at the same time', async () => {
  const allCame = createLatch();
  const { mails, connect } = await openSink({}, async () => {
    if (mails.length === 5) allCame.open();
    await allCame.opened;
  });
  const clients = await Promise.all(Array.from({ length: 5 }, connect));
  const replies = await Promise.all(clients.map((client, index) => client.send(`${index}\r\n`)));
  expect(new Set(replies)).toEqual(new Set(['250 OK: message queued']));
  const bodies = mails.map(({ raw }) => raw.toString()).sort();
  expect(bodies).toEqual(['0\r\n', '1\r\n', '2\r\n', '3\r\n', '4\r\n']);
});

test('serves clients that connect by name', async () => {
  const { sink, mails } = await openSink();
  const socket = connect(sink.port, 'localhost');
  await once(socket, 'connect');
  const client = new SmtpDialogue(socket);
  await client.reply();
  await client.say('HELO app');
  await client.send('Hello\r\n');
  expect(mails).toHaveLength(1);
});
