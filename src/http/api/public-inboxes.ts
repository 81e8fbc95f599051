import { randomBytes } from 'node:crypto';
import type { SmtpSink } from '../../doors/smtp/smtp-sink.js';
import { AddressTakenError, InboxClosedError } from '../../errors/server-errors.js';
import { addressKey } from '../../inbox/address.js';
import type { ClosedBecause, Inbox } from '../../inbox/inbox.js';
import { MailServer } from '../../mail-server/mail-server.js';
import type { Message } from '../../message/message.js';
import type { ReceivedMail } from '../../received-mail.js';
import type { ServerLimits } from '../limits.js';
import type { MailRouter } from '../mail-router.js';
import { Problem } from '../problem.js';
import { heldBytes } from './held-bytes.js';
import { MailEvent, type MailEvents } from './mail-events.js';
import type { MessageNames } from './message-json.js';
import type { Numbering } from './numbering.js';
import type { ParsedMessages } from './parsed-messages.js';
import { PublicInbox } from './public-inbox.js';
import { FRESH_ADDRESS, RouterSource } from './router-source.js';

/** What inboxes of the API need. */
export interface PublicInboxesParts {
  readonly sink: SmtpSink;
  readonly router: MailRouter;
  readonly numbering: Numbering;
  readonly messages: ParsedMessages;
  readonly events: MailEvents;
  /** Domain of fresh addresses. */
  readonly domain: string;
  /** Usual time to live, in s; 0 for as long as the server. */
  readonly ttl: number;
  readonly limits: ServerLimits;
}

/** Describes an inbox to be made. */
export interface NewInbox {
  readonly username?: string | undefined;
  readonly domain?: string | undefined;
  readonly ttl?: number | undefined;
  /** Position after which it takes over unclaimed mail for its address. */
  readonly after?: number | undefined;
}

// What the smallest parsed mail takes beside its texts.
const PARSED_BYTES = 4096;
const KEPT_ENDED = 10_000;

/** Makes, finds and ends the inboxes of the API. */
export class PublicInboxes {
  readonly #parts: PublicInboxesParts;
  readonly #inboxes = new Map<string, PublicInbox>();
  readonly #byAddress = new Map<string, PublicInbox>();
  /** Ids of the inboxes that have a mail, by the position of the mail. */
  readonly #inboxIds = new Map<number, string[]>();
  /** How inboxes ended, by id. */
  readonly #ended = new Map<string, ClosedBecause & { readonly address: string }>();
  #claiming = 0;
  #server: MailServer | undefined;

  constructor(parts: PublicInboxesParts) {
    this.#parts = parts;
  }

  /**
   * Makes an inbox.
   *
   * @throws Problem when the address is taken
   */
  async create(options: NewInbox): Promise<PublicInbox> {
    const { ttl = this.#parts.ttl, after } = options;
    const { numbering } = this.#parts;
    const inbox = await this.#claimWithin(options);
    const created: PublicInbox = new PublicInbox({
      id: numbering.makeId('inb', randomBytes(9).toString('hex')),
      inbox,
      ttl,
      expired: () => void this.#end(created, EXPIRED),
    });
    this.#inboxes.set(created.id, created);
    this.#byAddress.set(addressKey(inbox.address), created);
    inbox.mailbox.onMessage((message) => this.#received(created, message));
    if (after !== undefined) await this.#takeOver(created, numbering.positionOf(after));
    return created;
  }

  /**
   * Returns the inbox with an id.
   *
   * @throws Problem when there is none, or no longer
   */
  get(id: string): PublicInbox {
    const found = this.#inboxes.get(id);
    if (found) return found;
    const end = this.#ended.get(id);
    if (end) throw new InboxClosedError(end.address, end);
    if (this.#parts.numbering.isOfEarlierRun(id))
      throw new Problem(
        'earlier-run',
        `The inbox ${id} is from an earlier run of the server, and inboxes are kept in memory only.`,
        {
          hint: 'make it again with POST /v1/inboxes: { username } gives it the same address, { after } what came for it meanwhile.',
        },
      );
    throw new Problem('not-found', `There is no inbox ${id}.`, {
      hint: 'POST /v1/inboxes makes one.',
    });
  }

  /** Returns all inboxes, the newest first. */
  list(): PublicInbox[] {
    return [...this.#inboxes.values()].reverse();
  }

  /** Ends an inbox: its address is free, its messages are gone. */
  async delete(id: string): Promise<void> {
    await this.#end(this.get(id), DELETED);
  }

  /** Names a mail as the API calls it, for an inbox or for the first that has it. */
  namesOf({ cursor }: Pick<ReceivedMail, 'cursor'>, inboxId?: string): MessageNames {
    const { numbering } = this.#parts;
    const [first = null] = this.#inboxIds.get(cursor.seq) ?? [];
    return {
      id: numbering.messageId(cursor),
      inbox_id: inboxId ?? first,
      seq: numbering.seqOf(cursor),
    };
  }

  /** Returns the first mail of an inbox after a position of this run, as those who listen are told of it. */
  nextEvent(id: string, after: number): Promise<MailEvent> | undefined {
    const messages = this.#inboxes.get(id)?.inbox.messages ?? [];
    const message = messages.find(({ cursor }) => cursor.seq > after);
    return message && Promise.resolve(new MailEvent(message, this.namesOf(message, id)));
  }

  /** Resolves when all that came so far is in its inboxes. */
  async settled(): Promise<void> {
    await this.#server?.settled();
  }

  /** Forgets a mail that is kept no longer. */
  dropped(mail: ReceivedMail): void {
    this.#inboxIds.delete(mail.cursor.seq);
    this.#server?.drop(mail);
  }

  /** Ends all inboxes. */
  async close(): Promise<void> {
    for (const inbox of this.#inboxes.values()) inbox.stop();
    await this.#server?.close();
  }

  /** Only now is a mail server made, and what it parses with loaded. */
  #mailServer(): MailServer {
    const { messages, domain } = this.#parts;
    const waitsFor = (address: string): boolean => this.#byAddress.get(address)?.isWaited ?? false;
    this.#server ??= new MailServer(
      new RouterSource(this.#parts, waitsFor),
      { domain },
      { parse: (mail) => messages.parse(mail) },
    );
    return this.#server;
  }

  /** Counts what is being made, too: many may ask at the same moment. */
  async #claimWithin(options: NewInbox): Promise<Inbox> {
    const { maxInboxes } = this.#parts.limits;
    if (this.#inboxes.size + this.#claiming >= maxInboxes)
      throw new Problem(
        'too-many',
        `There are ${maxInboxes} inboxes, the most this server takes ({ maxInboxes }).`,
        { hint: 'delete some with DELETE /v1/inboxes/{id}, or give them a { ttl }.' },
      );
    this.#claiming += 1;
    try {
      return await this.#claim(options);
    } finally {
      this.#claiming -= 1;
    }
  }

  /** Makes the inbox of the core; a test worker that holds the address is named by its error. */
  #claim({ username, domain = this.#parts.domain }: NewInbox): Promise<Inbox> {
    if (username === undefined) return this.#mailServer().createInbox({ domain });
    const address = `${username}@${domain}`;
    if (this.#byAddress.has(addressKey(address)))
      throw new AddressTakenError(address, 'another inbox of this server', { hint: FRESH_ADDRESS });
    return this.#mailServer().createInbox({ address });
  }

  async #takeOver(owner: PublicInbox, after: number): Promise<void> {
    const { router, messages } = this.#parts;
    for (const mail of router.store.adopt(addressKey(owner.inbox.address), after)) {
      owner.inbox.mailbox.add(await messages.parse(mail));
    }
  }

  #received({ id }: PublicInbox, message: Message): void {
    const { seq } = message.cursor;
    this.#inboxIds.set(seq, [...(this.#inboxIds.get(seq) ?? []), id]);
    const { events } = this.#parts;
    if (events.has(id)) events.received(id, new MailEvent(message, this.namesOf(message, id)));
    // Behind the reply to its sender: what is found in it counts, too.
    setImmediate(() => this.#measure(message));
  }

  #measure(message: Message): void {
    const { raw, cursor, extraction } = message;
    const bytes = PARSED_BYTES + heldBytes({ ...message, extraction }, raw);
    this.#parts.router.store.measure(cursor.seq, 'parsed', bytes);
  }

  async #end(inbox: PublicInbox, because: ClosedBecause): Promise<void> {
    const { id } = inbox;
    if (!this.#inboxes.delete(id)) return;
    const { address } = inbox.inbox;
    this.#ended.set(id, { ...because, address });
    for (const oldest of this.#ended.keys()) {
      if (this.#ended.size <= KEPT_ENDED) break;
      this.#ended.delete(oldest);
    }
    this.#byAddress.delete(addressKey(address));
    for (const { cursor } of inbox.inbox.messages) this.#unlink(cursor.seq, id);
    inbox.stop();
    await inbox.inbox.closeBecause(because);
    this.#parts.events.closed(id, new InboxClosedError(address, because));
  }

  #unlink(seq: number, id: string): void {
    const left = this.#inboxIds.get(seq)?.filter((other) => other !== id) ?? [];
    if (left.length) this.#inboxIds.set(seq, left);
    else {
      this.#inboxIds.delete(seq);
      this.#parts.router.store.measure(seq, 'parsed', 0);
    }
  }
}

const HINT = 'make another with POST /v1/inboxes.';
const DELETED: ClosedBecause = { reason: 'it was deleted', hint: HINT };
const EXPIRED: ClosedBecause = { reason: 'its time to live was over', hint: HINT };
