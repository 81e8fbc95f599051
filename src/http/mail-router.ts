import { addressKeys } from '../inbox/address.js';
import type { Cursor, ReceivedMail } from '../received-mail.js';
import { MailLog } from './mail-log.js';

/** Is a worker that may claim addresses. */
export interface Subscriber {
  /** Stays the same when the worker connects again. */
  readonly client: string;
  /** Shown to others who want the same address. */
  readonly name: string;
  /** Writes a mail to the worker, without waiting for it. */
  push(mail: ReceivedMail): void;
}

/** Is told who has an address already. */
export interface Refused {
  readonly holder: string;
}

// A worker that stands in a debugger, or whose machine sleeps, comes back for its mail.
const GRACE = 60_000;
// Late mail for a test that is over is nobody's stray; more addresses than one run ever makes.
const KEPT_RELEASED = 10_000;

/** Hands mail to the workers that claimed its addresses, and keeps it for those that come back for it. */
export class MailRouter {
  readonly #log = new MailLog();
  readonly #claims = new Map<string, { client: string; name: string }>();
  readonly #present = new Map<string, Subscriber>();
  readonly #released = new Set<string>();
  readonly #leaving = new Map<string, NodeJS.Timeout>();

  /** Takes a worker in, or back. */
  join(subscriber: Subscriber): void {
    clearTimeout(this.#leaving.get(subscriber.client));
    this.#leaving.delete(subscriber.client);
    this.#present.set(subscriber.client, subscriber);
  }

  /** Lets a worker go: for good, or with its claims kept for a while in case it was cut off. */
  leave(subscriber: Subscriber, forGood: boolean): void {
    const { client } = subscriber;
    // A worker that connected again before its old connection ended stays.
    if (this.#present.get(client) !== subscriber) return;
    this.#present.delete(client);
    if (forGood) this.#releaseAll(client);
    else this.#leaving.set(client, setTimeout(() => this.#releaseAll(client), GRACE).unref());
  }

  /**
   * Gives an address to a worker. With a cursor, what came for it since is pushed again; a cursor of another run of the
   * server stands for its beginning.
   */
  claim(
    subscriber: Subscriber,
    address: string,
    resume: { after: Cursor; serverId: string } | undefined,
  ): Refused | undefined {
    const holder = this.#claims.get(address);
    if (holder && holder.client !== subscriber.client && this.#present.has(holder.client))
      return { holder: holder.name };
    this.#claims.set(address, { client: subscriber.client, name: subscriber.name });
    this.#released.delete(address);
    if (!resume) return undefined;
    const after = resume.after.serverId === resume.serverId ? resume.after.seq : 0;
    for (const mail of this.#log.adopt(address, after)) subscriber.push(mail);
    return undefined;
  }

  /** Takes an address back from a worker. */
  release(subscriber: Subscriber, address: string): void {
    if (this.#claims.get(address)?.client === subscriber.client) this.#release(address);
  }

  /** Stores a mail and writes it to the workers that claimed its addresses; nobody's mail to all of them. */
  route(mail: ReceivedMail): void {
    const owners = new Map<string, string>();
    let late = false;
    for (const recipient of mail.envelope.recipients) {
      const keys = addressKeys(recipient);
      const key = keys.find((candidate) => this.#claims.has(candidate));
      const claim = key === undefined ? undefined : this.#claims.get(key);
      if (key !== undefined && claim) owners.set(key, claim.client);
      else late ||= keys.some((candidate) => this.#released.has(candidate));
    }
    this.#log.add(mail, { owners, late });
    const readers = owners.size || late ? new Set(owners.values()) : this.#present.keys();
    for (const client of readers) this.#present.get(client)?.push(mail);
  }

  /** Counts the mails since a cursor that were for inboxes of others only. */
  othersMail(client: string, after: number): number {
    return this.#log.countOthers(client, after);
  }

  #releaseAll(client: string): void {
    this.#leaving.delete(client);
    for (const [address, claim] of this.#claims)
      if (claim.client === client) this.#release(address);
  }

  #release(address: string): void {
    this.#claims.delete(address);
    this.#log.release(address);
    this.#released.add(address);
    for (const oldest of this.#released) {
      if (this.#released.size <= KEPT_RELEASED) break;
      this.#released.delete(oldest);
    }
  }
}
