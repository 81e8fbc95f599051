import { expect, test } from 'vitest';
import { HELP } from '../../../src/cli/serve/options.js';

test('--help aligns what each option does, and begins a line where one is too long', () => {
  expect(HELP).toContain(`
  --smtp-port <port>     SMTP port for your application           (1025; 0 means any free port)
`);
  expect(HELP).toContain(`
  --api-key <key>        key for HTTP, sent as X-API-Key; SMTP needs none
                                                                  (PLAYWRIGHT_INBOX_API_KEY)
`);
  expect(HELP).toContain(`
  --smtp-auth <any|user:password>
                         accept any login, or require this one    (AUTH is not offered)
`);
  expect(HELP).toContain('\n  --json                 log one line of JSON per event\n');
});
