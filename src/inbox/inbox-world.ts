import type { RejectedStray } from '../errors/wait-errors.js';
import type { Activity, Cursor } from '../received-mail.js';
import type { Takeable } from './taking.js';

/** Is what an inbox knows of the mail server it belongs to. */
export interface InboxWorld {
  /** Where mail is received, such as `smtp://127.0.0.1:41234`. */
  readonly url: string;
  /** Rejects when no mail can come any more. */
  ready(): Promise<void>;
  /** Sums up what SMTP clients did since a cursor. */
  activity(since: Cursor): Promise<Activity>;
  /** Resolves when the mails are through that are under way now and may be for an address. */
  idle(address: string): Promise<void>;
  /** Resolves when all that the mail server accepted so far is in its inbox. */
  settled(): Promise<void>;
  /** Counts the messages that came for an address and are not parsed yet. */
  unread(address: string): number;
  /** Lists mails for addresses without an inbox since a cursor; `after` is in ms from `begun` on. */
  strays(since: Cursor, begun: Date): readonly RejectedStray[];
  /** Lists the open inboxes of the same mail server that have another address. */
  others(address: string): readonly Takeable[];
  /** Gives the address of an inbox back. */
  release(address: string, id: string): Promise<void>;
}

// No run of a mail server has this name.
const EVER: Cursor = { serverId: '', seq: 0 };

/** Tells whether any SMTP client has connected to the mail server since it runs. */
export async function hasEverConnected(world: InboxWorld): Promise<boolean> {
  const { sessions } = await world.activity(EVER);
  return sessions > 0;
}
