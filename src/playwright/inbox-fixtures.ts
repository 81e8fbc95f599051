import type {
  Fixtures,
  PlaywrightTestArgs,
  PlaywrightTestOptions,
  PlaywrightWorkerOptions,
} from '@playwright/test';
import type { Inbox } from '../inbox/inbox.js';
import type { InboxOptions, MailServer } from '../mail-server/mail-server.js';
import { checkTestOptions } from './check-test-options.js';
import type { InboxTestOptions, InboxWorkerOptions } from './inbox-options.js';
import { openMailServer } from './open-mail-server.js';
import { type ConfirmElsewhere, Elsewhere } from './page/confirm-elsewhere.js';
import { messageOpener, type OpenMessage } from './page/open-message.js';
import { MessageScreenshots, type ScreenshotMessage } from './report/message-screenshots.js';
import { MailOfTest } from './report/test-mail.js';
import { TestInboxes } from './test-inboxes.js';

/** Makes an inbox that is closed at the end of the test. */
export type CreateInbox = (options?: InboxOptions) => Promise<Inbox>;

/** Test-scoped fixtures and options. */
export interface InboxTestFixtures extends InboxTestOptions {
  /** Inbox with a fresh address, named after the test. */
  inbox: Inbox;
  /** Makes more inboxes, for a test with several users. */
  createInbox: CreateInbox;
  /**
   * Shows a message in a new page of the test's context, as a mail client does.
   *
   * Inline images and attachments are served, content from elsewhere is blocked unless `{ remote: 'allow' }`, and
   * nothing in the mail runs. A link opens in the same page, so the page then shows the application.
   *
   * @example
   * const mail = await openMessage(await inbox.waitForMessage());
   * await mail.getByRole('link', { name: 'Confirm' }).click();
   */
  openMessage: OpenMessage;
  /**
   * Opens a link in a second page or on another device, waits for it to settle, and closes the page, while the page of
   * the test stays where it is. Settled means loaded and without requests for half a second; a function says it better,
   * and may click what is to be clicked there.
   *
   * @throws LinkFailedError when the link is answered with a status of 400 or above, unless a function was given
   *
   * @example
   * await confirmElsewhere(await inbox.waitForLink());
   *
   * @example
   * await confirmElsewhere(link, { device: devices['iPhone 15'] }, async (phone) => {
   *   await phone.getByRole('button', { name: 'Confirm' }).click();
   *   await expect(phone.getByText('your address is confirmed')).toBeVisible();
   * });
   */
  confirmElsewhere: ConfirmElsewhere;
  /**
   * Keeps the mail of the test for its report; runs by itself.
   *
   * @internal
   */
  inboxReport: MailOfTest;
}

/** Worker-scoped fixtures and options. */
export interface InboxWorkerFixtures extends InboxWorkerOptions {
  /** Mail server of the worker: the shared one that `mailWebServer()` runs, else one of its own. Starts when first used. */
  mailServer: MailServer;
  /**
   * Takes a screenshot (PNG) of a message as the browser of the project shows it; undefined where that cannot be started.
   * It is another browser than that of the tests, starts with the first screenshot and lasts as long as the worker.
   */
  screenshotMessage: ScreenshotMessage;
}

// Boxed: a value is nothing that a report has to show as a step of each test.
const OPTION = { option: true, box: true } as const;

/**
 * Are the fixtures of this package for a `test` of your own.
 *
 * @example
 * import { test as base } from '@playwright/test';
 * import { inboxFixtures } from 'playwright-inbox';
 *
 * export const test = base.extend(inboxFixtures);
 */
export const inboxFixtures: Fixtures<
  InboxTestFixtures,
  InboxWorkerFixtures,
  Pick<PlaywrightTestArgs, 'context'> & Pick<PlaywrightTestOptions, 'baseURL'>,
  Pick<PlaywrightWorkerOptions, 'browserName' | 'channel' | 'launchOptions' | 'connectOptions'>
> = {
  mailServerOptions: [{}, { scope: 'worker', option: true }],
  inboxTimeout: [undefined, OPTION],
  inboxDomain: [undefined, OPTION],
  inboxLinkOrigin: ['as-sent', OPTION],
  inboxMask: [false, OPTION],
  inboxAttach: [undefined, OPTION],
  mailServer: [
    async ({ mailServerOptions }, use, { workerIndex }) => {
      const mailServer = await openMailServer(mailServerOptions, workerIndex);
      await use(mailServer);
      await mailServer.close();
    },
    { scope: 'worker', title: 'mail server' },
  ],
  inboxReport: [
    async (
      { inboxTimeout, inboxDomain, inboxLinkOrigin, inboxMask, inboxAttach, screenshotMessage },
      use,
      testInfo,
    ) => {
      const options = { inboxTimeout, inboxDomain, inboxLinkOrigin, inboxMask, inboxAttach };
      const mail = new MailOfTest(testInfo, checkTestOptions(options), screenshotMessage);
      await use(mail);
      await mail.end();
    },
    { auto: true, box: 'self' },
  ],
  context: [
    async ({ context, inboxReport }, use) => {
      inboxReport.useContext(context);
      await use(context);
    },
    { scope: 'test', box: 'self' },
  ],
  createInbox: [
    async (
      { mailServer, inboxReport, inboxTimeout, inboxDomain, inboxLinkOrigin, baseURL },
      use,
      { title },
    ) => {
      const test = { title, inboxTimeout, inboxDomain, inboxLinkOrigin, baseURL };
      const inboxes = new TestInboxes(mailServer, test);
      await use(async (options) => inboxReport.keep(await inboxes.create(options)));
    },
    { title: 'inboxes' },
  ],
  inbox: [
    async ({ createInbox }, use) => {
      await use(await createInbox());
    },
    { title: 'inbox' },
  ],
  openMessage: [
    async ({ context, inboxLinkOrigin, baseURL }, use) => {
      await use(messageOpener({ context, inboxLinkOrigin, baseURL }));
    },
    { title: 'openMessage' },
  ],
  confirmElsewhere: [
    async ({ context }, use) => {
      const elsewhere = new Elsewhere(context);
      await use(elsewhere.confirm);
      await elsewhere.close();
    },
    { title: 'confirmElsewhere' },
  ],
  screenshotMessage: [
    async ({ browserName, channel, launchOptions, connectOptions }, use) => {
      const options = { browserName, channel, launchOptions, connectOptions };
      const screenshots = new MessageScreenshots(options);
      await use(screenshots.screenshotMessage);
      await screenshots.close();
    },
    { scope: 'worker', title: 'screenshots of mails', box: true },
  ],
};
