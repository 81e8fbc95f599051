import type { BrowserContext, Page } from '@playwright/test';
import { quoteSubject } from '../../errors/base.js';
import { checkKeys } from '../../errors/check-keys.js';
import { checkChoice } from '../../errors/option-errors.js';
import { CallSite } from '../../inbox/call-site.js';
import { checkLinkOrigin, type LinkOrigin, linksAtOrigin } from '../../inbox/link-origin.js';
import { headlineOf } from '../../message/headline.js';
import type { Message } from '../../message/message.js';
import { checkMessageArgument } from '../check-message-argument.js';
import { step } from '../step.js';

/** Options of `openMessage()`: how the page shows the message. */
export interface OpenMessageOptions {
  /**
   * Whether to load images, fonts and style sheets that are not part of the message.
   * @default 'block', as mail clients do until the reader allows it
   */
  readonly remote?: 'allow' | 'block';
  /**
   * Context to open the page in, such as another device's.
   * @default the context of the test
   */
  readonly context?: BrowserContext;
}

/** Shows a message in a page. */
export type OpenMessage = (message: Message, options?: OpenMessageOptions) => Promise<Page>;

/** What `openMessage()` needs from the test. */
interface OpenerSettings {
  readonly context: BrowserContext;
  readonly inboxLinkOrigin: LinkOrigin;
  readonly baseURL: string | undefined;
}

/** Creates `openMessage()` for a test. */
export function messageOpener(test: OpenerSettings): OpenMessage {
  return async function openMessage(message, options = {}) {
    const callSite = CallSite.above(openMessage);
    const { context = test.context, remote = 'block' } = callSite.pointErrors(() => {
      checkMessageArgument(message, 'openMessage');
      return checkOptions(options);
    });
    const title = `Open mail ${quoteSubject(headlineOf(message))}`;
    return await step(title, callSite, async () => {
      const { serveMessage } = await import('./serve-message.js');
      const origin = checkLinkOrigin(test.inboxLinkOrigin, test.baseURL);
      const linkUrl = linksAtOrigin(message, origin);
      const page = await context.newPage();
      await page.goto(await serveMessage(page, message, { remote: remote === 'allow', linkUrl }));
      return page;
    });
  };
}

function checkOptions(options: OpenMessageOptions): OpenMessageOptions {
  const { remote } = checkKeys(options, {
    of: 'The second argument of openMessage()',
    keys: ['remote', 'context'] satisfies (keyof OpenMessageOptions)[],
  });
  if (remote !== undefined) checkChoice('{ remote }', remote, ['allow', 'block']);
  return options;
}
