import { AddressTakenError, InboxClosedError } from '../../errors/server-errors.js';
import { addressKey, addressKeys } from '../../inbox/address.js';
import type { Inbox } from '../../inbox/inbox.js';
import { describeHolder } from '../../mail-server/describe-holder.js';
import { MailServer } from '../../mail-server/mail-server.js';
import type { Message } from '../../message/message.js';
import { parsePhoneNumber } from '../../phone-number.js';
import type { ReceivedMail } from '../../received-mail.js';
import type { Change, MadeInbox } from '../journal/journal.js';
import { limitReached, Problem } from '../problem.js';
import type { Viewer } from '../viewer.js';
import { ApiInbox } from './api-inbox.js';
import type { ApiParts } from './api-parts.js';
import { EndedInboxes } from './ended-inboxes.js';
import { heldBytes } from './held-bytes.js';
import { ALL_MAIL, MailEvent } from './mail-events.js';
import { makeInbox } from './make-inbox.js';
import type { MessageNames } from './message-json.js';
import type { NewInbox } from './new-inbox.js';
import { FRESH_ADDRESS, RouterSource } from './router-source.js';

// What the smallest parsed mail takes beside its texts.
const PARSED_BYTES = 4096;
// Another replica that has a wait pending says so within this time, in ms; clocks differ by less.
const EXTEND_WITHIN = 2000;
const EXTENSION = 60_000;

/** Makes, finds and ends the inboxes of the API. */
export class ApiInboxes {
  readonly #parts: ApiParts;
  readonly #inboxes = new Map<string, ApiInbox>();
  readonly #byAddress = new Map<string, Set<ApiInbox>>();
  /** Ids of the inboxes that have a message, by its position. */
  readonly #inboxIds = new Map<number, string[]>();
  readonly #ended = new EndedInboxes();
  /** Mail servers by the key of their inboxes: none knows the strays of another. */
  readonly #servers = new Map<Viewer, MailServer>();
  #making = 0;

  constructor(parts: ApiParts) {
    this.#parts = parts;
    const isOpen = ({ id }: { readonly id: string }): boolean => this.#inboxes.has(id);
    parts.journal.handle(
      {
        inbox: (made) => this.#made(made),
        end: (ended) => this.#end(ended),
        extend: ({ id, until }) => this.find(id)?.extend(new Date(until)),
      },
      { inbox: isOpen, extend: isOpen, take: isOpen },
    );
  }

  /**
   * Makes an inbox of a viewer.
   *
   * @throws Problem when the address is taken, or not for the viewer
   */
  async create(options: NewInbox, viewer: Viewer): Promise<ApiInbox> {
    const { maxInboxes } = this.#parts.options.limits;
    // What is being made counts, too: many may ask at the same moment.
    if (this.#inboxes.size + this.#making >= maxInboxes)
      throw limitReached(
        `There are ${maxInboxes} inboxes`,
        'maxInboxes',
        'delete some with DELETE /v1/inboxes/{id}, or give them a { ttl }.',
      );
    this.#making += 1;
    try {
      return await makeInbox(this.#parts, options, viewer);
    } finally {
      this.#making -= 1;
    }
  }

  /**
   * Returns the inbox with an id.
   *
   * @throws Problem when there is none, or no longer, or it is that of another viewer
   */
  get(id: string, viewer: Viewer): ApiInbox {
    const found = this.#inboxes.get(id);
    if (found && viewer.owns(found.owner)) return found;
    const end = this.#ended.get(id, viewer);
    if (end) throw new InboxClosedError(end.address, end);
    if (this.#parts.ids.isOfEarlierRun(id))
      throw new Problem(
        'earlier-run',
        `The inbox ${id} is from an earlier run of the server, whose memory or store is gone.`,
        {
          hint: 'make it again with POST /v1/inboxes: { username } gives it the same address, { after } what came for it meanwhile.',
        },
      );
    throw new Problem('not-found', `There is no inbox ${id}.`, {
      hint: 'POST /v1/inboxes makes one.',
    });
  }

  /** Returns the inbox with an id, if it is open. */
  find(id: string): ApiInbox | undefined {
    return this.#inboxes.get(id);
  }

  /** Returns the inboxes of a viewer, the newest first; for an address, those that get its mail. */
  list(viewer: Viewer, address?: string): ApiInbox[] {
    return [...this.#at(address)].filter(({ owner }) => viewer.owns(owner)).reverse();
  }

  /** Ends an inbox: its address is free, its messages are gone. */
  async delete(id: string, viewer: Viewer): Promise<void> {
    this.get(id, viewer);
    await this.#parts.journal.write('end', { id, because: 'deleted' });
  }

  /** Ends the inboxes whose key was revoked, or may not have their address any more. */
  async endForeign(viewer: Viewer): Promise<void> {
    const foreign = [...this.#inboxes.values()].filter(
      ({ owner, inbox }) => owner === viewer && !viewer.sees(inbox.address),
    );
    await Promise.all(
      foreign.map(({ id }) => this.#parts.journal.write('end', { id, because: 'not-allowed' })),
    );
  }

  /** Names a message of an inbox as the API calls it. */
  namesIn(inboxId: string | null, { cursor }: Pick<ReceivedMail, 'cursor'>): MessageNames {
    const { ids, addresses } = this.#parts;
    const id = ids.messageId(cursor);
    const path = `${addresses.prefix}/v1/messages/${id}`;
    return { id, inbox_id: inboxId, seq: ids.seqOf(cursor), path };
  }

  /** Names a message as the API calls it, in the first inbox of a viewer that has it. */
  namesFor(viewer: Viewer, mail: Pick<ReceivedMail, 'cursor'>): MessageNames {
    const owned = this.#inboxIds.get(mail.cursor.seq)?.find((id) => {
      const owner = this.#inboxes.get(id)?.owner;
      return owner && viewer.owns(owner);
    });
    return this.namesIn(owned ?? null, mail);
  }

  /** Makes the event of a message for listeners for all mail of a viewer, once it is in its inboxes. */
  async eventFor(viewer: Viewer, mail: ReceivedMail): Promise<MailEvent> {
    const message = await this.#parts.messages.parse(mail);
    await Promise.all([...this.#servers.values()].map((server) => server.settled()));
    return new MailEvent(message, this.namesFor(viewer, mail));
  }

  /** Returns the event of the next mail of an inbox, or of all mail of a viewer, after a `seq`; undefined if none came yet. */
  nextEvent(id: string, after: number, viewer: Viewer): Promise<MailEvent> | undefined {
    const position = this.#parts.ids.positionOf(after);
    if (id === ALL_MAIL) {
      const mail = this.#parts.router.store.firstAfter(position, viewer);
      return mail && this.eventFor(viewer, mail);
    }
    const messages = this.#inboxes.get(id)?.inbox.messages ?? [];
    const message = messages.find(({ cursor }) => cursor.seq > position);
    return message && Promise.resolve(new MailEvent(message, this.namesIn(id, message)));
  }

  /** Forgets a message that is no longer kept. */
  dropped(mail: ReceivedMail): void {
    const { seq } = mail.cursor;
    for (const id of this.#inboxIds.get(seq) ?? []) this.find(id)?.forget(seq);
    this.#inboxIds.delete(seq);
    for (const server of this.#servers.values()) server.drop(mail);
  }

  async close(): Promise<void> {
    for (const inbox of this.#inboxes.values()) inbox.stop();
    await Promise.all([...this.#servers.values()].map((server) => server.close()));
  }

  /** Finds the inboxes that get the mail of an address; all without one. */
  #at(address: string | undefined): Iterable<ApiInbox> {
    if (address === undefined) return this.#inboxes.values();
    const key = addressKeys(address).find((candidate) => this.#byAddress.has(candidate));
    return (key !== undefined && this.#byAddress.get(key)) || [];
  }

  /** Only now is a mail server made, and what it parses with loaded. */
  #mailServer(viewer: Viewer): MailServer {
    const known = this.#servers.get(viewer);
    if (known) return known;
    const { messages, options } = this.#parts;
    const waitsFor = (address: string): boolean =>
      [...(this.#byAddress.get(address) ?? [])].some(({ isWaited }) => isWaited);
    const server = new MailServer(
      new RouterSource(this.#parts, viewer, waitsFor),
      { domain: options.domain },
      { parse: (mail) => messages.parse(mail) },
    );
    this.#servers.set(viewer, server);
    return server;
  }

  async #made({ id, viewer, address, ...made }: MadeInbox): Promise<ApiInbox> {
    const { journal, access } = this.#parts;
    const { shared, ttl, createdAt, after } = made;
    const owner = access.keys.named(viewer);
    const inbox = await this.#claim(address, shared, owner);
    const created: ApiInbox = new ApiInbox({
      ...{ id, inbox, owner, shared, ttl, createdAt: new Date(createdAt) },
      extendWithin: journal.hasReplicas ? EXTEND_WITHIN : 0,
      expired: () => this.#write('end', { id, because: 'expired' }),
      outlived: () => {
        const until = new Date(Date.now() + EXTENSION).toISOString();
        if (journal.hasReplicas) this.#write('extend', { id, until });
      },
    });
    this.#inboxes.set(id, created);
    const key = addressKey(inbox.address);
    this.#byAddress.set(key, new Set(this.#byAddress.get(key)).add(created));
    inbox.mailbox.onMessage((message) => this.#received(created, message));
    if (after !== undefined) await this.#takeOver(created, after);
    return created;
  }

  /** Makes the inbox of the core; a test worker that holds the address is named by its error. */
  #claim(address: string, shared: boolean, owner: Viewer): Promise<Inbox> {
    const [holder] = this.#byAddress.get(addressKey(address)) ?? [];
    const isPhone = parsePhoneNumber(address) !== undefined;
    const isKnown = holder !== undefined && owner.sees(address);
    if (isKnown && isPhone) throw new AddressTakenError(address, 'another phone of this server');
    if (isPhone) return this.#mailServer(owner).createPhone({ number: address });
    if (isKnown && !(shared && holder.shared)) {
      const sharing = { wanted: shared, held: holder.shared };
      const name = describeHolder('another inbox of this server', sharing);
      throw new AddressTakenError(address, name, { hint: FRESH_ADDRESS });
    }
    return this.#mailServer(owner).createInbox({ address, ...(shared && { shared }) });
  }

  /** Writes what follows from the time; a server that stops has no use for it. */
  #write<T extends 'end' | 'extend'>(type: T, change: Change<T>): void {
    this.#parts.journal.write(type, change).catch(() => undefined);
  }

  async #takeOver(owner: ApiInbox, after: number): Promise<void> {
    const { router, messages } = this.#parts;
    for (const mail of router.store.adopt(addressKey(owner.inbox.address), after)) {
      const shown = owner.owner.show(mail);
      if (shown) owner.inbox.mailbox.add(await messages.parse(shown));
    }
  }

  #received({ id }: ApiInbox, message: Message): void {
    const { seq } = message.cursor;
    this.#inboxIds.set(seq, [...(this.#inboxIds.get(seq) ?? []), id]);
    const { events } = this.#parts;
    if (events.has(id)) events.received(id, new MailEvent(message, this.namesIn(id, message)));
    // Behind the reply to its sender: what is found in it counts, too.
    setImmediate(() => this.#measure(message));
  }

  #measure(message: Message): void {
    const { raw, cursor, extraction } = message;
    const bytes = PARSED_BYTES + heldBytes({ ...message, extraction }, raw);
    this.#parts.router.store.measure(cursor.seq, 'parsed', bytes);
  }

  async #end({ id, because: cause }: Change<'end'>): Promise<void> {
    const inbox = this.#inboxes.get(id);
    if (!inbox) return;
    this.#inboxes.delete(id);
    const { isPhone, owner } = inbox;
    const reason = ENDINGS[cause];
    const { address } = inbox.inbox;
    const hint = `make another with POST /v1/${isPhone ? 'phones' : 'inboxes'}.`;
    const because = { reason, hint };
    this.#ended.add(id, { ...because, address, owner });
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

const ENDINGS = {
  deleted: 'it was deleted',
  expired: 'its time to live was over',
  'not-allowed': 'its key may not have its address any more',
} as const;
