import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { openSink, refusals } from './open-sink.js';

const mail = { from: 'app@acme.test', to: 'ada@inbox.test', text: 'Hello' };
const auth = { user: 'ada@acme.test', pass: 'sécret' };
const methods = ['PLAIN', 'LOGIN', 'CRAM-MD5'];
const base64 = (text: string): string => Buffer.from(text).toString('base64');

// What applications pass whose environment variables are not set, and what most documentation shows.
test.each([
  ['no auth', undefined],
  ['an empty auth', {}],
  ['auth of variables that are not set', { user: undefined, pass: undefined }],
  ['empty credentials', { user: '', pass: '' }],
  ['a user alone', { user: 'ada', pass: '' }],
  ['credentials', auth],
  ['an access token', { type: 'OAuth2', user: 'ada', accessToken: 'any' }],
])('takes mail of nodemailer with %s', async (_what, given) => {
  const { sink, mails } = await openSink();
  const options = { host: sink.host, port: sink.port, auth: given };
  await createTransport(options as Parameters<typeof createTransport>[0]).sendMail(mail);
  expect(mails[0]?.envelope.user).toBeUndefined();
});

test('tells a client that logs in anyway what to change', async () => {
  const open = await openSink();
  const client = await open.connect();
  const reply =
    "502 AUTH is not offered: send without a user and password, or start playwright-inbox with { auth: 'any' } (--smtp-auth any)";
  expect(await client.say(`AUTH PLAIN ${base64('\0ada\0any')}`)).toBe(reply);
  expect(await client.send('Hello\r\n')).toMatch(/^250 /);
  expect(refusals(open)).toEqual([reply]);
});

test.each(methods)('accepts any credentials by %s and keeps the user', async (authMethod) => {
  const { sink, mails } = await openSink({ auth: 'any' });
  const login = { host: sink.host, port: sink.port, authMethod };
  await createTransport({ ...login, auth: { user: 'anybody', pass: 'any' } }).sendMail(mail);
  expect(mails[0]?.envelope.user).toBe('anybody');
});

test('needs no credentials', async () => {
  const { mails, connect } = await openSink();
  await (await connect()).send('Hello\r\n');
  expect(mails[0]?.envelope.user).toBeUndefined();
});

test.each([
  ['PLAIN', [`AUTH PLAIN ${base64('\0\0')}`]],
  ['LOGIN', ['AUTH LOGIN', '', '']],
  ['LOGIN with an initial response', ['AUTH LOGIN =', '=']],
  ['XOAUTH2', ['auth xoauth2', base64('user=\x01auth=Bearer \x01\x01')]],
])('accepts an empty user by %s, as some applications have in development', async (_by, lines) => {
  const { mails, connect } = await openSink({ auth: 'any' });
  const client = await connect();
  const replies: string[] = [];
  for (const line of lines) replies.push(await client.say(line));
  expect(replies.at(-1)).toBe('235 Authentication successful');
  await client.send('Hello\r\n');
  expect(mails[0]?.envelope.user).toBe('');
});

test('accepts the access token of nodemailer', async () => {
  const { sink, mails } = await openSink({ auth: 'any' });
  const token = { type: 'OAuth2', user: 'ada@acme.test', accessToken: 'any' } as const;
  await createTransport({ host: sink.host, port: sink.port, auth: token }).sendMail(mail);
  expect(mails[0]?.envelope.user).toBe('ada@acme.test');
});

test.each([
  ['XOAUTH2', `user=${auth.user}\x01auth=Bearer `],
  ['OAUTHBEARER', `n,a=${auth.user},\x01host=127.0.0.1\x01port=25\x01auth=Bearer `],
])('takes the password as the access token of %s', async (mechanism, begin) => {
  const { connect } = await openSink({ auth });
  const wrong = await connect();
  expect(await wrong.say(`AUTH ${mechanism} ${base64(`${begin}wrong\x01\x01`)}`)).toMatch(/^535 /);
  expect(await wrong.say('MAIL FROM:<app@acme.test>')).toMatch(/^530 /);
  const right = await connect();
  expect(await right.say(`AUTH ${mechanism}`)).toBe('334');
  expect(await right.say(base64(`${begin}${auth.pass}\x01\x01`))).toMatch(/^235 /);
});

test('lists every mechanism it accepts', async () => {
  const { connect } = await openSink({ auth: 'any' });
  expect(await (await connect()).say('EHLO app.test')).toContain(
    'AUTH PLAIN LOGIN CRAM-MD5 XOAUTH2 OAUTHBEARER',
  );
});

test('keeps the user for every mail of the connection', async () => {
  const { mails, connect } = await openSink({ auth: 'any' });
  const client = await connect();
  await client.say(`AUTH PLAIN ${base64('\0ada\0any')}`);
  await client.send('one\r\n');
  await client.say('RSET');
  await client.send('two\r\n');
  expect(mails.map(({ envelope }) => envelope.user)).toEqual(['ada', 'ada']);
});

test('asks for what AUTH PLAIN and AUTH LOGIN left out', async () => {
  const { connect } = await openSink({ auth });
  const plain = await connect();
  expect(await plain.say('AUTH PLAIN')).toBe('334');
  expect(await plain.say(base64(`\0${auth.user}\0${auth.pass}`))).toMatch(/^235 /);
  const login = await connect();
  expect(await login.say('AUTH LOGIN')).toBe(`334 ${base64('Username:')}`);
  expect(await login.say(base64(auth.user))).toBe(`334 ${base64('Password:')}`);
  expect(await login.say(base64(auth.pass))).toMatch(/^235 /);
});

test.each(methods)(
  'takes mail of a client with the right credentials by %s',
  async (authMethod) => {
    const { sink, mails } = await openSink({ auth });
    await createTransport({ host: sink.host, port: sink.port, authMethod, auth }).sendMail(mail);
    expect(mails[0]?.envelope.user).toBe(auth.user);
  },
);

test('has a URL that a client can log in with', async () => {
  const { sink, mails } = await openSink({ auth });
  await createTransport(sink.url).sendMail(mail);
  expect(mails).toHaveLength(1);
});

test.each(methods)('turns wrong credentials away by %s, and says so', async (authMethod) => {
  const open = await openSink({ auth });
  const login = { host: open.sink.host, port: open.sink.port, authMethod };
  const wrong = [
    { user: auth.user, pass: 'wrong' },
    { user: 'eve@acme.test', pass: auth.pass },
  ];
  for (const given of wrong) {
    const sending = createTransport({ ...login, auth: given }).sendMail(mail);
    await expect(sending).rejects.toMatchObject({ code: 'EAUTH', responseCode: 535 });
  }
  expect(open.mails).toEqual([]);
  expect(refusals(open)).toEqual([
    '535 Error: Authentication credentials invalid for ada@acme.test',
    '535 Error: Authentication credentials invalid for eve@acme.test',
  ]);
});

test('turns a client away that does not log in, and lets it in once it does', async () => {
  const open = await openSink({ auth });
  const client = await open.connect();
  expect(await client.say('MAIL FROM:<app@acme.test>')).toBe('530 Error: authentication Required');
  expect(refusals(open)).toEqual(['530 Error: authentication Required']);
  await client.say(`AUTH PLAIN ${base64(`\0${auth.user}\0${auth.pass}`)}`);
  expect(await client.send('Hello\r\n')).toMatch(/^250 /);
  expect(open.mails).toHaveLength(1);
});

test.each([
  ['AUTH PLAIN !!!', '501 Error: invalid userdata'],
  ['AUTH PLAIN', '501 Authentication aborted'],
  ['AUTH LOGIN', '501 Authentication aborted'],
  ['AUTH CRAM-MD5', '501 Authentication aborted'],
  ['AUTH XOAUTH2 dG9rZW4=', '501 Error: invalid userdata'],
  ['AUTH OAUTHBEARER', '501 Authentication aborted'],
  ['AUTH SCRAM-SHA-256 dG9rZW4=', '504 Error: Unrecognized authentication type'],
])('answers a broken %s with %s', async (command, expected) => {
  const { connect } = await openSink({ auth });
  const client = await connect();
  let reply = await client.say(command);
  if (reply.startsWith('334')) reply = await client.say('*');
  expect(reply).toBe(expected);
  expect(await client.say('NOOP')).toBe('250 OK');
});
