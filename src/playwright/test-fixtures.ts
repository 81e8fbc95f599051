import type { Fixtures, PlaywrightTestArgs, PlaywrightTestOptions } from '@playwright/test';
import type { Inbox } from '../inbox/inbox.js';
import type { Phone } from '../inbox/phone.js';
import type { InboxOptions, PhoneOptions } from '../mail-server/inbox-options.js';
import type { ConfirmElsewhere } from './page/confirm-elsewhere.js';
import type { OpenMessage } from './page/open-message.js';
import { TestMail } from './report/test-mail.js';
import {
  DEFAULT_OPTIONS,
  type InboxTestOptions,
  isAnySet,
  reportSettings,
} from './test-options.js';
import { findTrial } from './trial/find-trial.js';
import type { InboxWorkerFixtures } from './worker-fixtures.js';

/** Creates an inbox that is closed at the end of the test. */
export type CreateInbox = (options?: InboxOptions) => Promise<Inbox>;

/** Creates a phone that is closed at the end of the test. */
export type CreatePhone = (options?: PhoneOptions) => Promise<Phone>;

/** Test-scoped fixtures and options. */
export interface InboxTestFixtures extends InboxTestOptions {
  /** Inbox with a fresh address, named after the test. */
  inbox: Inbox;
  /**
   * Makes more inboxes, for a test with several users.
   *
   * @example
   * const bob = await createInbox({ label: 'bob' });
   */
  createInbox: CreateInbox;
  /**
   * Phone with a fresh number, which gets text messages.
   *
   * @example
   * await page.getByLabel('Phone').fill(phone.number);
   * await page.getByRole('button', { name: 'Send code' }).click();
   * await page.getByLabel('Code').fill(await phone.waitForCode());
   */
  phone: Phone;
  /**
   * Makes more phones, or one with a fixed number.
   *
   * @example
   * const german = await createPhone({ country: 'DE' });
   */
  createPhone: CreatePhone;
  /**
   * Shows a message in a new page of the test's context, as a mail client does.
   *
   * Inline images and attachments are served, remote content is blocked unless `{ remote: 'allow' }`, and no script
   * runs. A link opens in the same page, so the page then shows the application.
   *
   * @throws InvalidOptionError for a value that is not a message, and for invalid options
   *
   * @example
   * const mail = await openMessage(await inbox.waitForMessage());
   * await mail.getByRole('link', { name: 'Confirm' }).click();
   */
  openMessage: OpenMessage;
  /**
   * Opens a link in a second page or on another device, waits for it to settle, and closes the page; the page of the
   * test stays where it is. Without a function, "settled" means loaded and then half a second without requests, 5 s at
   * most. A function can say it better, and click what has to be clicked.
   *
   * @throws LinkFailedError for a response status of 400 or above, unless a function was passed
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
   * Collects the test's mail for its report; automatic.
   *
   * @internal
   */
  inboxReport: TestMail;
}

// Boxed: the value of an option needs no step in the report of each test.
const OPTION = { option: true, box: true } as const;

/** Test-scoped part of `inboxFixtures`. */
export const testFixtures: Omit<
  Fixtures<
    InboxTestFixtures,
    object,
    Pick<PlaywrightTestArgs, 'context'> & Pick<PlaywrightTestOptions, 'baseURL'>,
    InboxWorkerFixtures
  >,
  keyof InboxWorkerFixtures
> = {
  inboxTimeout: [DEFAULT_OPTIONS.inboxTimeout, OPTION],
  inboxDomain: [DEFAULT_OPTIONS.inboxDomain, OPTION],
  inboxLinkOrigin: [DEFAULT_OPTIONS.inboxLinkOrigin, OPTION],
  inboxMask: [DEFAULT_OPTIONS.inboxMask, OPTION],
  inboxAttach: [DEFAULT_OPTIONS.inboxAttach, OPTION],
  phoneCountry: [DEFAULT_OPTIONS.phoneCountry, OPTION],
  inboxReport: [
    async (
      {
        inboxTimeout,
        inboxDomain,
        inboxLinkOrigin,
        inboxMask,
        inboxAttach,
        phoneCountry,
        screenshotMessage,
      },
      use,
      testInfo,
    ) => {
      const names = { inboxTimeout, inboxDomain, inboxLinkOrigin, phoneCountry };
      const options = { ...names, inboxMask, inboxAttach };
      if (isAnySet(options)) await checkOptions(options);
      const testMail = new TestMail(testInfo, reportSettings(options), screenshotMessage);
      testMail.trial = await findTrial(testInfo);
      await use(testMail);
      await testMail.end();
    },
    { auto: true, box: 'self' },
  ],
  // The context of the test as it is; the report only gets to know it.
  context: [
    async ({ context, inboxReport }, use) => {
      await inboxReport.useContext(context);
      await use(context);
      await inboxReport.trial?.leavePages();
    },
    { scope: 'test', box: 'self' },
  ],
  createInbox: [
    async (
      { mailServer, inboxReport, inboxTimeout, inboxDomain, inboxLinkOrigin, baseURL },
      use,
      { title },
    ) => {
      const limits = { timeout: inboxTimeout, domain: inboxDomain };
      const defaults = { label: title, linkOrigin: inboxLinkOrigin, baseURL, ...limits };
      await use(async (options) => {
        const all = { ...defaults, ...options };
        const inbox =
          (await inboxReport.trial?.createInbox(mailServer, all)) ??
          (await mailServer.createInbox(all));
        return inboxReport.keep(inbox);
      });
    },
    { title: 'inboxes' },
  ],
  inbox: [
    async ({ createInbox }, use) => {
      await use(await createInbox());
    },
    { title: 'inbox' },
  ],
  createPhone: [
    async (
      { mailServer, inboxReport, inboxTimeout, inboxLinkOrigin, phoneCountry, baseURL },
      use,
    ) => {
      const linkOptions = { linkOrigin: inboxLinkOrigin, baseURL };
      const defaults = { timeout: inboxTimeout, country: phoneCountry, ...linkOptions };
      await use(async (options) =>
        inboxReport.keep(await mailServer.createPhone({ ...defaults, ...options })),
      );
    },
    { title: 'phones' },
  ],
  phone: [
    async ({ createPhone }, use) => {
      await use(await createPhone());
    },
    { title: 'phone' },
  ],
  openMessage: [
    async ({ context, inboxLinkOrigin, baseURL }, use) => {
      const { messageOpener } = await import('./page/open-message.js');
      await use(messageOpener({ context, inboxLinkOrigin, baseURL }));
    },
    { title: 'openMessage' },
  ],
  confirmElsewhere: [
    async ({ context }, use) => {
      const { Elsewhere } = await import('./page/confirm-elsewhere.js');
      const elsewhere = new Elsewhere(context);
      await use(elsewhere.confirm);
      await elsewhere.close();
    },
    { title: 'confirmElsewhere' },
  ],
};

/** Loads the checks, which are those of inboxes, only for a test that sets something to check. */
async function checkOptions(options: InboxTestOptions): Promise<void> {
  const { checkTestOptions } = await import('./check-test-options.js');
  checkTestOptions(options);
}
