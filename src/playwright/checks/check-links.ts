import { quoteSubject } from '../../errors/base.js';
import { checkKeys } from '../../errors/check-keys.js';
import { BrokenLinksError, type CheckedLink } from '../../errors/mail-errors.js';
import { checkChoice } from '../../errors/option-errors.js';
import type { CallSite } from '../../inbox/call-site.js';
import { checkLinkOrigin, type LinkOrigin, linksAtOrigin } from '../../inbox/link-origin.js';
import { checkTimeout } from '../../inbox/options/wait-options.js';
import { headlineOf } from '../../message/headline.js';
import type { Message } from '../../message/message.js';
import { checkMessageArgument } from '../check-message-argument.js';
import { settingsOfProject } from '../settings-of-project.js';
import { step } from '../step.js';

/** Options of `checkLinks()`: which links to open, and how. */
export interface CheckLinksOptions {
  /**
   * Whether to request hosts other than this machine and that of `baseURL`.
   * @default 'block'
   */
  readonly remote?: 'allow' | 'block';
  /**
   * Whether to open links with side effects: those that confirm, sign in, unsubscribe, or contain a token.
   * @default 'block', since opening such a link uses it up
   */
  readonly oneTime?: 'allow' | 'block';
  /**
   * Base URL of the application under test.
   * @default the `baseURL` of the project
   */
  readonly baseURL?: string;
  /**
   * Origin at which to open the application's own links, as `inboxLinkOrigin` sets it for waits.
   * @default the `inboxLinkOrigin` of the project
   */
  readonly linkOrigin?: LinkOrigin;
  /**
   * Maximum time for each response, in ms; 0 sets no limit.
   * @default 10000
   */
  readonly timeout?: number;
}

/** Checks the links of a message, called from a line of a test. */
export async function checkLinks(
  message: Message,
  options: CheckLinksOptions,
  callSite: CallSite,
): Promise<readonly CheckedLink[]> {
  const { remote, oneTime, timeout, baseURL, origin } = callSite.pointErrors(() => {
    checkMessageArgument(message, 'checkLinks');
    const { linkOrigin, ...checked } = { ...settingsOfProject(), ...checkOptions(options) };
    return { ...checked, origin: checkLinkOrigin(linkOrigin, checked.baseURL) };
  });
  const title = `Check links of ${quoteSubject(headlineOf(message))}`;
  return await step(title, callSite, async () => {
    const { checkEachLink } = await import('./link-checker.js');
    const links = await checkEachLink(message, {
      remote: remote === 'allow',
      oneTime: oneTime === 'allow',
      baseURL,
      linkUrl: linksAtOrigin(message, origin),
      timeout: timeout ?? 10_000,
    });
    if (links.some(({ outcome }) => outcome === 'broken'))
      throw new BrokenLinksError(headlineOf(message), links);
    return links;
  });
}

function checkOptions(options: CheckLinksOptions): CheckLinksOptions {
  const { remote, oneTime, timeout } = checkKeys(options, {
    of: 'The second argument of checkLinks()',
    keys: [
      'remote',
      'oneTime',
      'baseURL',
      'linkOrigin',
      'timeout',
    ] satisfies (keyof CheckLinksOptions)[],
  });
  for (const [name, value] of Object.entries({ remote, oneTime })) {
    if (value !== undefined) checkChoice(`{ ${name} }`, value, ['allow', 'block']);
  }
  if (timeout !== undefined) checkTimeout(timeout);
  return options;
}
