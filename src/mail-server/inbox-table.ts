import { AddressTakenError } from '../errors/server-errors.js';
import { addressKey, addressKeys } from '../inbox/address.js';
import type { Inbox } from '../inbox/inbox.js';
import type { Cursor, ReceivedMail } from '../received-mail.js';
import { describeHolder } from './describe-holder.js';

interface Entry {
  readonly shared: boolean;
  readonly inboxes: Set<Inbox>;
  readonly making: Set<Promise<Inbox>>;
}

const ITSELF = 'an open inbox of this worker';

/** Open inboxes of a mail server, by address; several may share one. */
export class InboxTable {
  readonly #entries = new Map<string, Entry>();

  /**
   * Creates an inbox and adds it.
   *
   * @throws AddressTakenError if the address has an inbox, unless both share it
   */
  async make<T extends Inbox>(
    address: string,
    shared: boolean,
    make: () => Promise<T>,
  ): Promise<T> {
    const key = addressKey(address);
    const held = this.#entries.get(key);
    if (held && !(shared && held.shared)) {
      const sharing = { wanted: shared, held: held.shared };
      throw new AddressTakenError(address, describeHolder(ITSELF, sharing));
    }
    const entry = held ?? { shared, inboxes: new Set(), making: new Set() };
    this.#entries.set(key, entry);
    const making = make();
    entry.making.add(making);
    try {
      const inbox = await making;
      entry.inboxes.add(inbox);
      return inbox;
    } finally {
      entry.making.delete(making);
      if (!isUsed(entry)) this.#entries.delete(key);
    }
  }

  /** Removes an inbox; returns whether it was the last of its address. */
  remove(address: string, id: string): boolean {
    const key = addressKey(address);
    const entry = this.#entries.get(key);
    const inbox = [...(entry?.inboxes ?? [])].find((candidate) => candidate.id === id);
    if (!entry || !inbox) return false;
    entry.inboxes.delete(inbox);
    if (isUsed(entry)) return false;
    return this.#entries.delete(key);
  }

  at(key: string): readonly Inbox[] {
    return [...(this.#entries.get(key)?.inboxes ?? [])];
  }

  all(): readonly Inbox[] {
    return [...this.#entries.values()].flatMap(({ inboxes }) => [...inboxes]);
  }

  others(key: string): readonly Inbox[] {
    return [...this.#entries].flatMap(([other, { inboxes }]) =>
      other === key ? [] : [...inboxes],
    );
  }

  /**
   * Returns the inboxes for a message: by the whole recipient first, then without its tag; not those that were made
   * after it came.
   */
  of({ envelope, cursor }: ReceivedMail): ReadonlySet<Inbox> {
    const found = envelope.recipients.flatMap((recipient) => {
      const key = addressKeys(recipient).find((candidate) => this.at(candidate).length);
      return key === undefined ? [] : this.at(key);
    });
    return new Set(found.filter(({ mailbox }) => !isBefore(cursor, mailbox.since)));
  }

  /** Resolves when the inboxes that a message may be for are created: it may come right after the response to their claim. */
  async settled({ envelope }: ReceivedMail): Promise<void> {
    const making = envelope.recipients
      .flatMap(addressKeys)
      .flatMap((key) => [...(this.#entries.get(key)?.making ?? [])]);
    if (making.length) await Promise.allSettled(making);
  }
}

function isBefore(cursor: Cursor, since: Cursor): boolean {
  return cursor.serverId === since.serverId && cursor.seq <= since.seq;
}

function isUsed({ inboxes, making }: Entry): boolean {
  return inboxes.size > 0 || making.size > 0;
}
