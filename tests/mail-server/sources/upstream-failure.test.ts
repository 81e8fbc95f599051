import { expect, test } from 'vitest';
import type { UpstreamReason } from '../../../src/errors/server-errors.js';
import { checkUpstreamUrl } from '../../../src/mail-server/sources/upstream/load-upstream.js';
import {
  connectionError,
  upstreamError,
} from '../../../src/mail-server/sources/upstream/upstream-failure.js';
import type { UpstreamInfo } from '../../../src/received-mail.js';

const MAILPIT: UpstreamInfo = {
  name: 'Mailpit',
  url: 'http://127.0.0.1:8025',
  sendTo: 'its SMTP port',
};

test.each<[UpstreamReason, text: string]>([
  [
    'away',
    `Mailpit cannot be reached at http://127.0.0.1:8025: it said so.

Hint: start it, or correct the URL.`,
  ],
  [
    'login',
    `Mailpit at http://127.0.0.1:8025 refuses the login: it said so.

Hint: correct the user and the password in the URL; a sign such as @ or / in them is written as %40 or %2F.`,
  ],
  [
    'tls',
    `Mailpit at http://127.0.0.1:8025 has no TLS connection to offer that can be trusted: it said so.

Hint: let Node.js trust its certificate by NODE_EXTRA_CA_CERTS, or correct the scheme and the port of the URL.`,
  ],
  [
    'unexpected',
    `Expected Mailpit at http://127.0.0.1:8025, but found it said so.

Hint: correct the host, the port and the path of the URL.`,
  ],
  [
    'replaced',
    `Mailpit at http://127.0.0.1:8025 was replaced by another of that name: it said so.

Hint: run the test again: new mail is read from the mailbox that is there now.`,
  ],
])('an upstream that fails says what to do: %s', (reason, text) => {
  const error = upstreamError(MAILPIT, { reason, why: 'it said so' });
  expect(error).toMatchObject({ name: 'UpstreamError', reason, url: MAILPIT.url, message: text });
});

test('an upstream that closes the connection without a reason counts as away', () => {
  expect(connectionError(MAILPIT, undefined)).toMatchObject({
    name: 'UpstreamError',
    reason: 'away',
    message: `Mailpit cannot be reached at http://127.0.0.1:8025: the connection was closed.

Hint: start it, or correct the URL.`,
  });
});

test.each([
  ['pop3://ada:secret@acme.test', 'pop3://acme.test'],
  // Their passwords are not encoded as they must be.
  ['imaps://ada:secr/et@acme.test', 'imaps://acme.test'],
  ['imaps://ada:se?cr@et@acme.test', 'imaps://acme.test'],
])('the URL %s of an upstream is shown without its login', (url, shown) => {
  expect(() => checkUpstreamUrl(url)).toThrow(
    `{ url } must be the URL of an upstream, got '${shown}'.

Hint: write it like mailpit+http://127.0.0.1:8025, imaps://user:password@imap.example.com or firebase+http://127.0.0.1:9099/project.`,
  );
});
