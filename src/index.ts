import {
  test as base,
  expect as baseExpect,
  type Expect,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType,
} from '@playwright/test';
import {
  type InboxTestFixtures,
  type InboxWorkerFixtures,
  inboxFixtures,
} from './playwright/inbox-fixtures.js';
import { type InboxMatchers, inboxMatchers } from './playwright/matchers/inbox-matchers.js';

/**
 * Playwright's `test` with the fixtures of this package.
 *
 * @example
 * import { test, expect } from 'playwright-inbox';
 *
 * test('sign up with a code', async ({ page, inbox }) => {
 *   await page.goto('/signup');
 *   await page.getByLabel('Email').fill(inbox.address);
 *   await page.getByRole('button', { name: 'Sign up' }).click();
 *   await page.getByLabel('Code').fill(await inbox.waitForCode());
 *   await page.getByRole('button', { name: 'Confirm' }).click();
 *   await expect(page.getByText('Welcome')).toBeVisible();
 * });
 */
export const test: TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & InboxTestFixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions & InboxWorkerFixtures
> = base.extend<InboxTestFixtures, InboxWorkerFixtures>(inboxFixtures);

/**
 * Playwright's `expect` with the matchers of an inbox.
 *
 * @example
 * await expect(inbox).toReceiveMessage({ subject: /welcome/i });
 * await expect(inbox).not.toReceiveCode();
 */
export const expect: Expect<InboxMatchers> = baseExpect.extend(inboxMatchers);

export type { MailEnvironment } from './doors/smtp/smtp-options.js';
export { InboxError } from './errors/base.js';
export type { MailProblem, MailRule } from './errors/mail-errors.js';
export {
  AmbiguousCodeError,
  AmbiguousLinkError,
  BrokenLinksError,
  type CheckedLink,
  MailProblemsError,
} from './errors/mail-errors.js';
export { InvalidOptionError } from './errors/option-errors.js';
export { CodeFieldError, LinkFailedError } from './errors/page-errors.js';
export {
  AddressTakenError,
  InboxClosedError,
  MailServerGoneError,
  NotAMailServerError,
  PortTakenError,
} from './errors/server-errors.js';
export { MailTimeoutError, type MailTimeoutReason, ResendError } from './errors/wait-errors.js';
export type {
  CodeCandidate,
  Extraction,
  LinkCandidate,
  LinkKind,
} from './extract/candidate.js';
export type { CodeWaitOptions, Inbox, LinkWaitOptions } from './inbox/inbox.js';
export type { LinkOrigin } from './inbox/link-origin.js';
export type { MessageFilter, MessagePredicate } from './inbox/options/filter.js';
export type { ResendOptions } from './inbox/resends.js';
export type { WaitOptions } from './inbox/wait.js';
export type { InboxOptions, MailServer } from './mail-server/mail-server.js';
export type { Stray } from './mail-server/stray.js';
export type { Attachment } from './message/attachment.js';
export type { MailAddress, Message } from './message/message.js';
export { type CheckLinksOptions, checkLinks } from './playwright/checks/check-links.js';
export { type CheckMessageOptions, checkMessage } from './playwright/checks/check-message.js';
export { type FillCodeOptions, fillCode } from './playwright/code-field/fill-code.js';
export type {
  CreateInbox,
  InboxTestFixtures,
  InboxWorkerFixtures,
} from './playwright/inbox-fixtures.js';
export type {
  InboxAttach,
  InboxAttachMode,
  InboxAttachOptions,
  InboxTestOptions,
  InboxWorkerOptions,
} from './playwright/inbox-options.js';
export type {
  CodeMatcherOptions,
  LinkMatcherOptions,
  MatcherOptions,
} from './playwright/matchers/inbox-matchers.js';
export type { MailServerFixtureOptions } from './playwright/open-mail-server.js';
export type {
  ConfirmElsewhere,
  ConfirmElsewhereOptions,
  ConfirmInPage,
} from './playwright/page/confirm-elsewhere.js';
export type { OpenMessage, OpenMessageOptions } from './playwright/page/open-message.js';
export type { ScreenshotMessage } from './playwright/report/message-screenshots.js';
export type { Cursor, Envelope, ReceivedMail, SmtpClient } from './received-mail.js';
export { type InboxMatchers, inboxFixtures, inboxMatchers };
