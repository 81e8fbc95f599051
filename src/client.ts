export type { AgentSession } from './client/agent-session.js';
export {
  type AgentBrowser,
  AgentSessions,
  type AgentSessionsOptions,
  type ContextOf,
  type NewAgentSession,
} from './client/agent-sessions.js';
export type { ClientInbox } from './client/client-inbox.js';
export type {
  ClientAttachment,
  ClientCandidate,
  ClientLinkCandidate,
  ClientMessage,
} from './client/client-message.js';
export type { ClientPhone } from './client/client-phone.js';
export { InboxClient, type InboxClientOptions } from './client/inbox-client.js';
export type { ListOptions, NewInbox, NewPhone } from './client/inbox-options.js';
export type { Inboxes } from './client/inboxes.js';
export type {
  ClientLinkWaitOptions,
  ClientWaitOptions,
  FoundLink,
  Messages,
  Otp,
  OtpWaitOptions,
} from './client/messages.js';
export type { ServerConfig } from './client/server-config.js';
export type { AgentContext } from './client/session-slot.js';
export { InboxError } from './errors/base.js';
export { AmbiguousCodeError, AmbiguousLinkError } from './errors/mail-errors.js';
export { InvalidOptionError } from './errors/option-errors.js';
export {
  AddressTakenError,
  AgentSessionError,
  type AgentSessionReason,
  ApiError,
  ApiKeyError,
  InboxClosedError,
  MailServerGoneError,
  NotAMailServerError,
  NotFoundError,
} from './errors/server-errors.js';
export { MailTimeoutError, type MailTimeoutReason } from './errors/wait-errors.js';
export type { InboxFault } from './faults/fault.js';
export type { PhoneCountry } from './inbox/fictional-numbers.js';
