import { addressKeys } from '../inbox/address.js';
import type { TakenAddress } from '../mail-server/channel-protocol.js';
import type { ReceivedMail } from '../received-mail.js';
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

/** Is what a worker had when it was cut off; points are of this run of the server. */
export interface Resume {
  readonly held: readonly { readonly address: string; readonly since: number }[];
  /** Last mail that the worker got; undefined for a worker that is new. */
  readonly seen: number | undefined;
}

/** Is told who has an address already. */
export interface Refused {
  readonly holder: string;
}

// A worker that stands in a debugger, or whose machine sleeps, comes back for its mail.
const GRACE = 60_000;
// Late mail for a test that is over is nobody's stray; more addresses than one run ever makes.
const KEPT_RELEASED = 10_000;
const NONE: ReadonlySet<string> = new Set();

/** Hands mail to the workers that claimed its addresses, and keeps it for those that come back for it. */
export class MailRouter {
  readonly #log = new MailLog();
  readonly #claims = new Map<string, { client: string; name: string }>();
  readonly #present = new Map<string, Subscriber>();
  readonly #released = new Set<string>();
  readonly #leaving = new Map<string, NodeJS.Timeout>();

  /**
   * Takes a worker in, or back: what came since for the addresses it holds, and for nobody, is pushed in order before
   * anything that comes from now on.
   *
   * @returns the addresses that went to somebody else meanwhile
   */
  join(subscriber: Subscriber, { held, seen }: Resume): TakenAddress[] {
    const { client } = subscriber;
    clearTimeout(this.#leaving.get(client));
    this.#leaving.delete(client);
    this.#present.set(client, subscriber);
    this.#releaseAll(client, new Set(held.map(({ address }) => address)));
    const mails = new Set(seen === undefined ? [] : this.#log.straysAfter(seen));
    const taken: TakenAddress[] = [];
    for (const { address, since } of held) {
      const refused = this.claim(subscriber, address);
      if (refused) taken.push({ address, ...refused });
      else for (const mail of this.#log.adopt(address, since)) mails.add(mail);
    }
    for (const mail of [...mails].sort(byArrival)) subscriber.push(mail);
    return taken;
  }

  /** Lets a worker go: for good, or with its claims kept for a while in case it was cut off. */
  leave(subscriber: Subscriber, forGood: boolean): void {
    const { client } = subscriber;
    // A worker that connected again before its old connection ended stays.
    if (this.#present.get(client) !== subscriber) return;
    this.#present.delete(client);
    if (forGood) this.#releaseAll(client);
    else this.#leaving.set(client, setTimeout(() => this.#forget(client), GRACE).unref());
  }

  /** Gives the mail of an address from now on to a worker. */
  claim({ client, name }: Subscriber, address: string): Refused | undefined {
    const holder = this.#claims.get(address);
    if (holder && holder.client !== client && this.#present.has(holder.client))
      return { holder: holder.name };
    this.#claims.set(address, { client, name });
    this.#released.delete(address);
    return undefined;
  }

  /** Takes an address back from a worker. */
  release(subscriber: Subscriber, address: string): void {
    if (this.#claims.get(address)?.client === subscriber.client) this.#release(address);
  }

  /** Stores a mail and writes it to the workers that claimed its addresses; nobody's mail to all of them. */
  route(mail: ReceivedMail): void {
    const owners = new Map<string, string>();
    const free: string[] = [];
    for (const recipient of mail.envelope.recipients) {
      const keys = addressKeys(recipient);
      const key = keys.find((candidate) => this.#claims.has(candidate));
      const claim = key === undefined ? undefined : this.#claims.get(key);
      if (key !== undefined && claim) owners.set(key, claim.client);
      else free.push(...keys);
    }
    const late = free.some((address) => this.#released.has(address));
    this.#log.add(mail, { owners, free, late });
    const readers = owners.size || late ? new Set(owners.values()) : this.#present.keys();
    for (const client of readers) this.#present.get(client)?.push(mail);
  }

  /** Counts the mails since a cursor that were for inboxes of others only. */
  othersMail(client: string, after: number): number {
    return this.#log.countOthers(client, after);
  }

  #releaseAll(client: string, except: ReadonlySet<string> = NONE): void {
    for (const [address, claim] of this.#claims)
      if (claim.client === client && !except.has(address)) this.#release(address);
  }

  #forget(client: string): void {
    this.#leaving.delete(client);
    this.#releaseAll(client);
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

function byArrival(a: ReceivedMail, b: ReceivedMail): number {
  return a.cursor.seq - b.cursor.seq;
}
