import { quoteSubject } from '../../errors/base.js';
import type { CallSite } from '../../inbox/call-site.js';
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

/** Scans the links of a message, called from a line of a test. */
export function scanLinks(
  message: Message,
  options: ScanLinksOptions,
  callSite: CallSite,
): Promise<readonly ScannedLink[]> {
  return callSite.pointRejections(async () => {
    checkMessageArgument(message, 'scanLinks');
    const title = `Scan links of ${quoteSubject(headlineOf(message))}`;
    return await step(title, callSite, () => scan(message, { ...settingsOfProject(), ...options }));
  });
}
