export type { MailEnvironment } from './doors/mail-environment.js';
export { InboxError } from './errors/base.js';
export {
  AmbiguousCodeError,
  AmbiguousLinkError,
  BrokenLinksError,
  type CheckedLink,
  type MailProblem,
  MailProblemsError,
  type MailRule,
} from './errors/mail-errors.js';
export { InvalidOptionError } from './errors/option-errors.js';
export { CodeFieldError, LinkFailedError } from './errors/page-errors.js';
export {
  AddressTakenError,
  InboxClosedError,
  MailServerGoneError,
  NotAMailServerError,
  NumbersUsedUpError,
  PortTakenError,
} from './errors/server-errors.js';
export { MailTimeoutError, type MailTimeoutReason, ResendError } from './errors/wait-errors.js';
export type {
  CodeCandidate,
  Evidence,
  Extraction,
  LinkCandidate,
  LinkKind,
} from './extract/candidate.js';
export type { InboxFault, MailServerFault } from './faults/fault.js';
export type { PhoneCountry } from './inbox/fictional-numbers.js';
export type { Inbox } from './inbox/inbox.js';
export type { LinkOrigin } from './inbox/link-origin.js';
export type { MessageFilter, MessagePredicate } from './inbox/options/filter.js';
export type {
  CodeWaitOptions,
  LinkWaitOptions,
  MessageWaitOptions,
  ResendOptions,
  WaitOptions,
} from './inbox/options/wait-options.js';
export type { Phone } from './inbox/phone.js';
export type { InboxOptions, PhoneOptions } from './mail-server/inbox-options.js';
export type { MailServer } from './mail-server/mail-server.js';
export type { Stray } from './mail-server/stray.js';
export type { Attachment } from './message/attachment.js';
export type { MailAddress } from './message/mail-address.js';
export type { Message } from './message/message.js';
export { type CheckLinksOptions, checkLinks } from './playwright/checks/check-links.js';
export { type CheckMessageOptions, checkMessage } from './playwright/checks/check-message.js';
export { type FillCodeOptions, fillCode } from './playwright/code-field/fill-code.js';
export { type InboxMatchers, inboxMatchers } from './playwright/matchers/inbox-matchers.js';
export type {
  CodeMatcherOptions,
  LinkMatcherOptions,
  MatcherOptions,
} from './playwright/matchers/matcher-options.js';
export type { MailServerFixtureOptions } from './playwright/open-mail-server.js';
export type {
  ConfirmElsewhere,
  ConfirmElsewhereOptions,
  ConfirmInPage,
} from './playwright/page/confirm-elsewhere.js';
export type { OpenMessage, OpenMessageOptions } from './playwright/page/open-message.js';
export type { ScreenshotMessage } from './playwright/report/message-screenshots.js';
export { expect, inboxFixtures, test } from './playwright/test.js';
export type { CreateInbox, CreatePhone, InboxTestFixtures } from './playwright/test-fixtures.js';
export type {
  InboxAttach,
  InboxAttachMode,
  InboxAttachOptions,
  InboxTestOptions,
} from './playwright/test-options.js';
export type { InboxWorkerFixtures, InboxWorkerOptions } from './playwright/worker-fixtures.js';
export type { Cursor, Envelope, ReceivedMail, SmtpClient } from './received-mail.js';
