import { ActiveFault } from '../faults/active-fault.js';
import type { InboxFault } from '../faults/fault.js';
import { addressKeys } from '../inbox/address.js';
import type { ReceivedMail } from '../received-mail.js';
import type { RefusedClaim, TakenAddress } from '../wire/channel.js';
import { checkLimits, type LimitOptions, type ServerLimits } from './limits.js';
import { MailStore, type Ownership } from './mail-store.js';
import type { Subscriber } from './subscriber.js';
import type { Viewer } from './viewer.js';

interface Watcher {
  routed?(mail: ReceivedMail): void;
  dropped?(mail: ReceivedMail): void;
}

/** State of a worker when it was cut off; positions are of this run of the server. */
interface Resume {
  readonly held: readonly {
    readonly address: string;
    readonly since: number;
    readonly shared?: boolean;
    readonly fault?: InboxFault | undefined;
  }[];
  /** Last mail that the worker got; undefined for a new worker. */
  readonly seen: number | undefined;
}

/** Who has claimed an address. */
type Holder = Pick<Subscriber, 'client' | 'name' | 'viewer'>;

interface Claim {
  readonly shared: boolean;
  /** By client; one that does not share the address is alone. */
  readonly holders: Map<string, Holder>;
  /** Ends with the claim. */
  fault?: ActiveFault | undefined;
}

interface RouterParts {
  /** Called when a worker that was cut off has not come back in time. */
  graceOver?(client: string): void;
  /** How long a worker that was cut off may come back, in ms. */
  readonly grace?: number;
}

// A worker that is paused in a debugger, or whose machine sleeps, comes back for its mail.
const GRACE = 60_000;
// Late mail for a finished test is no stray; more addresses than one run ever creates.
const KEPT_RELEASED = 10_000;
const TOO_MANY = 'no one: there are too many claims';
const NOT_ALLOWED = 'no one: the key may not claim it any more';
const NONE: ReadonlySet<string> = new Set();

/** Routes mail to the workers that claimed its addresses, and keeps it for workers that reconnect. */
export class MailRouter {
  readonly store: MailStore;
  readonly #limits: ServerLimits;
  readonly #claims = new Map<string, Claim>();
  readonly #present = new Map<string, Subscriber>();
  readonly #released = new Set<string>();
  readonly #leaving = new Map<string, NodeJS.Timeout>();
  readonly #watchers = new Set<Watcher>();
  readonly #grace: number;
  readonly #graceOver: (client: string) => void;

  /** @throws InvalidOptionError */
  constructor(options: LimitOptions = {}, { grace = GRACE, graceOver }: RouterParts = {}) {
    this.#limits = checkLimits(options);
    this.#grace = grace;
    this.#graceOver = graceOver ?? ((client) => this.forget(client));
    this.store = new MailStore(this.#limits, {
      isWaited: (address) => this.#isWaited(address),
      dropped: (mail) => {
        for (const watcher of this.#watchers) watcher.dropped?.(mail);
      },
    });
  }

  /** Counts the claimed addresses and the workers that are connected. */
  counts(): { readonly claims: number; readonly workers: number } {
    const workers = [...this.#present.values()].filter(({ parses }) => !parses);
    return { claims: this.#claims.size, workers: workers.length };
  }

  /**
   * Connects or reconnects a worker: mail since then for its addresses, and unclaimed mail, is pushed in order before
   * anything that comes from now on.
   *
   * @returns the addresses that other workers have claimed meanwhile
   */
  join(subscriber: Subscriber, { held, seen }: Resume): TakenAddress[] {
    const { client } = subscriber;
    clearTimeout(this.#leaving.get(client));
    this.#leaving.delete(client);
    this.#present.set(client, subscriber);
    this.#releaseAll(client, new Set(held.map(({ address }) => address)));
    const mails = new Set(seen === undefined ? [] : this.store.straysAfter(seen));
    const taken: TakenAddress[] = [];
    for (const { address, since, shared, fault } of held) {
      const refused = this.claim(subscriber, address, shared);
      if (refused) taken.push({ address, holder: holderOf(refused) });
      else this.#resumeFault(subscriber, address, fault);
      for (const mail of refused ? [] : this.store.adopt(address, since)) mails.add(mail);
    }
    for (const mail of [...mails].sort(byArrival)) void this.#push(client, mail);
    return taken;
  }

  /** Removes a worker; keeps its claims for a while if it was cut off. */
  leave(subscriber: Subscriber, forGood: boolean): void {
    const { client } = subscriber;
    // A worker that connected again before its old connection ended stays.
    if (this.#present.get(client) !== subscriber) return;
    this.#present.delete(client);
    if (forGood) this.#releaseAll(client);
    else {
      const timer = setTimeout(() => this.#graceOver(client), this.#grace).unref();
      this.#leaving.set(client, timer);
    }
  }

  /** Releases the claims of a worker that was cut off, unless it came back. */
  forget(client: string): void {
    if (!this.#leaving.has(client)) return;
    clearTimeout(this.#leaving.get(client));
    this.#leaving.delete(client);
    this.#releaseAll(client);
  }

  /** Returns the mail of an address from now on to a worker, and to the others that share it. */
  claim(claimant: Holder, address: string, shared = false): RefusedClaim | undefined {
    const { client, viewer } = claimant;
    if (!viewer.sees(address)) return { key: viewer.name, sees: viewer.addresses };
    const claim = this.#claims.get(address);
    const other = [...(claim?.holders.values() ?? [])].find(
      (holder) => holder.client !== client && this.#present.has(holder.client),
    );
    const together = shared && claim?.shared;
    if (other && !together)
      return { holder: nameFor(viewer, other), shared: claim?.shared ?? false };
    const { maxClaims } = this.#limits;
    if (!claim && this.#claims.size >= maxClaims) return { full: maxClaims };
    if (claim && together) claim.holders.set(client, claimant);
    else {
      const fault = keptFault(claim, client);
      this.#claims.set(address, { shared, holders: new Map([[client, claimant]]), fault });
    }
    this.#released.delete(address);
    return undefined;
  }

  release({ client }: Pick<Subscriber, 'client'>, address: string): void {
    const claim = this.#claims.get(address);
    if (claim?.holders.delete(client) && !claim.holders.size) this.#release(address);
  }

  /** Sets the fault of an address, or ends it; returns whether the worker has its claim. */
  setFault(
    { client }: Pick<Subscriber, 'client'>,
    address: string,
    fault: InboxFault | undefined,
  ): boolean {
    const claim = this.#claims.get(address);
    if (!claim?.holders.has(client)) return false;
    void claim.fault?.end();
    claim.fault = fault && new ActiveFault(fault);
    return true;
  }

  /** Returns the fault of the claim that mail for a recipient is for. */
  faultOf(recipient: string): ActiveFault | undefined {
    const key = this.#claimedKey(addressKeys(recipient));
    return key === undefined ? undefined : this.#claims.get(key)?.fault;
  }

  /** Returns whether a client holds an address. */
  isHeldBy(address: string, client: string): boolean {
    return this.#claims.get(address)?.holders.has(client) ?? false;
  }

  /** Adds a listener for all mail, when it is routed and when it is dropped. */
  watch(watcher: Watcher): void {
    this.#watchers.add(watcher);
  }

  /** Returns the holder of an address, connected or cut off, as a viewer may know it; the first of several that share it. */
  holderOf(address: string, viewer: Viewer): Pick<Subscriber, 'client' | 'name'> | undefined {
    const [first] = this.#claims.get(address)?.holders.values() ?? [];
    return first && { client: first.client, name: nameFor(viewer, first) };
  }

  /**
   * Stores a message and writes it to the workers that claimed its addresses; unclaimed mail to all. Resolves when it
   * is in the inboxes that this process keeps.
   */
  async route(mail: ReceivedMail): Promise<void> {
    const { owners, free } = this.#findOwners(mail);
    const late = free.some((address) => this.#released.has(address));
    const clients = new Set([...owners.values()].flat());
    const parsed = [...clients].some((client) => this.#present.get(client)?.parses);
    this.store.add(mail, { owners, free, late, parsed });
    const readers = owners.size || late ? clients : this.#present.keys();
    const deliveries: Promise<void>[] = [];
    for (const client of readers) {
      const delivery = this.#push(client, mail);
      if (delivery !== undefined) deliveries.push(delivery);
    }
    for (const watcher of this.#watchers) watcher.routed?.(mail);
    if (deliveries.length) await Promise.all(deliveries);
  }

  /** Counts the messages since a cursor that were only for inboxes of others. */
  othersMail(subscriber: Pick<Subscriber, 'client' | 'viewer'>, after: number): number {
    return this.store.countOthers(subscriber, after);
  }

  /** Passes a mail on as its reader sees it. */
  #push(client: string, mail: ReceivedMail): Promise<void> | undefined {
    const subscriber = this.#present.get(client);
    const shown = subscriber?.viewer.show(mail);
    return shown && subscriber?.push(shown);
  }

  #findOwners({ envelope }: ReceivedMail): Pick<Ownership, 'owners' | 'free'> {
    const owners = new Map<string, readonly string[]>();
    const free: string[] = [];
    for (const recipient of envelope.recipients) {
      const keys = addressKeys(recipient);
      const key = this.#claimedKey(keys);
      const claim = key === undefined ? undefined : this.#claims.get(key);
      if (key !== undefined && claim) owners.set(key, [...claim.holders.keys()]);
      else free.push(...keys);
    }
    return { owners, free };
  }

  /** Sets a fault again on a server that was restarted. */
  #resumeFault(subscriber: Subscriber, address: string, fault: InboxFault | undefined): void {
    if (fault && !this.#claims.get(address)?.fault) this.setFault(subscriber, address, fault);
  }

  #isWaited(address: string): boolean {
    const holders = [...(this.#claims.get(address)?.holders.keys() ?? [])];
    return holders.some((client) => this.#present.get(client)?.waitsFor?.(address) ?? true);
  }

  #releaseAll(client: string, except: ReadonlySet<string> = NONE): void {
    for (const address of this.#claims.keys())
      if (!except.has(address)) this.release({ client }, address);
  }

  /** Returns the first of the addresses that mail may be for that is claimed. */
  #claimedKey(keys: readonly string[]): string | undefined {
    return keys.find((key) => this.#claims.has(key));
  }

  #release(address: string): void {
    const fault = this.#claims.get(address)?.fault;
    this.#claims.delete(address);
    this.store.release(address);
    this.#released.add(address);
    void fault?.end();
    for (const oldest of this.#released) {
      if (this.#released.size <= KEPT_RELEASED) break;
      this.#released.delete(oldest);
    }
  }
}

/** Names the holder of an address to a viewer that wants it; clients of other keys have no name for it. */
function nameFor(viewer: Viewer, holder: Holder): string {
  return viewer.owns(holder.viewer) ? holder.name : 'a client with another key';
}

function holderOf(refused: RefusedClaim): string {
  if ('holder' in refused) return refused.holder;
  return 'full' in refused ? TOO_MANY : NOT_ALLOWED;
}

/** Returns the fault of a claim for a worker that has it already, and ends it for another. */
function keptFault(claim: Claim | undefined, client: string): ActiveFault | undefined {
  if (claim?.holders.has(client)) return claim.fault;
  void claim?.fault?.end();
  return undefined;
}

function byArrival(a: ReceivedMail, b: ReceivedMail): number {
  return a.cursor.seq - b.cursor.seq;
}
