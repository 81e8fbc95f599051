import { test as base, expect as baseExpect, type Locator, type Page } from '@playwright/test';
import { WebInboxServer } from './web-inbox-server.js';

/** Page object of the web inbox. */
export class WebInboxPage {
  readonly rows: Locator;
  readonly message: Locator;
  readonly heading: Locator;
  readonly search: Locator;
  readonly address: Locator;
  readonly connection: Locator;

  constructor(page: Page) {
    const list = page.getByRole('listbox', { name: 'Messages' });
    this.rows = list.getByRole('option');
    this.message = page.getByRole('article', { name: 'Message' });
    this.heading = this.message.getByRole('heading', { level: 1 });
    this.search = page.getByRole('searchbox', { name: 'Search mail' });
    this.address = page.getByRole('combobox', { name: 'Address' });
    this.connection = page.locator('#connection');
  }

  row(subject: string): Locator {
    return this.rows.filter({ hasText: subject });
  }

  tab(name: string | RegExp): Locator {
    return this.message.getByRole('tab', { name });
  }

  copyButton(code: string): Locator {
    return this.message.getByRole('button', { name: new RegExp(`^Cop(y|ied) ${code}$`) });
  }
}

interface WebInboxFixtures {
  /** Options of the command. */
  serverOptions: readonly string[];
  server: WebInboxServer;
  webInbox: WebInboxPage;
}

// A server is a process, which loads its parsers with the first mail: seconds on a busy machine.
const PATIENCE = 20_000;
const TEST_LIMIT = 120_000;

export const expect = baseExpect.configure({ timeout: PATIENCE });

/** Has a server without mail for each test, one process for those without options of their own; the test opens the page. */
export const test = base.extend<WebInboxFixtures, { sharedServer: WebInboxServer }>({
  serverOptions: [[], { option: true }],
  sharedServer: [
    async ({ browserName: _ }, use) => {
      const server = new WebInboxServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  server: async ({ serverOptions, sharedServer }, use, testInfo) => {
    testInfo.setTimeout(TEST_LIMIT);
    const isShared = serverOptions.length === 0;
    const server = isShared ? sharedServer : new WebInboxServer(serverOptions);
    await server.startEmpty();
    await use(server);
    if (!isShared) await server.stop();
  },
  webInbox: async ({ page }, use) => use(new WebInboxPage(page)),
  baseURL: async ({ server }, use) => use(server.url),
  permissions: ['clipboard-read', 'clipboard-write'],
});

/** Reads the clipboard. */
export function readClipboard(page: Page): Promise<string> {
  return page.evaluate<string>('navigator.clipboard.readText()');
}

export const CODE_MAIL = {
  from: '"Larkspur" <hello@larkspur.test>',
  to: 'ada@acme.test',
  subject: 'Your sign-up code',
  text: 'Your sign-up code is 482913. It is good for 10 minutes.',
};

export const LINK_MAIL = {
  from: 'hello@larkspur.test',
  to: 'bob@acme.test',
  subject: 'Confirm your address',
  html: '<p>Hello Bob,</p><p><a href="http://127.0.0.1:9/confirm?token=9f2c71aa04d1">Confirm your address</a></p>',
};
