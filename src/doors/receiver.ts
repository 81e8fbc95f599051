import type { Activity, Cursor, ReceivedMail } from '../received-mail.js';
import { now } from '../timers.js';
import { ActivityLog, type Positions } from './activity-log.js';
import { IncomingMails } from './incoming-mails.js';

/** Delivers a mail; its sender is told that it was accepted when the promise resolves, and that it was not when it rejects. */
export type DeliverMail = (mail: ReceivedMail) => Promise<void>;

/** A completely received mail, before it gets a cursor. */
export type IncomingMail = Omit<ReceivedMail, 'cursor' | 'receivedAt'>;

/** A mail whose sender has begun it, and has no reply to it yet. */
export interface MailUnderWay {
  /** Object that stands for the mail as long as it is under way. */
  readonly id: object;
  /** Recipients, as far as they are known. */
  readonly recipients: readonly string[];
}

interface WaitingForIdle {
  readonly mails: ReadonlySet<object>;
  matters(recipients: readonly string[]): boolean;
  resolve(): void;
}

/** Takes the mail of all doors: gives each its position, delivers it, and keeps what their clients did. */
export class Receiver {
  readonly log: ActivityLog;
  /** Bytes that are being received. */
  readonly incoming: IncomingMails;
  readonly #deliver: DeliverMail;
  readonly #doors: (() => readonly MailUnderWay[])[] = [];
  readonly #whenIdle = new Set<WaitingForIdle>();

  /**
   * @param maxIncomingBytes Memory limit for what is being received, in bytes.
   * @param positions Numbers of another count than that of this receiver.
   */
  constructor(deliver: DeliverMail, maxIncomingBytes: number, positions?: Positions) {
    this.#deliver = deliver;
    this.log = new ActivityLog(positions);
    this.incoming = new IncomingMails(maxIncomingBytes);
  }

  /** Whether {@link Receiver.idle} is pending, so that doors must call {@link Receiver.checkIdle}. */
  get isWatched(): boolean {
    return this.#whenIdle.size > 0;
  }

  /** Adds a door by what is under way in it. */
  addDoor(underWay: () => readonly MailUnderWay[]): void {
    this.#doors.push(underWay);
  }

  /**
   * Delivers a mail.
   *
   * @throws what the delivery throws
   */
  async accept(mail: IncomingMail): Promise<void> {
    await this.#deliver({ ...mail, cursor: this.log.next(), receivedAt: new Date(now()) });
  }

  /** Returns the cursor of the latest event. */
  now(): Cursor {
    return this.log.now();
  }

  /** Summarizes the activity of clients since a cursor. */
  activity(since: Cursor): Omit<Activity, 'othersMail'> {
    return this.log.since(since);
  }

  /** Resolves when all mails that are now under way are finished, apart from those whose recipients don't matter. */
  idle(matters: (recipients: readonly string[]) => boolean = () => true): Promise<void> {
    const mails = new Set(this.#underWay().map(({ id }) => id));
    return new Promise((resolve) => {
      this.#whenIdle.add({ mails, matters, resolve });
      this.checkIdle();
    });
  }

  /** Looks again whether mails that are waited for are finished. */
  checkIdle(): void {
    if (!this.isWatched) return;
    const underWay = this.#underWay();
    for (const waiting of this.#whenIdle) {
      const { mails, matters, resolve } = waiting;
      const isOpen = ({ id, recipients }: MailUnderWay): boolean =>
        mails.has(id) && (!recipients.length || matters(recipients));
      if (underWay.some(isOpen)) continue;
      this.#whenIdle.delete(waiting);
      resolve();
    }
  }

  #underWay(): MailUnderWay[] {
    return this.#doors.flatMap((underWay) => underWay());
  }
}
