import { checkKeys } from '../errors/check-keys.js';
import type { AddressPattern, InboxDefaults } from './inbox-options.js';
import { MailServer } from './mail-server.js';
import { MAIL_SERVER_OPTIONS } from './option-names.js';
import type { InProcessOptions } from './sources/in-process-source.js';
import type { StrayLimits } from './stray-list.js';

/** Options of {@link startMailServer}. */
export interface MailServerOptions
  extends InProcessOptions,
    AddressPattern,
    InboxDefaults,
    StrayLimits {}

/**
 * Starts a mail server in this process, by default on free ports of 127.0.0.1: an SMTP sink, and the HTTP APIs of e-mail
 * providers.
 *
 * A message is parsed, in its inbox, and returned by a matching wait before its sender gets the 250.
 *
 * @throws InvalidOptionError for invalid options
 * @throws PortTakenError if another program uses the port
 *
 * @example
 * import { startMailServer } from 'playwright-inbox/server';
 *
 * const mailServer = await startMailServer();
 * const inbox = await mailServer.createInbox({ label: 'agent' });
 * // … let the application at mailServer.url send to inbox.address …
 * console.log(await inbox.waitForCode());
 * await mailServer.close();
 */
export async function startMailServer(options: MailServerOptions = {}): Promise<MailServer> {
  checkKeys(options, { of: 'startMailServer()', keys: MAIL_SERVER_OPTIONS });
  const { InProcessSource } = await import('./sources/in-process-source.js');
  return new MailServer(await InProcessSource.start(options), options);
}
