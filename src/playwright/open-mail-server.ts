import { checkKeys } from '../errors/check-keys.js';
import { InvalidOptionError } from '../errors/option-errors.js';
import type { MailServer } from '../mail-server/mail-server.js';
import { COMMON_OPTIONS, MAIL_SERVER_OPTIONS } from '../mail-server/option-names.js';
import type { MailServerOptions } from '../mail-server/start-mail-server.js';
import { setFaultInTest } from './set-fault-in-test.js';
import { withinTest } from './until-test-ends.js';
import { waitInTest } from './wait-in-test.js';

/**
 * Options of the mail server of a worker. With a shared one, only `domain`, `timeout` and the limits of strays may be set
 * here, and the fixture `mailServer` throws an InvalidOptionError for others: those belong to `mailWebServer()`.
 */
export interface MailServerFixtureOptions extends MailServerOptions {
  /**
   * URL of the shared mail server, such as `http://127.0.0.1:1080`, or of an upstream whose mail is read: a Mailpit
   * (`mailpit+http://127.0.0.1:8025`), an IMAP mailbox (`imaps://user:password@imap.example.com`) or the Firebase Auth
   * emulator (`firebase+http://127.0.0.1:9099/project`); false starts one in the worker itself. The fixture `mailServer`
   * throws a MailServerGoneError or an UpstreamError if there is none at that URL.
   * @default the one that `mailWebServer()` runs (`PLAYWRIGHT_INBOX_URL`), otherwise false
   */
  readonly url?: string | false;
  /**
   * Longest time to wait for a shared mail server that cannot be reached, in ms. Until then waits stay pending.
   * @default 500 for one on this machine, 300000 for others
   */
  readonly reconnectTimeout?: number;
}

/**
 * Connects a worker to the shared mail server, or starts one in it; only now is any of that code loaded.
 *
 * @throws InvalidOptionError for an unknown option, or one that a worker cannot set
 * @throws MailServerGoneError, NotAMailServerError, UpstreamError if no mail server can be reached at the URL
 * @throws PortTakenError if another program uses the port
 */
export async function openMailServer(
  options: MailServerFixtureOptions,
  workerIndex: number,
): Promise<MailServer> {
  checkKeys(options, {
    of: 'mailServerOptions',
    keys: ['url', 'reconnectTimeout', ...MAIL_SERVER_OPTIONS],
  });
  const { url = process.env['PLAYWRIGHT_INBOX_URL'], reconnectTimeout, ...rest } = options;
  const { MailServer } = await import('../mail-server/mail-server.js');
  if (url) {
    checkShared(rest, url);
    const { openSource } = await import('../mail-server/sources/open-source.js');
    const name = `worker ${workerIndex} (pid ${process.pid})`;
    const source = await withinTest((signal) =>
      openSource(url, { name, reconnectTimeout, signal }),
    );
    return new MailServer(source, rest, IN_TEST);
  }
  const { InProcessSource } = await import('../mail-server/sources/in-process-source.js');
  return new MailServer(await InProcessSource.start(rest), rest, IN_TEST);
}

const IN_TEST = { runWait: waitInTest, runFault: setFaultInTest };

/** Refuses what a worker cannot set: the shared mail server was started before it. */
function checkShared(options: MailServerOptions, url: string): void {
  const given = Object.entries(options)
    .filter(([key, value]) => value !== undefined && !COMMON_OPTIONS.includes(key))
    .map(([key]) => key);
  if (!given.length) return;
  throw new InvalidOptionError({
    summary: `{ ${given.join(', ')} } of mailServerOptions cannot be set for the shared mail server at ${url}.`,
    hint: 'pass it to mailWebServer(), or give each worker its own mail server with { url: false }.',
  });
}
