import type { RejectedStray } from '../errors/wait-errors.js';
import type { InboxFault } from '../faults/fault.js';
import type { Message } from '../message/message.js';
import type { Activity, Cursor } from '../received-mail.js';
import type { CallSite } from './call-site.js';
import type { LinkOptions } from './link-origin.js';
import { TakenMarks } from './taken-marks.js';

/** What an inbox knows of its mail server. */
export interface ServerView {
  /** URL that receives mail, such as `smtp://127.0.0.1:41234`. */
  readonly url: string;
  /** Environment that tells the application where to send its mail. */
  readonly env: Readonly<Record<string, string>>;
  /** Default time after which no mail counts as none, in ms; undefined where it is known what is under way. */
  readonly settle?: number | undefined;
  /** Rejects when no more mail can arrive. */
  ready(): Promise<void>;
  /** Summarizes the activity of clients since a cursor. */
  activity(since: Cursor, address?: string): Promise<Activity>;
  /** Sets the fault of an address, or ends it. */
  setFault(mailbox: Mailbox, fault: InboxFault | undefined, callSite: CallSite): Promise<void>;
  /** Resolves when all mail that is being received now and may be for an address has arrived. */
  idle(address: string): Promise<void>;
  /** Resolves when all mail accepted so far is in its inbox. */
  settled(): Promise<void>;
  /** Counts the messages for an address that are not parsed yet. */
  unread(address: string): number;
  /** Lists messages for addresses without an inbox since a cursor; `after` is in ms from `begun` on. */
  strays(since: Cursor, begun: Date): readonly RejectedStray[];
  /** Lists the mailboxes of open inboxes with other addresses. */
  others(address: string): readonly Mailbox[];
  /** Returns the address of an inbox back. */
  release(address: string, id: string): Promise<void>;
}

/** An address, its messages, and which of them were taken. */
export class Mailbox {
  readonly address: string;
  /** Cursor of the source when the address was claimed. */
  readonly since: Cursor;
  readonly server: ServerView;
  /** Whether other inboxes may have the address. */
  readonly shared: boolean;
  /** Options for choosing and returning links. */
  readonly links: LinkOptions;
  readonly marks: TakenMarks = new TakenMarks();
  readonly #messages: Message[] = [];
  readonly #listeners = new Set<(message: Message) => void>();

  constructor({
    address,
    since,
    server,
    shared,
    links,
  }: Pick<Mailbox, 'address' | 'since' | 'server' | 'shared' | 'links'>) {
    this.address = address;
    this.since = since;
    this.server = server;
    this.shared = shared;
    this.links = links;
  }

  /** Messages in arrival order. */
  get messages(): readonly Message[] {
    return this.#messages;
  }

  /** Adds a message in arrival order, and calls the listeners. */
  add(message: Message): void {
    const { serverId, seq } = message.cursor;
    const last = this.#messages.at(-1)?.cursor;
    // As a rule it is the latest: an inbox may hold thousands.
    const isLatest = !last || (last.serverId === serverId && last.seq < seq);
    const later = isLatest
      ? -1
      : this.#messages.findIndex(({ cursor }) => cursor.serverId === serverId && cursor.seq > seq);
    this.#messages.splice(later < 0 ? this.#messages.length : later, 0, message);
    for (const listener of [...this.#listeners]) listener(message);
  }

  /** Removes a message that its server has dropped. */
  remove({ serverId, seq }: Cursor): void {
    const index = this.#messages.findIndex(
      ({ cursor }) => cursor.seq === seq && cursor.serverId === serverId,
    );
    if (index >= 0) this.#messages.splice(index, 1);
  }

  /** Calls a listener for each new message; returns a function that removes it. */
  onMessage(listener: (message: Message) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Returns the messages since a point in time. */
  messagesSince(begun: Date): readonly Message[] {
    return this.#messages.filter(({ receivedAt }) => receivedAt >= begun);
  }
}

// No run of a mail server has this name.
const EVER: Cursor = { serverId: '', seq: 0 };

/** Returns whether any client has ever connected to a mail server. */
export async function hasEverConnected(server: ServerView): Promise<boolean> {
  const { sessions = 0 } = await server.activity(EVER);
  return sessions > 0;
}
