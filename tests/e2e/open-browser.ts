import { type BrowserContext, chromium, type Page } from '@playwright/test';
import getPort from 'get-port';
import { findChromium } from '../set-up/browser.js';

/** A browser as an agent has it: with a debugging port, and one page. */
export interface AgentBrowser extends AsyncDisposable {
  /** Such as `http://127.0.0.1:9222`. */
  readonly cdp: string;
  readonly context: BrowserContext;
  readonly page: Page;
}

/** Starts a browser with a debugging port. */
export async function openBrowser(baseURL: string | undefined): Promise<AgentBrowser> {
  const port = await getPort();
  const { args = [], ...launch } = findChromium();
  const context = await chromium.launchPersistentContext('', {
    ...launch,
    args: [...args, `--remote-debugging-port=${port}`],
    ...(baseURL !== undefined && { baseURL }),
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    cdp: `http://127.0.0.1:${port}`,
    context,
    page,
    [Symbol.asyncDispose]: () => context.close(),
  };
}
