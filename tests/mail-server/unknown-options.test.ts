import { expect, it } from 'vitest';
import { connectMailServer } from '../../src/mail-server/connect-mail-server.js';
import { startMailServer } from '../../src/mail-server/start-mail-server.js';

it('startMailServer() names the option that was meant', async () => {
  await expect(startMailServer({ prot: 1025 } as object)).rejects.toThrow(
    'startMailServer() has no { prot }.\n\nHint: did you mean { port }?',
  );
});

it('connectMailServer() refuses an unknown option before it connects', async () => {
  const options = { url: 'http://127.0.0.1:1' } as object;
  await expect(connectMailServer('http://127.0.0.1:1', options)).rejects.toThrow(
    'The second argument of connectMailServer() has no { url }.\n\nHint: it is the first argument.',
  );
});

it('createInbox() names the option that was meant', async () => {
  await using mailServer = await startMailServer();
  await expect(mailServer.createInbox({ adress: 'ada@acme.test' } as object)).rejects.toThrow(
    'createInbox() has no { adress }.\n\nHint: did you mean { address }?',
  );
});

it('createInbox() names the values that { shared } may have', async () => {
  await using mailServer = await startMailServer();
  await expect(mailServer.createInbox({ shared: 'yes' as never })).rejects.toThrow(
    "{ shared } must be true or false, got 'yes'.",
  );
});
