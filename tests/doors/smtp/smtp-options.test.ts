import { expect, test } from 'vitest';
import {
  checkSmtpOptions,
  type SmtpOptions,
  smtpUrl,
} from '../../../src/doors/smtp/smtp-options.js';
import { InvalidOptionError } from '../../../src/errors/option-errors.js';

const auth = { user: 'ada', pass: 'secret' };

function messageFor(options: object): string {
  try {
    checkSmtpOptions(options as SmtpOptions);
  } catch (error) {
    if (error instanceof InvalidOptionError) return error.message;
  }
  throw new Error('These options were accepted.');
}

test('listens on loopback, on any free port, for mails up to 25 MiB, without TLS by default', () => {
  const limits = {
    maxMessageSize: 26_214_400,
    maxIncomingBytes: 134_217_728,
    maxSmtpSessions: 1000,
  };
  expect(checkSmtpOptions({})).toEqual({ host: 'localhost', port: 0, tls: false, ...limits });
});

test('keeps the given options', () => {
  const limits = { maxMessageSize: 1, maxIncomingBytes: 1, maxSmtpSessions: 1 };
  const given = { host: '0.0.0.0', port: 2525, ...limits, tls: 'implicit', auth } as const;
  expect(checkSmtpOptions(given)).toEqual(given);
});

test.each(['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::', 'mail.acme.test'])(
  'needs no credentials on %s: who sends mail reads none',
  (host) => {
    expect(checkSmtpOptions({ host })).not.toHaveProperty('auth');
    expect(checkSmtpOptions({ host, auth: 'any' }).auth).toBe('any');
  },
);

test.each([
  [-1, '-1'],
  [65_536, '65536'],
  [25.5, '25.5'],
  [Number.NaN, 'NaN'],
  ['2525', "'2525'"],
  [null, 'null'],
])('rejects the port %s', (port, shown) => {
  expect(messageFor({ port })).toBe(
    `{ port } must be a whole number from 0 to 65535, got ${shown}.`,
  );
});

test.each([
  [0, '0'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  ['10 MB', "'10 MB'"],
])('rejects the size limit %s', (maxMessageSize, shown) => {
  expect(messageFor({ maxMessageSize })).toBe(
    `{ maxMessageSize } must be a whole number from 1 upwards, got ${shown}.`,
  );
});

test('rejects a memory limit that is too small for a single mail', () => {
  expect(messageFor({ maxMessageSize: 2000, maxIncomingBytes: 1999 })).toBe(
    '{ maxIncomingBytes } must be a whole number from 2000 upwards, got 1999.',
  );
  expect(checkSmtpOptions({ maxMessageSize: 1_000_000_000 }).maxIncomingBytes).toBe(2_000_000_000);
});

test.each([
  [true, 'true'],
  ['STARTTLS', "'STARTTLS'"],
])('rejects { tls: %s }', (tls, shown) => {
  expect(messageFor({ tls })).toBe(
    `{ tls } must be false, 'starttls' or 'implicit', got ${shown}.`,
  );
});

test.each([
  [{ user: '', pass: '' }, "{ user: '', pass: '' }"],
  [{ user: 'ada', pass: undefined }, "{ user: 'ada', pass: undefined }"],
  [{}, '{}'],
  ['ada:secret', "'ada:secret'"],
  [true, 'true'],
  [null, 'null'],
])('rejects { auth: %j }, such as an environment variable that is not set', (given, shown) => {
  expect(messageFor({ auth: given })).toBe(
    `{ auth } must be 'any' or { user, pass }, neither empty, got ${shown}.\n\n` +
      "Hint: leave it out for clients that don't log in.",
  );
});

test('writes the URL for the application under test', () => {
  expect(smtpUrl({}, 2525)).toBe('smtp://127.0.0.1:2525');
  expect(smtpUrl({ host: '::1', tls: 'starttls' }, 2525)).toBe('smtp://[::1]:2525');
  expect(smtpUrl({ host: 'localhost', tls: 'implicit' }, 465)).toBe('smtps://127.0.0.1:465');
});

test.each(['localhost', '0.0.0.0', '::'])(
  'writes an address that clients can connect to for %s',
  (host) => expect(smtpUrl({ host }, 2525)).toBe('smtp://127.0.0.1:2525'),
);

test('writes credentials into the URL so that any sign survives', () => {
  const url = smtpUrl({ auth: { user: 'ada@acme.test', pass: 'p:/?#ä' } }, 2525);
  expect(url).toBe('smtp://ada%40acme.test:p%3A%2F%3F%23%C3%A4@127.0.0.1:2525');
  expect(decodeURIComponent(new URL(url).password)).toBe('p:/?#ä');
});
