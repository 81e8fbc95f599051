import { AddressTakenError, InboxClosedError } from '../../errors/server-errors.js';
import { addressKey, addressKeys } from '../../inbox/address.js';
import type { ClosedBecause, Inbox } from '../../inbox/inbox.js';
import { describeHolder } from '../../mail-server/describe-holder.js';
import { MailServer } from '../../mail-server/mail-server.js';
import type { Message } from '../../message/message.js';
import type { ReceivedMail } from '../../received-mail.js';
import { limitReached, Problem } from '../problem.js';
import { ApiInbox } from './api-inbox.js';
import type { ApiParts } from './api-parts.js';
import { heldBytes } from './held-bytes.js';
import { ALL_MAIL, MailEvent } from './mail-events.js';
import type { MessageNames } from './message-json.js';
import type { NewInbox, NewPhone } from './new-inbox.js';
import { FRESH_ADDRESS, RouterSource } from './router-source.js';

// What the smallest parsed mail takes beside its texts.
const PARSED_BYTES = 4096;
const KEPT_ENDED = 10_000;

/** Makes, finds and ends the inboxes of the API. */
export class ApiInboxes {
  readonly #parts: ApiParts;
  readonly #inboxes = new Map<string, ApiInbox>();
  readonly #byAddress = new Map<string, Set<ApiInbox>>();
  /** Ids of the inboxes that have a message, by its position. */
  readonly #inboxIds = new Map<number, string[]>();
  /** How inboxes ended, by id. */
  readonly #ended = new Map<string, ClosedBecause & { readonly address: string }>();
  #claiming = 0;
  #server: MailServer | undefined;

  constructor(parts: ApiParts) {
    this.#parts = parts;
  }

  /**
   * Makes an inbox.
   *
   * @throws Problem when the address is taken
   */
  async create(options: NewInbox): Promise<ApiInbox> {
    const { ttl = this.#parts.options.ttl, after, shared = false } = options;
    const { ids } = this.#parts;
    const inbox = await this.#claimWithin(options);
    const created: ApiInbox = new ApiInbox({
      id: ids.makeId('inb'),
      inbox,
      shared,
      ttl,
      expired: () => void this.#end(created, EXPIRED),
    });
    this.#inboxes.set(created.id, created);
    const key = addressKey(inbox.address);
    this.#byAddress.set(key, new Set(this.#byAddress.get(key)).add(created));
    inbox.mailbox.onMessage((message) => this.#received(created, message));
    if (after !== undefined) await this.#takeOver(created, ids.positionOf(after));
    return created;
  }

  /**
   * Returns the inbox with an id.
   *
   * @throws Problem when there is none, or no longer
   */
  get(id: string): ApiInbox {
    const found = this.#inboxes.get(id);
    if (found) return found;
    const end = this.#ended.get(id);
    if (end) throw new InboxClosedError(end.address, end);
    if (this.#parts.ids.isOfEarlierRun(id))
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

  /** Returns all inboxes, the newest first; for an address, those that get its mail. */
  list(address?: string): ApiInbox[] {
    if (address === undefined) return [...this.#inboxes.values()].reverse();
    const key = addressKeys(address).find((candidate) => this.#byAddress.has(candidate));
    return key === undefined ? [] : [...(this.#byAddress.get(key) ?? [])].reverse();
  }

  /** Ends an inbox: its address is free, its messages are gone. */
  async delete(id: string): Promise<void> {
    await this.#end(this.get(id), DELETED);
  }

  /** Names a message as the API calls it, for an inbox or for the first that has it. */
  namesOf({ cursor }: Pick<ReceivedMail, 'cursor'>, inboxId?: string): MessageNames {
    const { ids } = this.#parts;
    const [first = null] = this.#inboxIds.get(cursor.seq) ?? [];
    return {
      id: ids.messageId(cursor),
      inbox_id: inboxId ?? first,
      seq: ids.seqOf(cursor),
    };
  }

  /** Makes the event of a message for listeners for all mail, once it is in its inboxes. */
  async eventOf(mail: ReceivedMail): Promise<MailEvent> {
    const message = await this.#parts.messages.parse(mail);
    await this.#server?.settled();
    return new MailEvent(message, this.namesOf(mail));
  }

  /** Returns the event of the next mail of one or all inboxes after a `seq`; undefined if there is none yet. */
  nextEvent(id: string, after: number): Promise<MailEvent> | undefined {
    const position = this.#parts.ids.positionOf(after);
    if (id === ALL_MAIL) {
      const mail = this.#parts.router.store.firstAfter(position);
      return mail && this.eventOf(mail);
    }
    const messages = this.#inboxes.get(id)?.inbox.messages ?? [];
    const message = messages.find(({ cursor }) => cursor.seq > position);
    return message && Promise.resolve(new MailEvent(message, this.namesOf(message, id)));
  }

  /** Forgets a message that is no longer kept. */
  dropped(mail: ReceivedMail): void {
    this.#inboxIds.delete(mail.cursor.seq);
    this.#server?.drop(mail);
  }

  async close(): Promise<void> {
    for (const inbox of this.#inboxes.values()) inbox.stop();
    await this.#server?.close();
  }

  /** Only now is a mail server made, and what it parses with loaded. */
  #mailServer(): MailServer {
    const { messages, options } = this.#parts;
    const waitsFor = (address: string): boolean =>
      [...(this.#byAddress.get(address) ?? [])].some(({ isWaited }) => isWaited);
    this.#server ??= new MailServer(
      new RouterSource(this.#parts, waitsFor),
      { domain: options.domain },
      { parse: (mail) => messages.parse(mail) },
    );
    return this.#server;
  }

  /** Counts what is being made, too: many may ask at the same moment. */
  async #claimWithin(options: NewInbox): Promise<Inbox> {
    const { maxInboxes } = this.#parts.options.limits;
    if (this.#inboxes.size + this.#claiming >= maxInboxes)
      throw limitReached(
        `There are ${maxInboxes} inboxes`,
        'maxInboxes',
        'delete some with DELETE /v1/inboxes/{id}, or give them a { ttl }.',
      );
    this.#claiming += 1;
    try {
      return await this.#claim(options);
    } finally {
      this.#claiming -= 1;
    }
  }

  /** Makes the inbox of the core; a test worker that holds the address is named by its error. */
  #claim({ phone, ...options }: NewInbox): Promise<Inbox> {
    return phone ? this.#claimNumber(phone) : this.#claimAddress(options);
  }

  #claimNumber({ number, country }: NewPhone): Promise<Inbox> {
    const key = number === undefined ? undefined : addressKey(number);
    if (key !== undefined && this.#byAddress.has(key))
      throw new AddressTakenError(key, 'another phone of this server');
    return this.#mailServer().createPhone({ country, ...(number !== undefined && { number }) });
  }

  #claimAddress({
    label,
    username,
    domain = this.#parts.options.domain,
    shared,
  }: NewInbox): Promise<Inbox> {
    if (username === undefined && shared)
      throw new Problem(
        'invalid-request',
        '{ shared } needs { username }: a fresh address belongs to one inbox.',
        { hint: 'add { username }, or leave out { shared }.' },
      );
    if (username === undefined)
      return this.#mailServer().createInbox({ domain, ...(label !== undefined && { label }) });
    if (label !== undefined)
      throw new Problem(
        'invalid-request',
        '{ label } is for a fresh address, and { username } is the address.',
        {
          hint: 'leave one of them out.',
        },
      );
    const address = `${username}@${domain}`;
    const [holder] = this.#byAddress.get(addressKey(address)) ?? [];
    if (holder && !(shared && holder.shared)) {
      const sharing = { wanted: shared ?? false, held: holder.shared };
      const name = describeHolder('another inbox of this server', sharing);
      throw new AddressTakenError(address, name, { hint: FRESH_ADDRESS });
    }
    return this.#mailServer().createInbox({ address, ...(shared && { shared }) });
  }

  async #takeOver(owner: ApiInbox, after: number): Promise<void> {
    const { router, messages } = this.#parts;
    for (const mail of router.store.adopt(addressKey(owner.inbox.address), after)) {
      owner.inbox.mailbox.add(await messages.parse(mail));
    }
  }

  #received({ id }: ApiInbox, message: Message): void {
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

  async #end(inbox: ApiInbox, reason: string): Promise<void> {
    const { id, isPhone } = inbox;
    if (!this.#inboxes.delete(id)) return;
    const { address } = inbox.inbox;
    const hint = `make another with POST /v1/${isPhone ? 'phones' : 'inboxes'}.`;
    const because = { reason, hint };
    this.#ended.set(id, { ...because, address });
    for (const oldest of this.#ended.keys()) {
      if (this.#ended.size <= KEPT_ENDED) break;
      this.#ended.delete(oldest);
    }
    const key = addressKey(address);
    this.#byAddress.get(key)?.delete(inbox);
    if (!this.#byAddress.get(key)?.size) this.#byAddress.delete(key);
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

const DELETED = 'it was deleted';
const EXPIRED = 'its time to live was over';
