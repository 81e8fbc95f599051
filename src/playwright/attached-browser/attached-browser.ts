import { stripVTControlCharacters } from 'node:util';
import type { Browser, BrowserType, Locator, Page } from '@playwright/test';
import { InboxError } from '../../errors/base.js';
import { missingPackage, wrongValue } from '../../errors/option-errors.js';
import { BrowserError, CodeFieldError } from '../../errors/page-errors.js';
import { maskCode } from '../../inbox/explain/mask.js';
import { typeCode } from '../code-field/type-code.js';

/** Where to type a code. */
export interface CodeTarget {
  /** Selector of the field, the boxes, or the element around them. */
  readonly target: string;
  /** Part of the URL of the page; needed if several have the target. */
  readonly page?: string | undefined;
}

// As long as expect() waits.
const FIELD_TIMEOUT = 5000;
const ATTACH_TIMEOUT = 10_000;
const LINK_TIMEOUT = 30_000;

/**
 * A browser of someone else, such as that of an agent, found over the Chrome DevTools Protocol. It stays as it is: each
 * call attaches to it and detaches.
 */
export class AttachedBrowser {
  readonly #endpoint: string;

  /** @param endpoint Such as `http://127.0.0.1:9222`. */
  constructor(endpoint: string) {
    this.#endpoint = endpoint;
  }

  /**
   * Types a code key by key, once its target is there; no error shows it.
   *
   * @param findCode Finds the code, for which the page may have to wait.
   * @returns What was typed, such as `typed 6 digits into 6 boxes`.
   * @throws CodeFieldError if no page has the target, several have, or it does not take the code
   * @throws BrowserError if the browser does not answer, or fails
   */
  typeCode(place: CodeTarget, findCode: () => Promise<string>): Promise<string> {
    return this.#attached(async (browser) => {
      const locator = await findTarget(browser, place);
      const code = (await findCode()).trim();
      const shown = maskCode(code);
      const fields = await typeCode({ locator, code, shown, timeout: FIELD_TIMEOUT });
      return `typed ${countSigns(code)} into ${fields === 1 ? '1 field' : `${fields} boxes`}`;
    });
  }

  /**
   * Opens a link in a new tab, beside the pages of the browser.
   *
   * @returns What was opened, without the path, such as `opened the link at https://acme.test in a new tab: 200 OK`.
   * @throws BrowserError if the browser does not answer, or fails
   */
  openLink(findLink: () => Promise<string>): Promise<string> {
    return this.#attached(async (browser) => {
      const link = await findLink();
      const context = browser.contexts()[0] ?? (await browser.newContext());
      const page = await context.newPage();
      const response = await page.goto(link, { timeout: LINK_TIMEOUT });
      const { origin, protocol, host } = new URL(link);
      const place = origin === 'null' ? `${protocol}//${host}` : origin;
      const status = response ? `: ${response.status()} ${response.statusText()}`.trimEnd() : '';
      return `opened the link at ${place} in a new tab${status}`;
    });
  }

  async #attached<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
    const chromium = await loadChromium();
    let browser: Browser;
    try {
      browser = await chromium.connectOverCDP(this.#endpoint, { timeout: ATTACH_TIMEOUT });
    } catch (error) {
      const text = {
        summary: `No browser answers at ${this.#endpoint}: ${firstLine(error)}.`,
        hint: 'start it with --remote-debugging-port=9222, and pass --cdp http://127.0.0.1:9222.',
      };
      throw Object.assign(new BrowserError(this.#endpoint, text), { cause: error });
    }
    try {
      return await use(browser);
    } catch (error) {
      throw error instanceof InboxError ? error : this.#failure(error);
    } finally {
      // Detaches; a browser that was started by others goes on.
      await browser.close();
    }
  }

  /** Describes what went wrong without the text of the error, which may contain the code or the link. */
  #failure(error: unknown): BrowserError {
    const [reason = 'for a reason that would show the value'] = REASON.exec(String(error)) ?? [];
    return new BrowserError(this.#endpoint, {
      summary: `The browser at ${this.#endpoint} could not do it: ${reason}.`,
      hint: 'look at its pages, then try again: the value is not lost.',
    });
  }
}

const REASON = /net::\w+|Timeout \d+ms|has been closed|crashed/;

/** Loads Playwright without its test runner if it can be found. */
async function loadChromium(): Promise<BrowserType> {
  try {
    return (await import('playwright-core')).chromium;
  } catch {
    // Strict package managers hide it behind the package that the project has.
  }
  try {
    return (await import('@playwright/test')).chromium;
  } catch (cause) {
    throw missingPackage('Attaching to a browser', 'playwright-core', cause);
  }
}

async function findTarget(browser: Browser, { target, page }: CodeTarget): Promise<Locator> {
  const pages = browser
    .contexts()
    .flatMap((context) => context.pages())
    .filter((candidate) => candidate.url().includes(page ?? ''));
  const locators = pages.map((candidate) => candidate.locator(target));
  await checkSelector(locators[0], target);
  await Promise.any(
    locators.map((locator) =>
      locator.first().waitFor({ state: 'attached', timeout: FIELD_TIMEOUT }),
    ),
  ).catch(() => undefined);
  const counts = await Promise.all(locators.map((locator) => locator.count()));
  const [found, ...others] = locators.filter((_, index) => counts[index]);
  if (found && !others.length) return found;
  throw notOne(pages, { target, number: found ? others.length + 1 : 0 });
}

/** Checks the selector by looking once: waiting would hide what is wrong with it. */
async function checkSelector(locator: Locator | undefined, target: string): Promise<void> {
  try {
    await locator?.count();
  } catch (error) {
    const hint = `write CSS or another selector of Playwright: ${firstLine(error)}`;
    throw wrongValue({ of: 'The target', wanted: 'a selector', value: target, hint });
  }
}

function notOne(
  pages: readonly Page[],
  { target, number }: { readonly target: string; readonly number: number },
): CodeFieldError {
  const what = number ? `${number} pages of the browser have` : 'No page of the browser has';
  return new CodeFieldError({
    summary: `${what} ${JSON.stringify(target)}.`,
    facts: [['Pages', pages.map((page) => placeOf(page.url()))]],
    hint: number
      ? 'pass a part of the URL of one as page (--page).'
      : "pass a selector of the field, of its boxes, or of the element around them, such as 'input[name=code]'.",
  });
}

/** Returns a URL without its query, where tokens are. */
function placeOf(url: string): string {
  return url.split(QUERY, 1)[0] ?? url;
}

const QUERY = /[?#]/;
const SEPARATORS = /[\s-]+/g;
const DIGITS = /^\p{N}+$/u;
const LETTERS = /^\p{L}+$/u;

function countSigns(code: string): string {
  const signs = code.replace(SEPARATORS, '');
  const noun = DIGITS.test(signs) ? 'digit' : LETTERS.test(signs) ? 'letter' : 'character';
  return `${[...signs].length} ${noun}${signs.length === 1 ? '' : 's'}`;
}

// Playwright adds the name of the call, colours, and in further lines its log.
const PREFIX = /^[\w.]+: /;

function firstLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return stripVTControlCharacters(line).replace(PREFIX, '');
}
