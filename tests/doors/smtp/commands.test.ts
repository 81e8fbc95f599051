import { expect, test } from 'vitest';
import { openSink, refusals } from './open-sink.js';
import { SmtpDialogue } from './smtp-dialogue.js';

const queued = '250 OK: message queued';

test('answers EHLO without STARTTLS or AUTH', async () => {
  const { connect } = await openSink();
  const client = await connect();
  const features = (await client.say('EHLO app.test')).split('\n').slice(1);
  expect(features).toEqual(['250-PIPELINING', '250-8BITMIME', '250-SMTPUTF8', '250 SIZE 26214400']);
});

test('accepts mail after HELO', async () => {
  const { sink, mails } = await openSink();
  const client = await SmtpDialogue.connect(sink.port);
  await client.reply();
  expect(await client.say('HELO [127.0.0.1]')).toMatch(/^250 /);
  expect(await client.send('Hello\r\n')).toBe(queued);
  expect(mails[0]?.envelope.client).toEqual({ address: '127.0.0.1', hostname: '[127.0.0.1]' });
});

test('accepts commands in any case and with any line end', async () => {
  const { mails, connect } = await openSink();
  const client = await connect();
  expect(await client.say('mail from:<app@acme.test> body=8bitmime')).toBe('250 Accepted');
  expect(await client.say('Rcpt To: <ada@inbox.test>')).toBe('250 Accepted');
  client.write('data\n');
  expect(await client.reply()).toMatch(/^354 /);
  expect(await client.say('.')).toBe(queued);
  expect(mails).toHaveLength(1);
});

test('accepts two mails in a single write (PIPELINING)', async () => {
  const { mails, connect } = await openSink();
  const client = await connect();
  const mail = (body: string): string =>
    `MAIL FROM:<app@acme.test>\r\nRCPT TO:<ada@inbox.test>\r\nDATA\r\n${body}\r\n.\r\n`;
  client.write(`${mail('one')}${mail('two')}QUIT\r\n`);
  const codes: string[] = [];
  while (codes.at(-1) !== '221') codes.push((await client.reply()).slice(0, 3));
  expect(codes.join(' ')).toBe('250 250 354 250 250 250 354 250 221');
  expect(mails.map(({ raw }) => raw.toString())).toEqual(['one\r\n', 'two\r\n']);
});

test('keeps each recipient as it was spelled', async () => {
  const { mails, connect } = await openSink();
  const client = await connect();
  await client.say('MAIL FROM:<App@Acme.TEST>');
  const recipients = [
    'Ada@Inbox.test',
    'ada+Tag@inbox.TEST',
    '"quoted"@inbox.test',
    'o.@inbox.test',
  ];
  for (const recipient of recipients) await client.say(`RCPT TO:<${recipient}>`);
  await client.say('DATA');
  await client.say('.');
  expect(mails[0]?.envelope).toMatchObject({ mailFrom: 'App@Acme.TEST', recipients });
});

test('counts a recipient that differs only in case once', async () => {
  const { mails, connect } = await openSink();
  const client = await connect();
  await client.say('MAIL FROM:<app@acme.test>');
  for (const recipient of ['ada@inbox.test', 'Ada@inbox.test'])
    expect(await client.say(`RCPT TO:<${recipient}>`)).toBe('250 Accepted');
  await client.say('DATA');
  await client.say('.');
  expect(mails[0]?.envelope.recipients).toEqual(['Ada@inbox.test']);
});

test('accepts a local part with umlauts (SMTPUTF8)', async () => {
  const { mails, connect } = await openSink();
  const client = await connect();
  await client.say('MAIL FROM:<jürgen@acme.test> SMTPUTF8 BODY=8BITMIME');
  await client.say('RCPT TO:<zoë@inbox.test>');
  await client.say('DATA');
  await client.say('.');
  expect(mails[0]?.envelope).toMatchObject({
    mailFrom: 'jürgen@acme.test',
    recipients: ['zoë@inbox.test'],
  });
});

test('accepts a hundred recipients', async () => {
  const { mails, connect } = await openSink();
  const client = await connect();
  const recipients = Array.from({ length: 100 }, (_, index) => `user-${index}@inbox.test`);
  await client.say('MAIL FROM:<app@acme.test>');
  for (const recipient of recipients) await client.say(`RCPT TO:<${recipient}>`);
  await client.say('DATA');
  expect(await client.say('.')).toBe(queued);
  expect(mails[0]?.envelope.recipients).toEqual(recipients);
});

test('accepts a bounce, whose reverse path is null', async () => {
  const { mails, connect } = await openSink();
  const client = await connect();
  expect(await client.say('MAIL FROM:<>')).toBe('250 Accepted');
  await client.say('RCPT TO:<ada@inbox.test>');
  await client.say('DATA');
  expect(await client.say('.')).toBe(queued);
  expect(mails[0]?.envelope.mailFrom).toBe('');
});

test('forgets a mail at RSET', async () => {
  const { mails, connect } = await openSink();
  const client = await connect();
  await client.say('MAIL FROM:<app@acme.test>');
  await client.say('RCPT TO:<eve@inbox.test>');
  expect(await client.say('RSET')).toBe('250 Flushed');
  expect(await client.say('DATA')).toBe('503 Error: need RCPT command');
  expect(await client.send('Hello\r\n')).toBe(queued);
  expect(mails.map(({ envelope }) => envelope.recipients)).toEqual([['ada@inbox.test']]);
});

test('accepts several mails on one connection, with NOOP and VRFY in between', async () => {
  const { mails, connect } = await openSink();
  const client = await connect();
  expect(await client.send('one\r\n', 'ada@inbox.test')).toBe(queued);
  expect(await client.say('NOOP')).toBe('250 OK');
  expect(await client.say('VRFY ada@inbox.test')).toMatch(/^252 /);
  expect(await client.send('two\r\n', 'bob@inbox.test')).toBe(queued);
  expect(await client.say('QUIT')).toBe('221 Bye');
  await client.closed;
  expect(mails.map(({ envelope }) => envelope.recipients)).toEqual([
    ['ada@inbox.test'],
    ['bob@inbox.test'],
  ]);
});

test.each([
  ['DATA', '503 Error: need RCPT command'],
  ['RCPT TO:<ada@inbox.test>', '503 Error: need MAIL command'],
  ['MAIL FROM:<app@>', '501 Error: Bad sender address syntax'],
  [
    'STARTTLS',
    "502 STARTTLS is not offered: turn TLS off in the application, or start playwright-inbox with { tls: 'starttls' }",
  ],
  ['XYZZY', '500 Error: command not recognized'],
])('says what is wrong with %s, and goes on', async (command, reply) => {
  const open = await openSink();
  const client = await open.connect();
  expect(await client.say(command)).toBe(reply);
  expect(refusals(open)).toEqual([reply]);
  expect(await client.send('Hello\r\n')).toBe(queued);
});
