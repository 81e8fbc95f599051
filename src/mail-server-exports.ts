// What the entry points with a mail server have in common.

export type { MailEnvironment } from './doors/mail-environment.js';
export { InboxError } from './errors/base.js';
export { InvalidOptionError } from './errors/option-errors.js';
export {
  AddressTakenError,
  InboxClosedError,
  MailServerGoneError,
  NotAMailServerError,
  NumbersUsedUpError,
  PortTakenError,
  UpstreamError,
  type UpstreamReason,
} from './errors/server-errors.js';
export { MailTimeoutError, type MailTimeoutReason, ResendError } from './errors/wait-errors.js';
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
export type { Cursor, Envelope, ReceivedMail, SmtpClient } from './received-mail.js';
