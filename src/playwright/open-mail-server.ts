import { checkKeys } from '../errors/check-keys.js';
import { InvalidOptionError } from '../errors/option-errors.js';
import type { MailServer } from '../mail-server/mail-server.js';
import { COMMON_OPTIONS, MAIL_SERVER_OPTIONS } from '../mail-server/option-names.js';
import type { MailServerOptions } from '../mail-server/start-mail-server.js';
import { waitInTest } from './wait-in-test.js';

/** Sets up the mail server of a worker. */
export interface MailServerFixtureOptions extends MailServerOptions {
  /**
   * Shared mail server to use, such as `http://127.0.0.1:1080`; false for one in the worker itself.
   * @default the one that `mailWebServer()` runs (`PLAYWRIGHT_INBOX_URL`), if there is one
   */
  readonly url?: string | false;
}

/** Connects a worker to the shared mail server, or starts one in it; only now is any of that code loaded. */
export async function openMailServer(
  options: MailServerFixtureOptions,
  workerIndex: number,
): Promise<MailServer> {
  checkKeys(options, { of: 'mailServerOptions', keys: ['url', ...MAIL_SERVER_OPTIONS] });
  const { url = process.env['PLAYWRIGHT_INBOX_URL'], ...rest } = options;
  const { MailServer } = await import('../mail-server/mail-server.js');
  if (url) {
    checkShared(rest, url);
    const { SharedSource } = await import('../mail-server/shared-source.js');
    const source = await SharedSource.connect(url, {
      name: `worker ${workerIndex} (pid ${process.pid})`,
    });
    return new MailServer(source, rest, { runWait: waitInTest });
  }
  const { InProcessSource } = await import('../mail-server/in-process-source.js');
  return new MailServer(await InProcessSource.start(rest), rest, { runWait: waitInTest });
}

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
