import { expect, test } from 'vitest';
import { checkServerOptions } from '../../src/http/check-server-options.js';
import type { SharedServerOptions } from '../../src/http/shared-server-options.js';

const STORE = 'redis://127.0.0.1:6379';

test.each<[SharedServerOptions, text: string]>([
  [
    { store: STORE, upstream: 'mailpit+http://127.0.0.1:8025' },
    `{ store } and { upstream } exclude each other: each replica would read all mail.

Hint: leave one of them out.`,
  ],
  [
    { store: 'postgres://127.0.0.1' },
    `{ store } must be a URL like redis://127.0.0.1:6379, got 'postgres://127.0.0.1'.

Hint: rediss:// is for TLS, and the path is the number of a database.`,
  ],
  [
    { apiKey: 'schlüssel' },
    `{ apiKey } must be a text of ASCII letters, digits and signs, got 'schlüssel'.

Hint: a header field carries nothing else unharmed (RFC 9110 section 5.5).`,
  ],
  [
    { publicUrl: 'https://mail.acme.test/v1' },
    `{ publicUrl } must be a URL whose path does not begin like one of this server, got 'https://mail.acme.test/v1'.

Hint: choose another path at the reverse proxy, such as /inbox.`,
  ],
])('options of a shared server that cannot be used say why: %o', (options, text) => {
  expect(() => checkServerOptions(options)).toThrow(text);
});
