import { randomUUID } from 'node:crypto';
import type { Receiver } from '../../doors/receiver.js';
import { mayReach } from '../../inbox/address.js';
import type { Activity, Cursor, ReceivedMail } from '../../received-mail.js';
import type { MailRouter } from '../mail-router.js';
import type { Change, Changes, ChangeType, Journal, Outcome } from './journal.js';

/** The journal of a server that keeps everything in memory: what is written is applied, and nothing is kept of it. */
export class MemoryJournal implements Journal {
  readonly replica: string = randomUUID();
  readonly begun: Date = new Date();
  readonly hasReplicas = false;
  readonly #router: MailRouter;
  readonly #handlers: Partial<Changes> = {};
  #receiver!: Receiver;

  constructor(router: MailRouter) {
    this.#router = router;
  }

  now(): Cursor {
    return this.#receiver.now();
  }

  next(): Cursor {
    return this.#receiver.log.next();
  }

  checkStore(): void {}

  handle(handlers: Partial<Changes>): void {
    Object.assign(this.#handlers, handlers);
  }

  async follow(receiver: Receiver): Promise<void> {
    this.#receiver = receiver;
  }

  deliver(mail: ReceivedMail): Promise<void> {
    return this.#router.route(mail);
  }

  async write<T extends ChangeType>(type: T, change: Change<T>): Promise<Outcome<T>> {
    const apply = this.#handlers[type] as (change: Change<T>) => unknown;
    return (await apply(change)) as Outcome<T>;
  }

  async isChosen(): Promise<boolean> {
    return true;
  }

  async activity(since: Cursor): Promise<Omit<Activity, 'othersMail' | 'faults'>> {
    return this.#receiver.activity(since);
  }

  idle(address?: string): Promise<void> {
    return this.#receiver.idle(mayReach(address));
  }

  onLost(): void {}

  dropped(): void {}

  async close(): Promise<void> {}
}
