import { afterEach, describe, expect, it, vi } from 'vitest';
import { InboxClient } from '../../src/client/inbox-client.js';
import { packageVersion } from '../../src/http/package-version.js';
import { openClient } from './open-client.js';

afterEach(() => vi.unstubAllEnvs());

describe('new InboxClient()', () => {
  it('asks the mail server of the run, else the one of `npx playwright-inbox`', () => {
    vi.stubEnv('PLAYWRIGHT_INBOX_URL', 'http://127.0.0.1:2580');
    expect(new InboxClient().baseUrl).toBe('http://127.0.0.1:2580');
    expect(new InboxClient({ baseUrl: 'http://localhost:9' }).baseUrl).toBe('http://localhost:9');
    vi.stubEnv('PLAYWRIGHT_INBOX_URL', '');
    expect(new InboxClient({ baseUrl: undefined }).baseUrl).toBe('http://127.0.0.1:1080');
  });

  it.each(['http://127.0.0.1:2580/', 'http://127.0.0.1:2580/v1', 'http://127.0.0.1:2580/v1/'])(
    'takes %s for the same',
    (baseUrl) => {
      expect(new InboxClient({ baseUrl }).baseUrl).toBe('http://127.0.0.1:2580');
    },
  );

  it.each(['127.0.0.1:1080', 'smtp://127.0.0.1:1025', 'http://'])(
    'does not take %j for a URL',
    (baseUrl) => {
      expect(() => new InboxClient({ baseUrl })).toThrow(
        expect.objectContaining({
          name: 'InvalidOptionError',
          message: `{ baseUrl } must be a URL like http://127.0.0.1:1080, got '${baseUrl}'.\n\nHint: \`npx playwright-inbox\` prints it.`,
        }),
      );
    },
  );

  it('does not pass over an option that it does not know', () => {
    const options = { url: 'http://127.0.0.1:1080' };
    expect(() => new InboxClient(options as object)).toThrow(
      'An InboxClient has no { url }.\n\nHint: it may have baseUrl, apiKey, reconnectTimeout.',
    );
  });
});

describe('client.config()', () => {
  it('says what the mail server is, without a key', async () => {
    const { server } = await openClient({ apiKey: 'secret', domain: 'acme.test' });
    expect(await new InboxClient({ baseUrl: server.url }).config()).toEqual({
      version: packageVersion(),
      domain: 'acme.test',
      authRequired: true,
      smtp: {
        host: '127.0.0.1',
        port: server.addresses.openSmtp.port,
        url: server.smtpUrl,
        tls: false,
        authRequired: false,
      },
    });
  });
});
