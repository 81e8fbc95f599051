import type { ActiveFault, FindFault } from '../faults/active-fault.js';
import type { FaultReport, MailServerFault } from '../faults/fault.js';
import { type FaultStage, stageOf } from '../faults/kinds-of-faults.js';
import type { Activity, Cursor, ReceivedMail, UpstreamActivity } from '../received-mail.js';
import { now } from '../timers.js';
import { ActivityLog, type Positions } from './activity-log.js';
import { FaultyDelivery } from './faulty-delivery.js';
import type { IncomingMail } from './incoming-mail.js';
import { IncomingMails } from './incoming-mails.js';

/** Delivers a mail; its sender is told that it was accepted when the promise resolves, and that it was not when it rejects. */
export type DeliverMail = (mail: ReceivedMail) => Promise<void>;

/** A mail whose sender has begun it, and has no reply to it yet. */
export interface MailUnderWay {
  /** Object that stands for the mail as long as it is under way. */
  readonly id: object;
  /** Recipients, as far as they are known. */
  readonly recipients: readonly string[];
}

/** A mail catcher or mailbox of others, whose clients are not known here. */
export interface ReadUpstream {
  /** Resolves when all mail that it has by now is accepted here. */
  sync(): Promise<void>;
  activity(since: Cursor): UpstreamActivity;
}

interface WaitingForIdle {
  readonly mails: ReadonlySet<object>;
  matters(recipients: readonly string[]): boolean;
  resolve(): void;
}

export interface ReceiverParts {
  /** Finds the fault of the inbox that mail for a recipient is for. */
  readonly faultOf?: FindFault;
  /** Numbers of another count than that of the receiver. */
  readonly positions?: Positions;
}

/** Takes the mail of all doors: gives each its position, delivers it, and keeps what their clients did. */
export class Receiver {
  readonly log: ActivityLog;
  /** Bytes that are being received. */
  readonly incoming: IncomingMails;
  /** Finds the fault of the inbox that mail for a recipient is for. */
  readonly faultOf: FindFault;
  /** Fault of the mail server, which happens before RCPT TO. */
  faultOfServer: ActiveFault<MailServerFault> | undefined;
  readonly #deliver: FaultyDelivery;
  readonly #doors: (() => readonly MailUnderWay[])[] = [];
  readonly #whenIdle = new Set<WaitingForIdle>();
  #upstream: ReadUpstream | undefined;

  /** @param maxIncomingBytes Memory limit for what is being received, in bytes. */
  constructor(
    deliver: DeliverMail,
    maxIncomingBytes: number,
    { faultOf = () => undefined, positions }: ReceiverParts = {},
  ) {
    const number = (mail: IncomingMail): ReceivedMail => ({
      cursor: this.log.next(),
      receivedAt: new Date(now()),
      ...mail,
    });
    const position = (): number => this.log.next().seq;
    this.log = new ActivityLog(positions);
    this.faultOf = faultOf;
    this.#deliver = new FaultyDelivery(faultOf, (mail) => deliver(number(mail)), position);
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

  /** Adds an upstream: how many clients it has is not known from now on. */
  addUpstream(upstream: ReadUpstream): void {
    this.#upstream = upstream;
  }

  /**
   * Delivers a mail.
   *
   * @throws what the delivery throws
   */
  accept(mail: IncomingMail): Promise<void> {
    return this.#deliver.deliver(mail);
  }

  /**
   * Returns the fault that takes the place of the reply to a mail, and counts it. A mail that is for other inboxes too
   * has none: its reply is theirs.
   *
   * @param stages Faults that happen when the reply is due; SMTP refuses recipients before.
   */
  takeFault(
    recipients: readonly string[],
    stages: readonly FaultStage[] = ['reply'],
  ): ActiveFault | undefined {
    const faults = new Set(recipients.map((recipient) => this.faultOf(recipient)));
    const found = [...faults].filter(
      (fault) => fault?.isActive && stages.includes(stageOf(fault.fault)),
    );
    if (!found.length) return undefined;
    const { seq } = this.log.next();
    if (faults.size === 1 && found[0]?.apply(seq)) return found[0];
    for (const fault of found) fault?.skip(seq);
    return undefined;
  }

  /** Returns the cursor of the latest event. */
  now(): Cursor {
    return this.log.now();
  }

  /** Summarizes the activity of clients since a cursor. */
  activity(since: Cursor): Omit<Activity, 'othersMail' | 'faults'> {
    if (!this.#upstream) return this.log.since(since);
    return { refusals: this.log.since(since).refusals, upstream: this.#upstream.activity(since) };
  }

  /** Reports the faults of an address and of the mail server, and what they did since a cursor. */
  faults(since: Cursor, address = ''): FaultReport[] {
    const after = this.log.after(since);
    return [this.faultOf(address), this.faultOfServer].flatMap(
      (fault) => fault?.since(after) ?? [],
    );
  }

  /** Resolves when all mails that are now under way are finished, apart from those whose recipients don't matter. */
  async idle(matters: (recipients: readonly string[]) => boolean = () => true): Promise<void> {
    if (this.#upstream) await this.#upstream.sync();
    const mails = new Set(this.#underWay().map(({ id }) => id));
    await new Promise<void>((resolve) => {
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
