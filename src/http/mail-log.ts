import type { ReceivedMail } from '../received-mail.js';

/** Says whose a mail is. */
export interface Ownership {
  /** Client by claimed address. */
  readonly owners: ReadonlyMap<string, string>;
  /** Addresses that nobody claimed, but may. */
  readonly free: readonly string[];
  /** Whether it was for an inbox that is closed by now. */
  readonly late: boolean;
}

interface Entry {
  readonly mail: ReceivedMail;
  /** Addresses that may have it. */
  readonly addresses: ReadonlySet<string>;
  /** Claimed addresses whose inbox is still open; none when it is nobody's. */
  readonly open: Set<string>;
  readonly late: boolean;
}

interface Trace {
  readonly seq: number;
  readonly clients: ReadonlySet<string>;
}

// An application that mails thousands of addresses nobody waits for must not fill the memory.
const KEPT_STRAY_BYTES = 256 * 1024 * 1024;
// What the smallest mail takes beside its bytes.
const ENTRY_BYTES = 2048;
const KEPT_TRACES = 10_000;

/** Keeps mail: that of open inboxes until they close, the newest 256 MiB of nobody's. */
export class MailLog {
  /** By every address that may have it, so that nothing has to be searched. */
  readonly #entries = new Map<string, Set<Entry>>();
  /** Nobody's, oldest first. */
  readonly #strays = new Set<Entry>();
  #traces: Trace[] = [];
  #strayBytes = 0;

  add(mail: ReceivedMail, { owners, free, late }: Ownership): void {
    const open = new Set(owners.keys());
    const entry: Entry = { mail, addresses: new Set([...open, ...free]), open, late };
    for (const address of entry.addresses) {
      const entries = this.#entries.get(address);
      if (entries) entries.add(entry);
      else this.#entries.set(address, new Set([entry]));
    }
    if (owners.size || late)
      this.#trace({ seq: mail.cursor.seq, clients: new Set(owners.values()) });
    if (!owners.size) this.#keepStray(entry);
  }

  /** Returns what came for an address after a point, strays among it, which from now on belong to the address. */
  adopt(address: string, after: number): ReceivedMail[] {
    const found = [...(this.#entries.get(address) ?? [])].filter(({ mail }) =>
      isAfter(mail, after),
    );
    for (const entry of found) {
      this.#dropStray(entry);
      entry.open.add(address);
    }
    return found.map(({ mail }) => mail);
  }

  /** Returns nobody's mail after a point. */
  straysAfter(after: number): ReceivedMail[] {
    return [...this.#strays]
      .filter(({ mail, late }) => !late && isAfter(mail, after))
      .map(({ mail }) => mail);
  }

  /** Drops the mail that only an address held that is closed now. */
  release(address: string): void {
    for (const entry of this.#entries.get(address) ?? [])
      if (entry.open.delete(address) && !entry.open.size) this.#drop(entry);
  }

  /** Counts the mails after a point that were for inboxes, but none of this client's. */
  countOthers(client: string, after: number): number {
    return this.#traces.filter(({ seq, clients }) => seq > after && !clients.has(client)).length;
  }

  #trace(trace: Trace): void {
    this.#traces.push(trace);
    if (this.#traces.length > 2 * KEPT_TRACES) this.#traces = this.#traces.slice(-KEPT_TRACES);
  }

  #keepStray(entry: Entry): void {
    this.#strays.add(entry);
    this.#strayBytes += bytesOf(entry);
    for (const oldest of this.#strays) {
      if (this.#strayBytes <= KEPT_STRAY_BYTES) return;
      this.#dropStray(oldest);
      this.#drop(oldest);
    }
  }

  #dropStray(entry: Entry): void {
    if (this.#strays.delete(entry)) this.#strayBytes -= bytesOf(entry);
  }

  #drop(entry: Entry): void {
    for (const address of entry.addresses) {
      const entries = this.#entries.get(address);
      entries?.delete(entry);
      if (!entries?.size) this.#entries.delete(address);
    }
  }
}

function isAfter({ cursor }: ReceivedMail, after: number): boolean {
  return cursor.seq > after;
}

function bytesOf({ mail }: Entry): number {
  return mail.raw.length + ENTRY_BYTES;
}
