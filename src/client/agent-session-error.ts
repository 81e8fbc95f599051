import { type ErrorText, InboxError } from '../errors.js';

/**
 * Says what is wrong with a session: its id is taken · as many are open as may be · there is none with that id · it has
 * ended · the sessions are closed as a whole.
 */
export type AgentSessionReason = 'taken' | 'limit' | 'unknown' | 'ended' | 'closed';

/** Is thrown when a session cannot be made or used. */
export class AgentSessionError extends InboxError {
  readonly reason: AgentSessionReason;
  /** Id of the session that was asked for. */
  readonly sessionId: string;

  constructor({ reason, id }: { reason: AgentSessionReason; id: string }, text: ErrorText) {
    super(text);
    this.reason = reason;
    this.sessionId = id;
  }
}
