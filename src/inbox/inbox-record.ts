import type { Message } from '../message/message.js';
import type { Cursor } from '../received-mail.js';
import type { InboxWorld } from './inbox-world.js';
import type { LinkOptions } from './link-origin.js';
import type { Takeable } from './taking.js';

/** Is what a report knows of an inbox: what came, what became of it, and whom to ask about the rest. */
export interface InboxRecord extends Takeable {
  /** Where the events of the source stood when the address was claimed. */
  readonly since: Cursor;
  readonly world: InboxWorld;
  /** Options for choosing links and handing them out. */
  readonly links: LinkOptions;
  /** Resolves when the next message comes, or the time in ms is up. */
  nextMessage(timeout: number): Promise<void>;
}

/** Returns the messages of an inbox that came since a moment. */
export function messagesSince({ messages }: InboxRecord, begun: Date): readonly Message[] {
  return messages.filter(({ receivedAt }) => receivedAt >= begun);
}
