import { quoteSubject } from '../../errors/base.js';
import { CallSite } from '../../inbox/call-site.js';
import { headlineOf } from '../../message/headline.js';
import type { Message } from '../../message/message.js';
import {
  type ScanLinksOptions,
  type ScannedLink,
  scanLinks as scan,
} from '../../outside/scan-links.js';
import { checkMessageArgument } from '../check-message-argument.js';
import { settingsOfProject } from '../settings-of-project.js';
import { step } from '../step.js';

/**
 * Opens every link of a message as security gateways and mail clients do before its reader: HEAD, GET and a prefetch, each
 * without cookies. A one-time link must survive that. No script runs, and no form is sent.
 *
 * @returns All links of the message, with what was requested.
 * @throws InvalidOptionError for a value that is not a message, and for invalid options
 *
 * @example
 * const message = await inbox.waitForMessage();
 * await scanLinks(message);
 * await page.goto(await inbox.waitForLink());
 */
export function scanLinks(
  message: Message,
  options: ScanLinksOptions = {},
): Promise<readonly ScannedLink[]> {
  const callSite = CallSite.above(scanLinks);
  return callSite.pointRejections(async () => {
    checkMessageArgument(message, 'scanLinks');
    const title = `Scan links of ${quoteSubject(headlineOf(message))}`;
    return await step(title, callSite, () => scan(message, { ...settingsOfProject(), ...options }));
  });
}
