import type { RejectedStray } from '../errors.js';
import type { Activity, Cursor } from '../received-mail.js';

/** Is what an inbox knows of the mail server it belongs to. */
export interface InboxWorld {
  /** Where mail is received, such as `smtp://127.0.0.1:41234`. */
  readonly url: string;
  /** Rejects when no mail can come any more. */
  ready(): Promise<void>;
  /** Sums up what SMTP clients did since a cursor. */
  activity(since: Cursor): Promise<Activity>;
  /** Resolves when no mail is under way: every SMTP session between MAIL and the reply to its DATA is through. */
  idle(): Promise<void>;
  /** Lists mails for addresses without an inbox since a cursor; `after` is in ms from `begun` on. */
  strays(since: Cursor, begun: Date): readonly RejectedStray[];
  /** Gives the address back. */
  release(address: string): Promise<void>;
}

// No run of a mail server has this name.
const EVER: Cursor = { serverId: '', seq: 0 };

/** Tells whether any SMTP client has connected to the mail server since it runs. */
export async function hasEverConnected(world: InboxWorld): Promise<boolean> {
  const { sessions } = await world.activity(EVER);
  return sessions > 0;
}
