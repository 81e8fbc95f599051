import { addressKeys } from '../inbox/address.js';
import type { ReceivedMail } from '../received-mail.js';
import type { MailListener } from './sources/mail-source.js';

/**
 * Hands mail on in arrival order within an inbox, where a small mail is parsed sooner than a large one. Mail for other
 * addresses does not wait for it.
 */
export class MailQueue {
  /** The last delivery by address, while it lasts. */
  readonly #last = new Map<string, Promise<void>>();
  readonly #unread = new Set<ReceivedMail>();
  readonly #listener: MailListener;

  constructor(listener: MailListener) {
    this.#listener = listener;
  }

  /** Resolves when the listener has the mail, and rejects as it does. */
  add(mail: ReceivedMail): Promise<void> {
    this.#unread.add(mail);
    const keys = new Set(mail.envelope.recipients.flatMap(addressKeys));
    const before = [...keys].map((key) => this.#last.get(key)).filter(Boolean);
    const turn = before.length ? Promise.all(before) : Promise.resolve();
    const delivery = turn.then(() => this.#listener(mail)).finally(() => this.#unread.delete(mail));
    const settled = delivery
      .catch(() => undefined)
      .then(() => {
        for (const key of keys) if (this.#last.get(key) === settled) this.#last.delete(key);
      });
    for (const key of keys) this.#last.set(key, settled);
    return delivery;
  }

  /** Counts the messages for an address that the listener does not have yet. */
  unread(key: string): number {
    const isFor = ({ envelope }: ReceivedMail): boolean =>
      envelope.recipients.some((recipient) => addressKeys(recipient).includes(key));
    return [...this.#unread].filter(isFor).length;
  }

  /** Resolves when the listener has all that was added so far. */
  async settled(): Promise<void> {
    await Promise.all(this.#last.values());
  }
}
