import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { InboxError } from '../../errors/base.js';
import { checkKeys } from '../../errors/check-keys.js';
import { wrongValue } from '../../errors/option-errors.js';
import { LinkFailedError } from '../../errors/page-errors.js';
import { CallSite } from '../../inbox/call-site.js';
import { step } from '../step.js';

/** Does with the page of the link what its reader does, and checks that it worked. */
export type ConfirmInPage = (page: Page) => Promise<unknown>;

/** Says where a link is opened. */
export interface ConfirmElsewhereOptions {
  /**
   * `'same'`: in another page beside that of the test, with its cookies. `'other'`: on another device, which has none.
   * Options for a context, such as `devices['iPhone 15']`, say which other device.
   * @default 'same'
   */
  readonly device?: 'same' | 'other' | BrowserContextOptions;
}

/** Opens a link elsewhere, waits for it to settle, and closes the page. */
export interface ConfirmElsewhere {
  (link: string, confirm?: ConfirmInPage): Promise<void>;
  (link: string, options: ConfirmElsewhereOptions, confirm?: ConfirmInPage): Promise<void>;
}

/** Opens links beside the page of a test, or on other devices. */
export class Elsewhere {
  readonly #contextOfTest: BrowserContext;
  readonly #devices: BrowserContext[] = [];

  constructor(contextOfTest: BrowserContext) {
    this.#contextOfTest = contextOfTest;
  }

  readonly confirm: ConfirmElsewhere = async (
    link: string,
    ...rest: readonly (ConfirmElsewhereOptions | ConfirmInPage | undefined)[]
  ) => {
    const callSite = CallSite.above(this.confirm);
    const { device, confirm } = callSite.pointErrors(() => checkArguments(link, rest));
    const where = device === 'same' ? 'in a second page' : 'on another device';
    await step(`Open link ${where}`, callSite, async () => {
      const context = device === 'same' ? this.#contextOfTest : await this.#open(device);
      const page = await context.newPage();
      await (confirm ? openAnd(confirm, page, link) : openAndSettle(page, link, callSite));
      // Left open on failure: the report shows a screenshot of it.
      await (device === 'same' ? page : context).close();
    });
  };

  /** Closes the devices that a failure has left. */
  async close(): Promise<void> {
    await Promise.all(this.#devices.map((context) => context.close()));
  }

  async #open(device: 'other' | BrowserContextOptions): Promise<BrowserContext> {
    const browser = this.#contextOfTest.browser();
    if (!browser) {
      throw new InboxError({
        summary: 'There is no other device: the context of the test is that of a whole browser.',
        hint: 'leave out { device }, or make the context with `browser.newContext()`, not `launchPersistentContext()`.',
      });
    }
    // Playwright fills in what the project sets; a session that it brings along is that of this device only.
    const options = device === 'other' ? {} : device;
    const context = await browser.newContext({ storageState: NO_SESSION, ...options });
    this.#devices.push(context);
    return context;
  }
}

const NO_SESSION = { cookies: [], origins: [] };

// Pages that poll or stream are never idle.
const LONGEST_UNREST = 5_000;

async function openAnd(confirm: ConfirmInPage, page: Page, link: string): Promise<void> {
  await page.goto(link);
  await confirm(page);
}

/** Settled is a page that is loaded, with its redirects and with what its scripts ask the server for. */
async function openAndSettle(page: Page, link: string, callSite: CallSite): Promise<void> {
  const response = await page.goto(link);
  if (response && response.status() >= 400) {
    const shown = (await page.locator('body').allInnerTexts()).join('\n');
    const answer = { link, status: response.status(), statusText: response.statusText() };
    throw callSite.point(new LinkFailedError({ ...answer, page: shown }));
  }
  await page.waitForLoadState('networkidle', { timeout: LONGEST_UNREST }).catch(() => undefined);
}

function checkArguments(
  link: string,
  rest: readonly (ConfirmInPage | ConfirmElsewhereOptions | undefined)[],
): { device: NonNullable<ConfirmElsewhereOptions['device']>; confirm: ConfirmInPage | undefined } {
  if (typeof link !== 'string' || !URL.canParse(link)) {
    throw wrongValue({
      of: 'The argument of confirmElsewhere()',
      wanted: 'a link',
      value: link,
      hint: 'wait for one with `await inbox.waitForLink()`.',
    });
  }
  const [options = {}, confirm] = typeof rest[0] === 'object' ? rest : [{}, rest[0]];
  const { device = 'same' } = checkKeys(options as ConfirmElsewhereOptions, {
    of: 'The second argument of confirmElsewhere()',
    keys: ['device'] satisfies (keyof ConfirmElsewhereOptions)[],
  });
  if (confirm !== undefined && typeof confirm !== 'function')
    throw wrongValue({
      of: 'The last argument of confirmElsewhere()',
      wanted: 'a function',
      value: confirm,
    });
  if (device === 'same' || device === 'other' || typeof device === 'object')
    return { device, confirm };
  throw wrongValue({
    of: '{ device }',
    wanted: "'same', 'other' or options for a context",
    value: device,
  });
}
