import { checkKeys } from '../errors/check-keys.js';
import { checkWhole, type InvalidOptionError, wrongValue } from '../errors/option-errors.js';
import { InboxClosedError, MailServerGoneError, NotFoundError } from '../errors/server-errors.js';
import { checkInboxFault } from '../faults/check-fault.js';
import type { InboxFault } from '../faults/fault.js';
import { CallSite } from '../inbox/call-site.js';
import { encodeFault } from '../wire/fault-json.js';
import type { InboxJson, MessageJson, PhoneJson } from '../wire/json.js';
import type { ApiConnection } from './api-connection.js';
import { inboxPath } from './api-paths.js';
import { ClientInbox } from './client-inbox.js';
import { type ClientMessage, toClientMessage } from './client-message.js';
import { ClientPhone } from './client-phone.js';
import type { ListOptions, NewInbox, NewPhone } from './inbox-options.js';
import { openInbox } from './open-inbox.js';

// Limit of one response.
const PAGE = 200;

/** Creates, finds and deletes the inboxes of a mail server. */
export class Inboxes {
  readonly #connection: ApiConnection;

  /** @internal */
  constructor(connection: ApiConnection) {
    this.#connection = connection;
  }

  /**
   * Creates an inbox.
   *
   * @throws AddressTakenError if the address belongs to another inbox
   *
   * @example
   * await using inbox = await client.inboxes.create({ ttl: 600 });
   */
  create(options: NewInbox = {}): Promise<ClientInbox> {
    return CallSite.above(this.create).pointRejections(async () => {
      checkKeys(options, NEW_INBOX);
      const request = { method: 'POST', path: '/v1/inboxes', body: options } as const;
      return this.#toInbox(await this.#connection.json(request));
    });
  }

  /**
   * Creates a phone: an inbox for text messages.
   *
   * @throws AddressTakenError if the number belongs to another phone
   *
   * @example
   * await using phone = await client.inboxes.createPhone();
   * const { code } = await client.messages.waitForOTP({ inboxId: phone.id });
   */
  createPhone(options: NewPhone = {}): Promise<ClientPhone> {
    return CallSite.above(this.createPhone).pointRejections(async () => {
      checkKeys(options, NEW_PHONE);
      const request = { method: 'POST', path: '/v1/phones', body: options } as const;
      return this.#toPhone(await this.#connection.json(request));
    });
  }

  /**
   * Gets the inbox of an address, or the phone of a number; creates it if there is none, with the mail that has come and
   * belongs to no inbox. An address with a +tag that has no inbox has that of the address without the tag.
   *
   * @throws AddressTakenError if the address belongs to a test worker
   * @throws InvalidOptionError if it is neither an e-mail address nor an international phone number
   *
   * @example
   * const { id } = await client.inboxes.open('ada@acme.test');
   */
  open(address: string): Promise<ClientInbox | ClientPhone> {
    return CallSite.above(this.open).pointRejections(() => openInbox(this, address));
  }

  /**
   * Finds the inbox that gets the mail of an address; the newest of several that share it.
   *
   * @returns undefined if there is none
   */
  find(email: string): Promise<ClientInbox | undefined> {
    return CallSite.above(this.find).pointRejections(async () => {
      const [found] = await this.#list({ email });
      return found;
    });
  }

  /** Finds the phone of a number; undefined if there is none. */
  findPhone(number: string): Promise<ClientPhone | undefined> {
    return CallSite.above(this.findPhone).pointRejections(async () => {
      const [found] = await this.#listPhones({ number });
      return found;
    });
  }

  /**
   * Gets an inbox.
   *
   * @throws NotFoundError if there is none with this ID
   * @throws InboxClosedError if it was deleted or has expired
   * @throws InvalidOptionError if the ID is that of a phone
   */
  get(id: string): Promise<ClientInbox> {
    return CallSite.above(this.get).pointRejections(async () =>
      this.#toInbox(await this.#connection.json({ path: inboxPath(id) })),
    );
  }

  /**
   * Gets a phone.
   *
   * @throws NotFoundError if there is none with this ID
   * @throws InboxClosedError if it was deleted or has expired
   * @throws InvalidOptionError if the ID is that of an inbox for mail
   */
  getPhone(id: string): Promise<ClientPhone> {
    return CallSite.above(this.getPhone).pointRejections(async () =>
      this.#toPhone(await this.#connection.json({ path: inboxPath(id) })),
    );
  }

  /** Lists the inboxes of all programs that use the mail server, newest first, without the phones. */
  list(): Promise<ClientInbox[]> {
    return CallSite.above(this.list).pointRejections(() => this.#list());
  }

  /** Lists the phones of all programs that use the mail server, newest first. */
  listPhones(): Promise<ClientPhone[]> {
    return CallSite.above(this.listPhones).pointRejections(() => this.#listPhones());
  }

  /**
   * Deletes an inbox or a phone, frees its address, and ends its waits with an {@link InboxClosedError}.
   *
   * @throws NotFoundError if there is none with this ID
   * @throws InboxClosedError if it was deleted or has expired
   */
  delete(id: string): Promise<void> {
    return CallSite.above(this.delete).pointRejections(async () => {
      await this.#connection.json({ method: 'DELETE', path: inboxPath(id) });
    });
  }

  /**
   * Sets what goes wrong with the mail of an inbox, in place of what was set before; null ends it. It ends with the inbox.
   *
   * @throws InvalidOptionError for an invalid fault, and for an inbox that is shared
   * @throws NotFoundError if there is no inbox with this ID
   * @throws InboxClosedError if it was deleted or has expired
   *
   * @example
   * await client.inboxes.fault(inbox.id, { kind: 'refuse', code: 451, times: 1 });
   */
  fault(id: string, fault: InboxFault | null): Promise<void> {
    return CallSite.above(this.fault).pointRejections(async () => {
      const path = `${inboxPath(id)}/fault`;
      if (fault === null) await this.#connection.json({ method: 'DELETE', path });
      else {
        const body = encodeFault(checkInboxFault(fault));
        await this.#connection.json({ method: 'POST', path, body });
      }
    });
  }

  /**
   * Lists the messages of an inbox, newest first, without taking any or waiting.
   *
   * @throws NotFoundError if there is no inbox with this ID
   * @throws InboxClosedError if it was deleted or has expired
   *
   * @example
   * const [newest] = await client.inboxes.listEmails(inbox.id);
   */
  listEmails(id: string, options: ListOptions = {}): Promise<ClientMessage[]> {
    return CallSite.above(this.listEmails).pointRejections(async () => {
      const { limit = 50 } = checkKeys(options, LIST_OPTIONS);
      checkWhole('{ limit }', limit, { min: 1 });
      return this.#pages(`${inboxPath(id)}/messages`, limit);
    });
  }

  async #list(query?: { readonly email: string }): Promise<ClientInbox[]> {
    const answer = await this.#connection.json({ path: '/v1/inboxes', ...(query && { query }) });
    const { inboxes } = answer as { inboxes: readonly InboxJson[] };
    return inboxes.map((json) => this.#toInbox(json));
  }

  async #listPhones(query?: { readonly number: string }): Promise<ClientPhone[]> {
    const answer = await this.#connection.json({ path: '/v1/phones', ...(query && { query }) });
    const { phones } = answer as { phones: readonly PhoneJson[] };
    return phones.map((json) => this.#toPhone(json));
  }

  async #pages(path: string, limit: number): Promise<ClientMessage[]> {
    const found: ClientMessage[] = [];
    let before: string | undefined;
    do {
      const query = { limit: String(Math.min(PAGE, limit - found.length)), before };
      const answer = await this.#connection.json({ path, query });
      const { messages, next } = answer as { messages: MessageJson[]; next: number | null };
      found.push(...messages.map(toClientMessage));
      before = next === null ? undefined : String(next);
    } while (before !== undefined && found.length < limit);
    return found;
  }

  #toInbox(json: unknown): ClientInbox {
    const inbox = this.#checkInbox(json);
    if ('email' in inbox) return new ClientInbox(inbox, () => this.#forget(inbox.id));
    throw wrongKind('an inbox for mail', 'inboxes.getPhone(id) gets a phone.', inbox.id);
  }

  #toPhone(json: unknown): ClientPhone {
    const phone = this.#checkInbox(json);
    if ('number' in phone) return new ClientPhone(phone, () => this.#forget(phone.id));
    throw wrongKind('a phone', 'inboxes.get(id) gets an inbox for mail.', phone.id);
  }

  #checkInbox(json: unknown): InboxJson | PhoneJson {
    const { id, email, number } = (json ?? {}) as Partial<InboxJson & PhoneJson>;
    if (typeof id === 'string' && typeof (email ?? number) === 'string')
      return json as InboxJson | PhoneJson;
    throw this.#connection.notOurs(
      'an HTTP server that answers with something other than an inbox',
    );
  }

  /** Deletes an inbox that may be gone already, alone or with the mail server. */
  async #forget(id: string): Promise<void> {
    await this.delete(id).catch((error: unknown) => {
      if (!GONE.some((kind) => error instanceof kind)) throw error;
    });
  }
}

const GONE = [NotFoundError, InboxClosedError, MailServerGoneError];
const LIST_OPTIONS = { of: 'The second argument of listEmails()', keys: ['limit'] };
const NEW_INBOX = {
  of: 'A new inbox',
  keys: ['label', 'username', 'domain', 'shared', 'ttl', 'after'],
  elsewhere: {
    timeout: 'it is an option of waits; the lifetime of an inbox is its { ttl }, in seconds.',
  },
};

const NEW_PHONE = { of: 'A new phone', keys: ['number', 'country', 'ttl', 'after'] };

function wrongKind(wanted: string, hint: string, id: string): InvalidOptionError {
  return wrongValue({ of: 'The id', wanted: `that of ${wanted}`, value: id, hint });
}
