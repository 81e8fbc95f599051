import { once } from 'node:events';
import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { eventually, openSink, refusals } from './open-sink.js';
import { SmtpDialogue } from './smtp-dialogue.js';

const queued = '250 OK: message queued';
const mail = { from: 'app@acme.test', to: 'ada@inbox.test', text: 'Hello' };
const megabyte = Buffer.alloc(1024 * 1024, 'a');

test('serves others while a client is silent in the middle of a command', async () => {
  const { mails, connect } = await openSink();
  const silent = await connect();
  silent.write('MAIL FROM:<app@ac');
  expect(await (await connect()).send('Hello\r\n')).toBe(queued);
  silent.write('me.test>\r\n');
  expect(await silent.reply()).toBe('250 Accepted');
  expect(mails).toHaveLength(1);
});

test('ends a client that sends a command without an end, after 16 KiB of it', async () => {
  const { connect } = await openSink();
  const client = await connect();
  client.write(megabyte.subarray(0, 17 * 1024));
  expect(await client.reply()).toBe('421 Error: Command line too long');
});

test('keeps nothing of 10 MB without a line end', async () => {
  const { sink, connect } = await openSink();
  const client = await connect();
  for (let count = 0; count < 10 && !client.socket.destroyed; count += 1) {
    if (!client.socket.write(megabyte))
      await Promise.race([once(client.socket, 'drain'), client.closed]);
  }
  await client.closed;
  expect(client.unread).toMatch(/^(?:421 Error: Command line too long\r\n)?$/);
  await createTransport(sink.url).sendMail(mail);
});

test('keeps a mail of 10 MB without a line end', async () => {
  const { mails, connect } = await openSink();
  const client = await connect();
  const raw = Buffer.concat([...Array.from({ length: 10 }, () => megabyte), Buffer.from('\r\n')]);
  expect(await client.send(raw)).toBe(queued);
  expect(mails[0]?.raw.equals(raw)).toBe(true);
});

test('ends a client that sends nothing but garbage', async () => {
  const { sink, connect } = await openSink();
  const client = await connect();
  client.write('\x00\x01 garbage\r\n\xff\xfe\r\n'.repeat(10_000));
  await client.closed;
  const replies = client.unread.trim().split('\r\n');
  expect(replies).toHaveLength(10);
  expect(new Set(replies.slice(0, 9))).toEqual(new Set(['500 Error: command not recognized']));
  expect(replies[9]).toBe('421 Error: too many unrecognized commands');
  await createTransport(sink.url).sendMail(mail);
});

test.each(['GET / HTTP/1.1', 'POST /signup HTTP/1.1'])(
  'ends a browser that says %s',
  async (line) => {
    const { sink } = await openSink();
    const client = await SmtpDialogue.connect(sink.port);
    await client.reply();
    expect(await client.say(line)).toBe('421 HTTP requests not allowed');
    await client.closed;
  },
);

test('answers thousands of pipelined commands, each once', async () => {
  const { connect } = await openSink();
  const client = await connect();
  client.write('NOOP\r\n'.repeat(5000));
  expect(await client.say('VRFY ada')).toBe('250 OK');
  for (let count = 1; count < 5000; count += 1) expect(await client.reply()).toBe('250 OK');
  expect(await client.reply()).toMatch(/^252 /);
});

test.each<[string, (client: SmtpDialogue) => void]>([
  ['ends its side', (client) => client.socket.end()],
  ['is gone', (client) => client.socket.destroy()],
  ['resets the connection', (client) => client.socket.resetAndDestroy()],
])('delivers nothing when a client %s in the middle of a mail', async (_how, leave) => {
  const open = await openSink();
  const client = await open.connect();
  await client.startData();
  client.write('Subject: Your code is 123456\r\n\r\n');
  leave(client);
  await eventually(() => refusals(open)).toContain(
    'the connection was lost in the middle of a mail',
  );
  await createTransport(open.sink.url).sendMail(mail);
  expect(open.mails).toHaveLength(1);
  expect(String(open.mails[0]?.raw)).not.toContain('123456');
});

test('delivers a whole mail even if its client does not wait for the reply', async () => {
  const { mails, connect } = await openSink();
  const client = await connect();
  await client.startData();
  client.socket.end('Hello\r\n.\r\n');
  await eventually(() => mails.map(({ raw }) => raw.toString())).toEqual(['Hello\r\n']);
});

// Exim sends QUIT with the end of its mail, and ends its side.
test.each(['Hello\r\n', 'Hello\r\n'.repeat(20_000)])(
  'answers a client that ended its side right after its mail',
  async (body) => {
    const { mails, sink } = await openSink();
    const socket = connect({ port: sink.port, host: sink.host, allowHalfOpen: true });
    const client = new SmtpDialogue(socket);
    await client.reply();
    await client.say('EHLO app.test');
    await client.startData();
    socket.end(`${body}.\r\nQUIT\r\n`);
    await client.closed;
    expect(client.unread).toBe(`${queued}\r\n221 Bye\r\n`);
    expect(String(mails[0]?.raw)).toBe(body);
  },
);

test('accepts a mail immediately beside 500 idle clients', async () => {
  const { sink, mails } = await openSink();
  const idle = await Promise.all(
    Array.from({ length: 500 }, () => SmtpDialogue.connect(sink.port)),
  );
  await Promise.all(idle.map((client) => client.reply()));
  await createTransport(sink.url).sendMail(mail);
  expect(mails).toHaveLength(1);
  expect(sink.receiver.activity(sink.receiver.now()).sessions).toBeGreaterThanOrEqual(500);
});

test('understands a client that sends one byte at a time', async () => {
  const { sink, mails } = await openSink();
  const client = await SmtpDialogue.connect(sink.port);
  const commands = 'EHLO a\r\nMAIL FROM:<a@a.test>\r\nRCPT TO:<ada@inbox.test>\r\nDATA\r\n';
  const data = 'Subject: Hi\r\n\r\n..\r\n...\r\n\n.\n\r\n.\r\nQUIT\r\n';
  for (const byte of commands + data) {
    client.write(byte);
    await new Promise(setImmediate);
  }
  await client.closed;
  expect(client.unread).toMatch(/\r\n250 OK: message queued\r\n221 Bye\r\n$/);
  expect(String(mails[0]?.raw)).toBe('Subject: Hi\r\n\r\n.\r\n..\r\n\n.\n\r\n');
});

test('refuses NUL in a command and keeps it in a mail', async () => {
  const { mails, connect } = await openSink();
  const client = await connect();
  expect(await client.say('EHLO a\0b')).toBe('501 Error: Bad hostname syntax');
  expect(await client.say('MAIL FROM:<a\0@a.test>')).toBe('501 Error: Bad sender address syntax');
  expect(await client.say('NO\0OP')).toBe('500 Error: command not recognized');
  expect(await client.send('a\0b\r\n\0.\r\n')).toBe(queued);
  expect(String(mails[0]?.raw)).toBe('a\0b\r\n\0.\r\n');
});

// A server that takes one of these for the end of a mail lets its sender slip in another one (SMTP smuggling).
test.each([
  '\n.\n',
  '\n.\r\n',
  '\r\n.\n',
  '\r.\r',
  '\r.\r\n',
  '\r\n.\r',
  '\n\n.\r\r\n',
  '\r\n\0.\r\n',
  '\r\n.\0\r\n',
  '\r\n..\r\n',
  '\r\n. \r\n',
])('does not take %j for the end of a mail', async (trick) => {
  const { mails, connect } = await openSink();
  const client = await connect();
  const smuggled =
    'MAIL FROM:<eve@acme.test>\r\nRCPT TO:<bob@inbox.test>\r\nDATA\r\nCode 666666\r\n';
  expect(await client.send(`Hello${trick}${smuggled}`)).toBe(queued);
  expect(await client.say('NOOP')).toBe('250 OK');
  expect(mails.map(({ envelope }) => envelope.recipients)).toEqual([['ada@inbox.test']]);
  expect(String(mails[0]?.raw)).toBe(`Hello${trick.replace('..', '.')}${smuggled}`);
});

test.each(['"', '"a" ', '\\"', '<', '@a,', '@a ', ' ', '"\\'])(
  'answers a path of 15 KB of %j',
  async (piece) => {
    const { connect } = await openSink();
    const client = await connect();
    const path = piece.repeat(15_000 / piece.length);
    expect(await client.say(`MAIL FROM:<${path}>`)).toMatch(/^(?:250|501) /);
    expect(await client.say(`MAIL FROM:${path}`)).toMatch(/^50[13] /);
    expect(await client.say(`EHLO ${path}`)).toMatch(/^501 |^250-/);
  },
);

test.each<[string, (client: SmtpDialogue) => void]>([
  ['ends its side', (client) => client.socket.end()],
  ['is gone', (client) => client.socket.destroy()],
  ['resets the connection', (client) => client.socket.resetAndDestroy()],
])('goes on when a client %s in the middle of a login', async (_how, leave) => {
  const { sink, connect } = await openSink({ auth: 'any' });
  for (const mechanism of ['LOGIN', 'OAUTHBEARER', 'PLAIN', 'CRAM-MD5']) {
    const client = await connect();
    expect(await client.say(`AUTH ${mechanism}`)).toMatch(/^334/);
    leave(client);
  }
  await eventually(() => sink.receiver.activity(sink.receiver.now()).sessions).toBe(0);
  await createTransport(sink.url).sendMail(mail);
});

test('does not mistake a response to a challenge for a command', async () => {
  const { mails, connect } = await openSink({ auth: 'any' });
  const client = await connect();
  client.write('AUTH LOGIN\r\nMAIL FROM:<app@acme.test>\r\nQUIT\r\nNOOP\r\n');
  const replies = [await client.reply(), await client.reply(), await client.reply()];
  expect(replies.map((reply) => reply.slice(0, 3))).toEqual(['334', '334', '501']);
  expect(await client.reply()).toBe('250 OK');
  expect(mails).toEqual([]);
});
