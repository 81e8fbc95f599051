import type { ActiveFault, FindFault } from '../faults/active-fault.js';
import { stageOf } from '../faults/kinds-of-faults.js';
import type { IncomingMail } from './incoming-mail.js';

type Deliver = (mail: IncomingMail) => Promise<void>;

const LONGEST_APART = 10_000;

/** Delivers mail as the faults of its recipients say, each by that of its inbox. */
export class FaultyDelivery {
  readonly #findFault: FindFault;
  readonly #deliver: Deliver;
  /** Returns the position of a fault that happens now. */
  readonly #position: () => number;

  constructor(findFault: FindFault, deliver: Deliver, position: () => number) {
    this.#findFault = findFault;
    this.#deliver = deliver;
    this.#position = position;
  }

  /** Delivers a mail; to recipients without a fault, immediately. */
  async deliver(mail: IncomingMail): Promise<void> {
    const { recipients } = mail.envelope;
    if (!recipients.some((recipient) => this.#faultAtDelivery(recipient)))
      return this.#deliver(mail);
    const faults = new Map<ActiveFault | undefined, string[]>();
    for (const recipient of recipients) {
      const fault = this.#faultAtDelivery(recipient);
      faults.set(fault, [...(faults.get(fault) ?? []), recipient]);
    }
    const parts = [...faults].map(([fault, its]) => {
      const part = { ...mail, envelope: { ...mail.envelope, recipients: its } };
      return fault ? this.#deliverBy(fault, part) : this.#deliver(part);
    });
    await Promise.all(parts);
  }

  #faultAtDelivery(recipient: string): ActiveFault | undefined {
    const fault = this.#findFault(recipient);
    const happens = fault && stageOf(fault.fault) === 'delivery' && (fault.isActive || fault.holds);
    return happens ? fault : undefined;
  }

  async #deliverBy(active: ActiveFault, mail: IncomingMail): Promise<void> {
    const { fault } = active;
    if (fault.kind === 'reorder' && active.holds) {
      await this.#deliver(mail);
      await active.releaseOldest();
      return;
    }
    if (!active.apply(this.#position())) {
      await this.#deliver(mail);
      return;
    }
    if (fault.kind === 'delay') active.hold(fault.delay, () => this.#deliver(mail));
    if (fault.kind === 'reorder')
      active.hold(fault.delay ?? LONGEST_APART, () => this.#deliver(mail));
    if (fault.kind !== 'twice') return;
    await this.#deliver(mail);
    await this.#deliver(mail);
  }
}
