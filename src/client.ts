export type { AgentSession } from './client/agent-session.js';
export { AgentSessionError, type AgentSessionReason } from './client/agent-session-error.js';
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
export { InboxClient, type InboxClientOptions } from './client/inbox-client.js';
export type { Inboxes, ListOptions, NewInbox } from './client/inboxes.js';
export type {
  ClientLinkWaitOptions,
  ClientWaitOptions,
  FoundLink,
  Messages,
  Otp,
  OtpWaitOptions,
} from './client/messages.js';
export { ApiError, ApiKeyError, NotFoundError } from './client/problem-error.js';
export type { AgentContext } from './client/session-slot.js';
export {
  AddressTakenError,
  AmbiguousCodeError,
  AmbiguousLinkError,
  InboxClosedError,
  InboxError,
  InvalidOptionError,
  MailServerGoneError,
  MailTimeoutError,
  type MailTimeoutReason,
  NotAMailServerError,
} from './errors.js';
