import { addressKeys } from '../inbox/address.js';
import type { ReceivedMail } from '../received-mail.js';
import type { MailListener } from './mail-source.js';

/**
 * Hands mail on in arrival order within an inbox, where a small one is parsed sooner than a large one. Mail for other
 * addresses waits for none of it.
 */
export class MailQueue {
  /** The last delivery by address, while it lasts. */
  readonly #last = new Map<string, Promise<void>>();
  readonly #unread = new Set<ReceivedMail>();
  #listener: MailListener = async () => undefined;

  onMail(listener: MailListener): void {
    this.#listener = listener;
  }

  /** Resolves when the listener has the mail, and rejects as it does. */
  add(mail: ReceivedMail): Promise<void> {
    this.#unread.add(mail);
    const keys = new Set(mail.envelope.recipients.flatMap(addressKeys));
    const before = [...keys].map((key) => this.#last.get(key));
    const delivery = Promise.all(before)
      .then(() => this.#listener(mail))
      .finally(() => this.#unread.delete(mail));
    const settled = delivery
      .catch(() => undefined)
      .then(() => {
        for (const key of keys) if (this.#last.get(key) === settled) this.#last.delete(key);
      });
    for (const key of keys) this.#last.set(key, settled);
    return delivery;
  }

  /** Mail that the listener does not have yet. */
  unread(): readonly ReceivedMail[] {
    return [...this.#unread];
  }

  /** Resolves when the listener has all that was added so far. */
  async settled(): Promise<void> {
    await Promise.all(this.#last.values());
  }
}
