import type { RejectedStray } from '../errors/wait-errors.js';
import type { Message } from '../message/message.js';
import type { Activity, Cursor } from '../received-mail.js';
import type { LinkOptions } from './link-origin.js';
import { TakenMarks } from './taken-marks.js';

/** What an inbox knows of its mail server. */
export interface ServerView {
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
  /** Lists the mailboxes of the other open inboxes, which have another address. */
  others(address: string): readonly Mailbox[];
  /** Returns the address of an inbox back. */
  release(address: string, id: string): Promise<void>;
}

/** What a {@link Mailbox} is made of. */
export type MailboxInit = Pick<Mailbox, 'address' | 'since' | 'server' | 'links'>;

/** An address, the messages that came for it, and which of them were taken. */
export class Mailbox {
  readonly address: string;
  /** Where the events of the source stood when the address was claimed. */
  readonly since: Cursor;
  readonly server: ServerView;
  /** Options for choosing links and handing them out. */
  readonly links: LinkOptions;
  readonly marks: TakenMarks = new TakenMarks();
  readonly #messages: Message[] = [];
  readonly #listeners = new Set<(message: Message) => void>();

  constructor({ address, since, server, links }: MailboxInit) {
    this.address = address;
    this.since = since;
    this.server = server;
    this.links = links;
  }

  /** Messages in arrival order. */
  get messages(): readonly Message[] {
    return this.#messages;
  }

  /** Puts a message in its place, and tells the listeners. */
  add(message: Message): void {
    const { serverId, seq } = message.cursor;
    const later = this.#messages.findIndex(
      ({ cursor }) => cursor.serverId === serverId && cursor.seq > seq,
    );
    this.#messages.splice(later < 0 ? this.#messages.length : later, 0, message);
    for (const listener of [...this.#listeners]) listener(message);
  }

  /** Removes a message that its server does not keep any more. */
  remove({ serverId, seq }: Cursor): void {
    const index = this.#messages.findIndex(
      ({ cursor }) => cursor.seq === seq && cursor.serverId === serverId,
    );
    if (index >= 0) this.#messages.splice(index, 1);
  }

  /** Calls a listener for each message from now on; returns a function that stops that. */
  onMessage(listener: (message: Message) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Returns the messages that came since a moment. */
  messagesSince(begun: Date): readonly Message[] {
    return this.#messages.filter(({ receivedAt }) => receivedAt >= begun);
  }
}

// No run of a mail server has this name.
const EVER: Cursor = { serverId: '', seq: 0 };

/** Returns whether any SMTP client has connected to a mail server since it runs. */
export async function hasEverConnected(server: ServerView): Promise<boolean> {
  const { sessions } = await server.activity(EVER);
  return sessions > 0;
}
