import { expect, test } from 'vitest';
import { isLoopback } from '../src/loopback.js';

test.each(['127.0.0.1', '127.1.2.3', '::1', '[::1]', 'localhost', 'app.localhost'])(
  'counts %s as loopback',
  (host) => expect(isLoopback(host)).toBe(true),
);

test.each(['0.0.0.0', '::', '192.168.0.7', 'localhost.acme.test', '127.0.0.1.nip', 'notlocalhost'])(
  'does not count %s as loopback',
  (host) => expect(isLoopback(host)).toBe(false),
);
