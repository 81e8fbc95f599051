import { type PlaywrightTestOptions, test } from '@playwright/test';
import { quoteSubject } from '../../errors/base.js';
import { checkKeys } from '../../errors/check-keys.js';
import { BrokenLinksError, type CheckedLink } from '../../errors/mail-errors.js';
import { wrongValue } from '../../errors/option-errors.js';
import { CallSite } from '../../inbox/call-site.js';
import { checkLinkOrigin, type LinkOrigin } from '../../inbox/link-origin.js';
import { linksAtOrigin } from '../../inbox/links-at-origin.js';
import { checkTimeout } from '../../inbox/options/wait-options.js';
import type { Message } from '../../message/message.js';
import { checkMessageArgument } from '../check-message-argument.js';
import { isInTest, step } from '../step.js';
import type { InboxTestOptions } from '../test-options.js';

/** Says which links of a mail are opened. */
export interface CheckLinksOptions {
  /**
   * Whether hosts other than this machine and that of `baseURL` are asked.
   * @default 'block'
   */
  readonly remote?: 'allow' | 'block';
  /**
   * Whether links are opened that do more than to show a page: that confirm, sign in, unsubscribe, or hold a token.
   * @default 'block', since opening them would use them up
   */
  readonly oneTime?: 'allow' | 'block';
  /**
   * Address of the application under test.
   * @default the `baseURL` of the project
   */
  readonly baseURL?: string;
  /**
   * Origin at which the application's own links are opened, as `inboxLinkOrigin` says it for waits.
   * @default the `inboxLinkOrigin` of the project
   */
  readonly linkOrigin?: LinkOrigin;
  /**
   * Longest time for the answer to one request, in ms; 0 means without a limit.
   * @default 10000
   */
  readonly timeout?: number;
}

/**
 * Opens the links of a message, each once and without a session, and checks that each is answered with a status below
 * 400. Links that do more than to show a page are not opened, nor are hosts elsewhere asked, unless allowed. A link
 * that leads nowhere whoever opens it (`#`, no complete URL, `{{ placeholder }}`) does not work either.
 *
 * @returns All links of the message, with what became of each.
 * @throws BrokenLinksError when one does not work
 *
 * @example
 * await checkLinks(await inbox.waitForMessage());
 */
export async function checkLinks(
  message: Message,
  options: CheckLinksOptions = {},
): Promise<readonly CheckedLink[]> {
  const callSite = CallSite.above(checkLinks);
  const { remote, oneTime, timeout, baseURL, origin } = callSite.pointErrors(() => {
    checkMessageArgument(message, 'checkLinks');
    const { linkOrigin, ...checked } = { ...settingsOfProject(), ...checkOptions(options) };
    return { ...checked, origin: checkLinkOrigin(linkOrigin, checked.baseURL) };
  });
  const title = `Check links of ${quoteSubject(message.subject)}`;
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
      throw callSite.point(new BrokenLinksError(message.subject, links));
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
    if (value !== undefined && value !== 'allow' && value !== 'block')
      throw wrongValue({ of: `{ ${name} }`, wanted: "'allow' or 'block'", value });
  }
  if (timeout !== undefined) checkTimeout(timeout);
  return options;
}

function settingsOfProject(): Pick<CheckLinksOptions, 'baseURL' | 'linkOrigin'> {
  if (!isInTest()) return {};
  const use: Partial<InboxTestOptions & PlaywrightTestOptions> = test.info().project.use;
  const { baseURL, inboxLinkOrigin: linkOrigin } = use;
  return { ...(baseURL && { baseURL }), ...(linkOrigin && { linkOrigin }) };
}
