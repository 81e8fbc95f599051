import { addressKeys } from '../inbox/address.js';
import type { ReceivedMail } from '../received-mail.js';

/** Says whose a mail is. */
export interface Ownership {
  /** Client by claimed address. */
  readonly owners: ReadonlyMap<string, string>;
  /** Whether it was for an inbox that is closed by now. */
  readonly late: boolean;
}

interface Entry {
  readonly mail: ReceivedMail;
  readonly clients: ReadonlySet<string>;
  /** Claimed addresses whose inbox is still open. */
  readonly open: Set<string>;
  readonly stray: boolean;
}

interface Trace {
  readonly seq: number;
  readonly clients: ReadonlySet<string>;
}

// An application that mails thousands of addresses nobody waits for must not fill the memory.
const KEPT_STRAY_BYTES = 256 * 1024 * 1024;
const KEPT_TRACES = 10_000;

/** Keeps mail: that of open inboxes until they close, the newest 256 MiB of nobody's. */
export class MailLog {
  readonly #entries = new Map<number, Entry>();
  #traces: Trace[] = [];
  #strayBytes = 0;

  add(mail: ReceivedMail, { owners, late }: Ownership): void {
    const clients = new Set(owners.values());
    const stray = owners.size === 0;
    this.#entries.set(mail.cursor.seq, { mail, clients, open: new Set(owners.keys()), stray });
    if (!stray || late) this.#trace({ seq: mail.cursor.seq, clients });
    if (stray) this.#strayBytes += mail.raw.length;
    this.#dropOldestStrays();
  }

  /** Returns what came for an address after a point, strays among it, which from now on belong to the address. */
  adopt(address: string, after: number): ReceivedMail[] {
    const found = [...this.#entries.values()].filter(
      ({ mail, open }) => mail.cursor.seq > after && (open.has(address) || isFor(mail, address)),
    );
    for (const entry of found) {
      entry.open.add(address);
      if (entry.stray) this.#replace(entry);
    }
    return found.map(({ mail }) => mail);
  }

  /** Drops the mail that only an address held that is closed now. */
  release(address: string): void {
    for (const [seq, { open, stray }] of this.#entries)
      if (open.delete(address) && !open.size && !stray) this.#entries.delete(seq);
  }

  /** Counts the mails after a point that were for inboxes, but none of this client's. */
  countOthers(client: string, after: number): number {
    return this.#traces.filter(({ seq, clients }) => seq > after && !clients.has(client)).length;
  }

  #replace(entry: Entry): void {
    this.#strayBytes -= entry.mail.raw.length;
    this.#entries.set(entry.mail.cursor.seq, { ...entry, stray: false });
  }

  #trace(trace: Trace): void {
    this.#traces.push(trace);
    if (this.#traces.length > 2 * KEPT_TRACES) this.#traces = this.#traces.slice(-KEPT_TRACES);
  }

  #dropOldestStrays(): void {
    if (this.#strayBytes <= KEPT_STRAY_BYTES) return;
    for (const [seq, { mail, stray }] of this.#entries) {
      if (this.#strayBytes <= KEPT_STRAY_BYTES) break;
      if (!stray) continue;
      this.#strayBytes -= mail.raw.length;
      this.#entries.delete(seq);
    }
  }
}

function isFor({ envelope }: ReceivedMail, address: string): boolean {
  return envelope.recipients.some((recipient) => addressKeys(recipient).includes(address));
}
