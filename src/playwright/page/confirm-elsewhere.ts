import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { InboxError } from '../../errors/base.js';
import { checkKeys } from '../../errors/check-keys.js';
import { wrongValue } from '../../errors/option-errors.js';
import { LinkFailedError } from '../../errors/page-errors.js';
import { CallSite } from '../../inbox/call-site.js';
import { step } from '../step.js';

/** Does on the page of the link what its reader does, and checks the result. */
export type ConfirmInPage = (page: Page) => Promise<unknown>;

/** Options of `confirmElsewhere()`: where the link opens. */
export interface ConfirmElsewhereOptions {
  /**
   * `'same'`: a second page in the test's context, with its cookies. `'other'`: another context, without them. Options
   * for a context, such as `devices['iPhone 15']`, describe the other device.
   * @default 'same'
   */
  readonly device?: 'same' | 'other' | BrowserContextOptions;
}

/** Opens a link elsewhere, waits for it to settle, and closes the page. */
export interface ConfirmElsewhere {
  (link: string, confirm?: ConfirmInPage): Promise<void>;
  (link: string, options: ConfirmElsewhereOptions, confirm?: ConfirmInPage): Promise<void>;
}

/** Opens links in a second page or on other devices. */
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
      await (confirm ? openAnd(confirm, page, link) : openAndSettle(page, link));
      // Left open on failure: the report shows a screenshot of it.
      await (device === 'same' ? page : context).close();
    });
  };

  /** Closes the contexts that failures left open. */
  async close(): Promise<void> {
    await Promise.all(this.#devices.map((context) => context.close()));
  }

  async #open(device: 'other' | BrowserContextOptions): Promise<BrowserContext> {
    const browser = this.#contextOfTest.browser();
    if (!browser) {
      throw new InboxError({
        summary:
          'Cannot open another device: the context of the test has no browser, as in Electron and on Android.',
        hint: 'leave out { device } to open the link in a second page.',
      });
    }
    // Playwright fills in the project's options; its storageState is the session of this device, not of the other.
    const options = device === 'other' ? {} : device;
    const context = await browser.newContext({ storageState: NO_SESSION, ...options });
    this.#devices.push(context);
    return context;
  }
}

const NO_SESSION = { cookies: [], origins: [] };

// A page that polls or streams never gets idle.
const IDLE_TIMEOUT = 5_000;

async function openAnd(confirm: ConfirmInPage, page: Page, link: string): Promise<void> {
  await page.goto(link);
  await confirm(page);
}

/** Waits until the page has loaded, with its redirects and what its scripts request. */
async function openAndSettle(page: Page, link: string): Promise<void> {
  const response = await page.goto(link);
  if (response && response.status() >= 400) {
    const shown = (await page.locator('body').allInnerTexts()).join('\n');
    const answer = { link, status: response.status(), statusText: response.statusText() };
    throw new LinkFailedError({ ...answer, page: shown });
  }
  await page.waitForLoadState('networkidle', { timeout: IDLE_TIMEOUT }).catch(() => undefined);
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
  const [options = {}, confirm] = typeof rest[0] === 'function' ? [undefined, ...rest] : rest;
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
