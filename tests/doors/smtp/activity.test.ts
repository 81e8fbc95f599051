import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { eventually, openSink, refusals } from './open-sink.js';
import { SmtpDialogue } from './smtp-dialogue.js';

const mail = { from: 'app@acme.test', to: 'ada@inbox.test', text: 'Hello' };
const leftAtTls =
  'the client disconnected during the TLS handshake: it may not trust the certificate';

test('knows of nothing before the first client', async () => {
  const { sink } = await openSink();
  expect(sink.receiver.activity(sink.receiver.now())).toEqual({
    sessions: 0,
    leftAfterGreeting: 0,
    refusals: [],
  });
});

test('counts the sessions that were open at some time since then', async () => {
  const { sink, connect } = await openSink();
  const gone = await connect();
  const stays = await connect();
  const both = sink.receiver.now();
  await gone.say('QUIT');
  await eventually(() => sink.receiver.activity(sink.receiver.now()).sessions).toBe(1);
  const one = sink.receiver.now();
  await connect();
  expect(sink.receiver.activity(both).sessions).toBe(3);
  expect(sink.receiver.activity(one).sessions).toBe(2);
  stays.socket.destroy();
  await eventually(() => sink.receiver.activity(sink.receiver.now()).sessions).toBe(1);
});

test('does not count a session that sent its mail before, and only leaves', async () => {
  const { sink, connect } = await openSink();
  const sender = await connect();
  const before = sink.receiver.now();
  await sender.send('Hello\r\n');
  const sent = sink.receiver.now();
  expect(sink.receiver.activity(sent).sessions).toBe(1);
  await sender.say('QUIT');
  await eventually(() => sink.receiver.activity(sent).sessions).toBe(0);
  expect(sink.receiver.activity(before).sessions).toBe(1);
});

test('lists refusals since then, with client and time', async () => {
  const { sink, connect } = await openSink();
  const client = await connect();
  await client.say('ONE');
  const start = sink.receiver.now();
  const before = Date.now();
  const told = { at: expect.any(Date), client: '127.0.0.1' };
  await client.say('TWO');
  await client.say('DATA');
  expect(sink.receiver.activity(start).refusals).toEqual([
    { ...told, command: undefined, code: 500, text: 'Error: command not recognized' },
    { ...told, command: 'DATA', code: 503, text: 'Error: need RCPT command' },
  ]);
  expect(sink.receiver.activity(start).refusals[0]?.at.getTime()).toBeGreaterThanOrEqual(before);
});

test('treats a cursor of another run as the start', async () => {
  const { sink, connect } = await openSink();
  await (await connect()).say('XYZZY');
  expect(sink.receiver.activity({ serverId: 'another run', seq: 1_000_000 })).toMatchObject({
    sessions: 1,
    refusals: [{ code: 500, text: 'Error: command not recognized' }],
  });
});

test('keeps the last 200 refusals of a client that is refused in a loop', async () => {
  const open = await openSink();
  const client = await open.connect();
  for (let count = 0; count < 250; count += 1) {
    await client.say(`MAIL FROM:<${count}>`);
  }
  expect(refusals(open)).toHaveLength(200);
});

test('tells that a client speaks TLS to a port that does not', async () => {
  const open = await openSink();
  const { host, port } = open.sink;
  const sending = createTransport({ host, port, secure: true }).sendMail(mail);
  await expect(sending).rejects.toThrow('wrong version number');
  const text = 'a TLS handshake, but this port speaks plain SMTP';
  await eventually(() => refusals(open)).toEqual([text]);
});

test('tells that a client speaks plain SMTP to a port of implicit TLS', async () => {
  const open = await openSink({ tls: 'implicit' });
  const client = await SmtpDialogue.connect(open.sink.port);
  client.write('EHLO app.test\r\n');
  await client.closed;
  expect(open.sink.receiver.activity({ serverId: '', seq: 0 })).toMatchObject({
    sessions: 1,
    refusals: [{ client: '127.0.0.1', text: 'plain SMTP, but this port expects a TLS handshake' }],
  });
});

test('counts a client that waits for its greeting on a port of implicit TLS', async () => {
  const { sink } = await openSink({ tls: 'implicit' });
  const client = await SmtpDialogue.connect(sink.port);
  await eventually(() => sink.receiver.activity(sink.receiver.now()).sessions).toBe(1);
  client.socket.destroy();
  await eventually(() => sink.receiver.activity(sink.receiver.now()).sessions).toBe(0);
});

test.each(['starttls', 'implicit'] as const)(
  'reports that a client left during the TLS handshake (%s)',
  async (tls) => {
    const open = await openSink({ tls });
    const { host, port } = open.sink;
    const sending = createTransport({ host, port, secure: tls === 'implicit' }).sendMail(mail);
    await expect(sending).rejects.toThrow('self-signed certificate');
    await eventually(() => refusals(open)).toEqual([leftAtTls]);
  },
);

test('blames nothing on TLS when a client only looks whether the port is open', async () => {
  const open = await openSink({ tls: 'starttls' });
  const client = await SmtpDialogue.connect(open.sink.port);
  await client.reply();
  client.socket.destroy();
  await eventually(() => open.sink.receiver.activity(open.sink.receiver.now()).sessions).toBe(0);
  await new Promise(setImmediate);
  expect(refusals(open)).toEqual([]);
});

test('reports that a connection was lost in the middle of a mail', async () => {
  const open = await openSink();
  const client = await open.connect();
  await client.startData();
  client.write('Subject: Hi\r\n');
  client.socket.destroy();
  await eventually(() => refusals(open)).toContain(
    'the connection was lost in the middle of a mail',
  );
  expect(open.mails).toEqual([]);
});

test('finds nothing to tell about a client that behaves', async () => {
  const open = await openSink();
  const client = await open.connect();
  await client.send('Hello\r\n');
  await client.say('QUIT');
  await client.closed;
  expect(refusals(open)).toEqual([]);
});

test.each<[string, string, string | undefined]>([
  ['MAIL FROM:<ada b>', '501', 'MAIL FROM:<ada b>'],
  [`RCPT TO:<${'a'.repeat(200)}>`, '501', `RCPT TO:<${'a'.repeat(91)}`],
  ['VRFY', '501', 'VRFY'],
  ['auth plain AHNlY3JldA==', '502', 'auth plain'],
  ['c2VjcmV0', '500', undefined],
])('names %j as the command it refused, and no password', async (line, code, command) => {
  const { sink, connect } = await openSink();
  const client = await connect();
  expect(await client.say(line)).toContain(code);
  expect(sink.receiver.activity({ serverId: '', seq: 0 }).refusals[0]?.command).toBe(command);
});

test('names the command of a refused login, without its credentials', async () => {
  const { sink, connect } = await openSink({ auth: { user: 'ada', pass: 'secret' } });
  const client = await connect();
  await client.say('AUTH LOGIN');
  await client.say('YWRh');
  expect(await client.say('d3Jvbmc=')).toMatch(/^535 /);
  await client.say('DATA');
  const [refusal, next] = sink.receiver.activity({ serverId: '', seq: 0 }).refusals;
  expect(refusal).toMatchObject({ command: 'AUTH LOGIN', code: 535 });
  expect(next).toMatchObject({ command: 'DATA', code: 530 });
});

test('counts clients that leave after EHLO, as when a capability they need is missing', async () => {
  const open = await openSink();
  const leftAfterGreeting = (): number | undefined =>
    open.sink.receiver.activity({ serverId: '', seq: 0 }).leftAfterGreeting;
  const polite = await open.connect();
  await polite.say('QUIT');
  const rude = await open.connect();
  rude.socket.destroy();
  await eventually(leftAfterGreeting).toBe(2);

  const refused = await open.connect();
  await refused.say('STARTTLS');
  const silent = await SmtpDialogue.connect(open.sink.port);
  await silent.reply();
  const sender = await open.connect();
  await sender.send('Hello\r\n');
  for (const client of [refused, silent, sender]) client.socket.destroy();
  await eventually(() => open.sink.receiver.activity(open.sink.receiver.now()).sessions).toBe(0);
  expect(leftAfterGreeting()).toBe(2);
});
