export {
  AmbiguousCodeError,
  AmbiguousLinkError,
  BrokenLinksError,
  type CheckedLink,
  type MailProblem,
  MailProblemsError,
  type MailRule,
} from './errors/mail-errors.js';
export { CodeFieldError, LinkFailedError } from './errors/page-errors.js';
export { ImageCodeError, QrCodeError, type ReadImage } from './errors/picture-errors.js';
export type {
  CodeCandidate,
  Evidence,
  Extraction,
  LinkCandidate,
  LinkKind,
} from './extract/candidate.js';
export * from './mail-server-exports.js';
export type { DeliveryEvent, DeliveryProvider } from './outside/delivery-event.js';
export type { ScanLinksOptions, ScannedLink } from './outside/scan-links.js';
export type { DeliveryEventOptions, WebhookAnswer } from './outside/send-delivery-event.js';
export type { CheckLinksOptions } from './playwright/checks/check-links.js';
export type { CheckMessageOptions } from './playwright/checks/check-message.js';
export type { FillCodeOptions } from './playwright/code-field/fill-code.js';
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
export type { ReadQrCodeOptions } from './playwright/pictures/read-qr-code.js';
export type { ScreenshotMessage } from './playwright/report/message-screenshots.js';
export { expect, inboxFixtures, test } from './playwright/test.js';
export type { CreateInbox, CreatePhone, InboxTestFixtures } from './playwright/test-fixtures.js';
export {
  checkLinks,
  checkMessage,
  fillCode,
  readImageCode,
  readQrCode,
  scanLinks,
  sendDeliveryEvent,
} from './playwright/test-functions.js';
export type {
  InboxAttach,
  InboxAttachMode,
  InboxAttachOptions,
  InboxTestOptions,
} from './playwright/test-options.js';
export type { InboxWorkerFixtures, InboxWorkerOptions } from './playwright/worker-fixtures.js';
