import type { ReceivedMail } from '../received-mail.js';
import type { ServerLimits } from './limits.js';
import type { Subscriber } from './subscriber.js';
import type { Viewer } from './viewer.js';

export interface Ownership {
  /** Clients by claimed address. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** Unclaimed addresses. */
  readonly free: readonly string[];
  /** Whether it was for an inbox that has been closed. */
  readonly late: boolean;
  /** Whether this process keeps it parsed, beside its bytes. */
  readonly parsed: boolean;
}

export interface StoreKeeper {
  /** Returns whether mail of a claimed address is awaited. */
  isWaited(address: string): boolean;
  dropped(mail: ReceivedMail): void;
}

interface Entry {
  readonly mail: ReceivedMail;
  /** Addresses that may have it. */
  readonly addresses: ReadonlySet<string>;
  /** Claimed addresses whose inbox is still open; empty for unclaimed mail. */
  readonly open: Set<string>;
  readonly late: boolean;
  /** Position among all received messages. */
  readonly place: number;
  /** Memory it takes, by form. */
  readonly bytes: Record<HeldAs, number>;
}

/** Forms of a stored mail: its bytes, parsed for an inbox of the API, and what lists and searches need. */
type HeldAs = 'raw' | 'parsed' | 'digest';

interface Trace {
  readonly seq: number;
  readonly clients: ReadonlySet<string>;
  readonly recipients: readonly string[];
}

// Memory of the smallest mail besides its bytes.
const ENTRY_BYTES = 2048;
// Memory of the smallest parsed mail, and the estimate until the real size is known.
const PARSED_BYTES = 8192;
const PARSED_COPIES = 2;
const RECIPIENT_BYTES = 512;
const KEPT_TRACES = 10_000;
// A new stray must be seen even if the store is full of mail for inboxes.
const FRESH_SHARE = 0.1;

/**
 * Keeps the newest mail within limits. Beyond them, the oldest strays go first, then the mail of the inbox
 * that closed first, then the oldest mail of open inboxes, last of all that of inboxes with pending waits: of those the
 * newest mail stays. The newest tenth of all goes only when there is nothing else.
 */
export class MailStore {
  readonly #limits: ServerLimits;
  readonly #keeper: StoreKeeper;
  readonly #entries = new Map<number, Entry>();
  /** Entries by each address that may have them, to avoid searching. */
  readonly #byAddress = new Map<string, Set<Entry>>();
  /** Entries by owner: unclaimed, of closed inboxes, of open inboxes. */
  readonly #strays = new Set<Entry>();
  readonly #closed = new Set<Entry>();
  readonly #open = new Set<Entry>();
  readonly #others: (() => number)[] = [];
  #traces: Trace[] = [];
  #bytes = 0;
  #receivedBytes = 0;
  #count = 0;

  constructor(limits: ServerLimits, keeper: StoreKeeper) {
    this.#limits = limits;
    this.#keeper = keeper;
  }

  add(mail: ReceivedMail, ownership: Ownership): void {
    const { owners, free, late } = ownership;
    const { seq } = mail.cursor;
    this.#count += 1;
    this.#receivedBytes += mail.raw.length;
    const entry: Entry = {
      mail,
      addresses: new Set([...owners.keys(), ...free]),
      open: new Set(owners.keys()),
      late,
      place: this.#count,
      bytes: { raw: bytesOf(mail), parsed: parsedBytes(mail, ownership), digest: 0 },
    };
    for (const address of entry.addresses) {
      const entries = this.#byAddress.get(address);
      if (entries) entries.add(entry);
      else this.#byAddress.set(address, new Set([entry]));
    }
    if (owners.size || late) {
      const { recipients } = mail.envelope;
      this.#trace({ seq, clients: new Set([...owners.values()].flat()), recipients });
    }
    this.#entries.set(seq, entry);
    this.#bytes += sumOf(entry);
    (owners.size ? this.#open : this.#strays).add(entry);
    this.#shrink(entry);
  }

  /** Counts what was received since the start, and what is kept of it. */
  counts(): Readonly<Record<'received' | 'receivedBytes' | 'kept' | 'keptBytes', number>> {
    return {
      received: this.#count,
      receivedBytes: this.#receivedBytes,
      kept: this.#entries.size,
      keptBytes: this.#bytes,
    };
  }

  /** Counts memory besides the messages, such as unread data. */
  countAlso(bytes: () => number): void {
    this.#others.push(bytes);
  }

  /** Counts the real size of a message in a form. */
  measure(seq: number, as: HeldAs, bytes: number): void {
    const entry = this.#entries.get(seq);
    if (!entry) return;
    this.#bytes += bytes - entry.bytes[as];
    entry.bytes[as] = bytes;
    this.#shrink(entry);
  }

  /** Returns the mail at a position as a viewer sees it, if it is kept and the viewer sees it. */
  get(seq: number, viewer: Viewer): ReceivedMail | undefined {
    const entry = this.#entries.get(seq);
    return entry && viewer.show(entry.mail);
  }

  /** Returns the stored mail that a viewer sees, as it sees it, in arrival order. */
  all(viewer: Viewer): ReceivedMail[] {
    return [...this.#entries.values()].flatMap(({ mail }) => viewer.show(mail) ?? []);
  }

  /** Returns the first mail after a position that a viewer sees, as it sees it. */
  firstAfter(after: number, viewer: Viewer): ReceivedMail | undefined {
    for (const { mail } of this.#entries.values()) {
      const shown = isAfter(mail, after) ? viewer.show(mail) : undefined;
      if (shown) return shown;
    }
    return undefined;
  }

  /** Returns the open inboxes that have a message, by their addresses. */
  openAddresses(seq: number): readonly string[] {
    return [...(this.#entries.get(seq)?.open ?? [])];
  }

  /** Returns the mail for an address after a position, including strays, which then belong to the address. */
  adopt(address: string, after: number): ReceivedMail[] {
    const found = [...(this.#byAddress.get(address) ?? [])].filter(({ mail }) =>
      isAfter(mail, after),
    );
    for (const entry of found) {
      this.#strays.delete(entry);
      this.#closed.delete(entry);
      this.#open.add(entry);
      entry.open.add(address);
    }
    return found.map(({ mail }) => mail);
  }

  /** Returns unclaimed mail after a position. */
  straysAfter(after: number): ReceivedMail[] {
    return [...this.#strays]
      .filter(({ mail, late }) => !late && isAfter(mail, after))
      .map(({ mail }) => mail);
  }

  /** Detaches a closed address from its mail, so that the next claimant does not inherit it. */
  release(address: string): void {
    for (const entry of this.#byAddress.get(address) ?? []) {
      if (!entry.open.delete(address)) continue;
      this.#unlink(entry, address);
      if (entry.open.size) continue;
      this.#open.delete(entry);
      this.#closed.add(entry);
    }
  }

  /** Drops a message, unless it is also for recipients that the viewer does not see; returns whether it did. */
  remove(seq: number, viewer: Viewer): boolean {
    const entry = this.#entries.get(seq);
    if (!entry?.mail.envelope.recipients.every((recipient) => viewer.sees(recipient))) return false;
    this.#drop(entry);
    return true;
  }

  /** Counts the messages after a position that a client sees and that were for inboxes of other clients only. */
  countOthers({ client, viewer }: Pick<Subscriber, 'client' | 'viewer'>, after: number): number {
    return this.#traces.filter(
      ({ seq, clients, recipients }) =>
        seq > after && !clients.has(client) && recipients.some((address) => viewer.sees(address)),
    ).length;
  }

  #trace(trace: Trace): void {
    this.#traces.push(trace);
    if (this.#traces.length > 2 * KEPT_TRACES) this.#traces = this.#traces.slice(-KEPT_TRACES);
  }

  /** Drops mail beyond the limits, but never the newest. */
  #shrink(latest: Entry): void {
    const { maxMessages, maxBytes } = this.#limits;
    const others = this.#others.reduce((sum, bytes) => sum + bytes(), 0);
    while (this.#entries.size > maxMessages || this.#bytes + others > maxBytes) {
      const victim = this.#findVictim(latest);
      if (!victim) return;
      this.#drop(victim);
    }
  }

  #findVictim(latest: Entry): Entry | undefined {
    const fresh = this.#count - FRESH_SHARE * this.#limits.maxMessages;
    const old = ({ place }: Entry): boolean => place <= fresh;
    const any = (entry: Entry): boolean => entry !== latest;
    const unwaited = (entry: Entry): boolean => !this.#waitedAddresses(entry).length;
    const [oldestStray] = this.#strays;
    if (oldestStray && old(oldestStray)) return oldestStray;
    return (
      find(this.#closed, old) ??
      find(this.#open, (entry) => old(entry) && unwaited(entry)) ??
      find(this.#strays, any) ??
      find(this.#closed, any) ??
      find(this.#open, (entry) => any(entry) && unwaited(entry)) ??
      find(this.#open, (entry) => any(entry) && !this.#isLastOfWaited(entry))
    );
  }

  #waitedAddresses({ open }: Entry): string[] {
    return [...open].filter((address) => this.#keeper.isWaited(address));
  }

  #isLastOfWaited(entry: Entry): boolean {
    return this.#waitedAddresses(entry).some((address) => {
      const newest = [...(this.#byAddress.get(address) ?? [])].findLast(({ open }) =>
        open.has(address),
      );
      return newest === entry;
    });
  }

  #drop(entry: Entry): void {
    for (const address of entry.addresses) this.#unlink(entry, address);
    for (const kind of [this.#strays, this.#closed, this.#open]) kind.delete(entry);
    this.#entries.delete(entry.mail.cursor.seq);
    this.#bytes -= sumOf(entry);
    this.#keeper.dropped(entry.mail);
  }

  #unlink(entry: Entry, address: string): void {
    const entries = this.#byAddress.get(address);
    entries?.delete(entry);
    if (!entries?.size) this.#byAddress.delete(address);
  }
}

function find(entries: Iterable<Entry>, fits: (entry: Entry) => boolean): Entry | undefined {
  for (const entry of entries) if (fits(entry)) return entry;
  return undefined;
}

function isAfter({ cursor }: ReceivedMail, after: number): boolean {
  return cursor.seq > after;
}

function bytesOf({ raw, envelope }: ReceivedMail): number {
  return raw.length + ENTRY_BYTES + RECIPIENT_BYTES * envelope.recipients.length;
}

function parsedBytes({ raw }: ReceivedMail, { parsed }: Ownership): number {
  return parsed ? raw.length * PARSED_COPIES + PARSED_BYTES : 0;
}

function sumOf({ bytes: { raw, parsed, digest } }: Entry): number {
  return raw + parsed + digest;
}
