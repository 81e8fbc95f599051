import { X509Certificate } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type OpenSink, startSink } from './open-sink.js';
import { SmtpDialogue } from './smtp-dialogue.js';

const mail = { from: 'app@acme.test', to: 'ada@inbox.test', text: 'Hello' };
const hosts = ['localhost', '127.0.0.1'];
let starttls: OpenSink;
let implicit: OpenSink;
let ca: string;

beforeAll(async () => {
  starttls = await startSink({ tls: 'starttls', auth: 'any' });
  implicit = await startSink({ tls: 'implicit' });
  ca = starttls.sink.certificate ?? '';
});

beforeEach(() => {
  starttls.mails.length = 0;
  implicit.mails.length = 0;
});

afterAll(async () => {
  await starttls.sink.close();
  await implicit.sink.close();
});

test.each(hosts)(
  'takes mail by STARTTLS from a client that trusts its certificate for %s',
  async (host) => {
    const { port } = starttls.sink;
    await createTransport({ host, port, requireTLS: true, tls: { ca } }).sendMail(mail);
    expect(starttls.mails[0]?.envelope.secure).toBe(true);
  },
);

test.each(hosts)(
  'takes mail by implicit TLS from a client that trusts its certificate for %s',
  async (host) => {
    const { port, certificate } = implicit.sink;
    const tls = { ca: certificate ?? '' };
    await createTransport({ host, port, secure: true, tls }).sendMail(mail);
    expect(implicit.mails[0]?.envelope.secure).toBe(true);
  },
);

test('uses the login from inside TLS', async () => {
  const { port } = starttls.sink;
  const auth = { user: 'ada', pass: 'any' };
  await createTransport({ host: 'localhost', port, auth, tls: { ca } }).sendMail(mail);
  expect(starttls.mails[0]?.envelope).toMatchObject({ user: 'ada', secure: true });
});

test('offers STARTTLS until it is in use', async () => {
  const client = await starttls.connect();
  expect(await client.say('EHLO app.test')).toContain('\n250-STARTTLS\n');
  await client.startTls({ ca, servername: 'localhost' });
  expect(await client.say('EHLO app.test')).not.toContain('STARTTLS');
  expect(await client.say('STARTTLS')).toBe('503 Error: TLS already active');
  client.socket.destroy();
});

test('accepts mail without TLS if STARTTLS is only offered', async () => {
  const client = await starttls.connect();
  expect(await client.send('Hello\r\n')).toBe('250 OK: message queued');
  expect(starttls.mails[0]?.envelope.secure).toBe(false);
  client.socket.destroy();
});

test('forgets at STARTTLS what the client sent before (RFC 3207 section 4.2)', async () => {
  const client = await starttls.connect();
  await client.say(`AUTH PLAIN ${Buffer.from('\0eve\0any').toString('base64')}`);
  await client.say('MAIL FROM:<eve@acme.test>');
  await client.startTls({ ca, servername: 'localhost' });
  await client.say('EHLO app.test');
  expect(await client.say('RCPT TO:<ada@inbox.test>')).toBe('503 Error: need MAIL command');
  await client.send('Hello\r\n');
  expect(starttls.mails[0]?.envelope).toMatchObject({ user: undefined, mailFrom: 'app@acme.test' });
  client.socket.destroy();
});

test('drops commands that were slipped in before the handshake', async () => {
  const client = await SmtpDialogue.connect(starttls.sink.port);
  await client.reply();
  client.write('EHLO eve\r\n');
  await client.reply();
  client.write('STARTTLS\r\nMAIL FROM:<eve@acme.test>\r\n');
  await client.reply();
  await client.shakeHands({ ca, servername: 'localhost' });
  await client.say('EHLO app.test');
  expect(await client.say('RCPT TO:<ada@inbox.test>')).toBe('503 Error: need MAIL command');
  client.socket.destroy();
});

test('makes a client fail that does not know the certificate', async () => {
  const { port } = starttls.sink;
  const sending = createTransport({ host: 'localhost', port }).sendMail(mail);
  await expect(sending).rejects.toThrow('self-signed certificate');
  expect(starttls.mails).toEqual([]);
});

test('has a certificate for the loopback names, valid for years', () => {
  const certificate = new X509Certificate(ca);
  expect(certificate.subjectAltName).toBe(
    'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
  );
  expect(certificate.checkHost('localhost')).toBe('localhost');
  expect(certificate.checkIP('::1')).toBe('::1');
  expect(Date.parse(certificate.validFrom)).toBeLessThan(Date.now());
  const years = (Date.parse(certificate.validTo) - Date.now()) / (365 * 24 * 60 * 60 * 1000);
  expect(years).toBeGreaterThan(9);
});

test('creates a certificate for every sink', () => {
  expect(implicit.sink.certificate).not.toBe(ca);
  expect(implicit.sink.url).toBe(`smtps://127.0.0.1:${implicit.sink.port}`);
});
