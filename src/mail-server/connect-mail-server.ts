import { checkKeys } from '../errors/check-keys.js';
import { InvalidOptionError } from '../errors/option-errors.js';
import type { AddressPattern, InboxDefaults } from './inbox-options.js';
import { MailServer } from './mail-server.js';
import { COMMON_OPTIONS } from './option-names.js';
import type { StrayLimits } from './stray-list.js';

/** Options of {@link connectMailServer}. */
export interface ConnectOptions extends AddressPattern, InboxDefaults, StrayLimits {
  /**
   * Name of this client, shown to others that want one of its addresses.
   * @default the process id
   */
  readonly name?: string;
  /**
   * Key of a server that was started with one.
   * @default process.env.PLAYWRIGHT_INBOX_API_KEY
   */
  readonly apiKey?: string;
  /**
   * Longest time to wait for a shared mail server that cannot be reached, in ms. Until then waits stay pending.
   * @default 500 for one on this machine, 300000 for others
   */
  readonly reconnectTimeout?: number;
}

/**
 * Connects to the shared mail server that `mailWebServer()` runs, or reads the mail of an upstream: a Mailpit, an IMAP
 * mailbox, the Firebase Auth emulator.
 *
 * @param url URL of its HTTP port, such as `http://127.0.0.1:1080`, or of the upstream, such as
 * `mailpit+http://127.0.0.1:8025`
 * @throws InvalidOptionError without a URL
 * @throws MailServerGoneError if nothing answers there
 * @throws NotAMailServerError if something else responds there
 * @throws UpstreamError if the upstream cannot be read
 *
 * @example
 * import { connectMailServer } from 'playwright-inbox/server';
 *
 * await using mailServer = await connectMailServer(process.env.PLAYWRIGHT_INBOX_URL);
 * const inbox = await mailServer.createInbox();
 */
export async function connectMailServer(
  url: string,
  options: ConnectOptions = {},
): Promise<MailServer> {
  if (url === undefined) throw withoutUrl(process.env['PLAYWRIGHT_INBOX_URL']);
  checkKeys(options, {
    of: 'The second argument of connectMailServer()',
    keys: ['name', 'apiKey', 'reconnectTimeout', ...COMMON_OPTIONS],
    elsewhere: { url: 'it is the first argument.' },
  });
  const { openSource } = await import('./sources/open-source.js');
  const { name = `process ${process.pid}`, apiKey, reconnectTimeout } = options;
  return new MailServer(await openSource(url, { name, apiKey, reconnectTimeout }), options);
}

function withoutUrl(known: string | undefined): InvalidOptionError {
  return new InvalidOptionError({
    summary: 'connectMailServer() must be given the URL of a shared mail server, got undefined.',
    hint: known
      ? `write connectMailServer(process.env.PLAYWRIGHT_INBOX_URL), which is ${known} here.`
      : 'PLAYWRIGHT_INBOX_URL is not set in this process: run it where mailWebServer() sets it, or pass the URL that npx playwright-inbox prints.',
  });
}
