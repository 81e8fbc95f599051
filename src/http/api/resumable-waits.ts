import { type Found, supersededBy } from '../../inbox/take.js';
import type { WaitKind } from '../../inbox/taken-marks.js';
import { uptime } from '../../timers.js';
import type { Take } from '../journal/journal.js';
import { Problem } from '../problem.js';
import type { ApiInbox } from './api-inbox.js';
import type { ApiInboxes } from './api-inboxes.js';
import type { ApiParts } from './api-parts.js';

/** A wait of a client. */
interface ApiWait {
  readonly inbox: ApiInbox;
  readonly kind: WaitKind;
  /** Whether it also gets what was taken before. */
  readonly again: boolean;
  /** Name that its client asks again by. */
  readonly name: string | undefined;
  /** In ms. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Looks for what the wait is for, for so many ms, until the signal ends it. */
  start(timeout: number, signal: AbortSignal): Promise<Found<string>>;
}

interface Result {
  readonly value: string;
  readonly seq: number;
}

// Clients retry immediately; this is more than all agents of a machine have pending.
const KEPT_MS = 120_000;
const MOST_KEPT = 1000;

/**
 * Hands out each message once, whichever replica is asked, and knows waits by the name their client gave them. What is
 * found is taken before it is written, and the connection may break in between: a client that asks again by the same name
 * is given what was found for it.
 */
export class ResumableWaits {
  readonly #parts: ApiParts;
  readonly #inboxes: ApiInboxes;
  readonly #pending = new Map<string, AbortController>();
  readonly #results = new Map<string, Result>();

  constructor(parts: ApiParts, inboxes: ApiInboxes) {
    this.#parts = parts;
    this.#inboxes = inboxes;
    parts.journal.handle({ take: (take) => this.#take(take) });
  }

  /** Waits, or returns what an earlier request of the same name found; one that still waits is ended. */
  async find(wait: ApiWait): Promise<Found<string>> {
    const { name, signal } = wait;
    if (name === undefined) return this.#wait(wait);
    const earlier = this.#results.get(name);
    if (earlier) return revive(wait.inbox, earlier);
    this.#pending.get(name)?.abort(new Problem('in-use', 'Another request continues this wait.'));
    const ending = new AbortController();
    const left = (): void => ending.abort(signal.reason);
    signal.addEventListener('abort', left);
    if (signal.aborted) left();
    this.#pending.set(name, ending);
    try {
      return await this.#wait({ ...wait, signal: ending.signal });
    } finally {
      signal.removeEventListener('abort', left);
      if (this.#pending.get(name) === ending) this.#pending.delete(name);
    }
  }

  /** Waits until something is found that no other wait has taken meanwhile, at another replica. */
  async #wait(wait: ApiWait): Promise<Found<string>> {
    const { inbox, kind, again, name, timeout, signal } = wait;
    const end = uptime() + timeout;
    for (;;) {
      // Without a limit in the core is 0.
      const found = await wait.start(Math.max(1, end - uptime()), signal);
      const { value, message } = found;
      const { mailbox } = inbox.inbox;
      const isOpen = ({ cursor }: typeof message): boolean =>
        !inbox.takes.has(takeKey(kind, cursor.seq));
      const passedOver = supersededBy(mailbox, kind, message).filter(isOpen);
      const superseded = passedOver.map(({ cursor }) => cursor.seq);
      const isTaken = await this.#parts.journal.write('take', {
        ...{ id: inbox.id, kind, seq: message.cursor.seq, superseded, again },
        wait: name === undefined ? undefined : { name, value },
      });
      if (isTaken) return found;
      for (const older of passedOver.filter(isOpen)) mailbox.marks.untake(kind, older);
    }
  }

  #take({ id, kind, seq, superseded, again, wait }: Take): boolean {
    const inbox = this.#inboxes.find(id);
    if (!inbox) return false;
    const key = takeKey(kind, seq);
    const isFirst = !inbox.takes.has(key);
    const isOwn = wait !== undefined && inbox.takes.get(key) === wait.name;
    const isTaken = again || isFirst || isOwn;
    if (isTaken) {
      if (isFirst) inbox.takes.set(key, wait?.name);
      for (const older of superseded) inbox.takes.set(takeKey(kind, older), undefined);
      if (wait) this.#keep(wait.name, { value: wait.value, seq });
    }
    this.#mark(inbox, kind, isTaken ? [seq, ...superseded] : [seq]);
    return isTaken;
  }

  /** Marks messages for the waits of this replica. */
  #mark({ id, inbox }: ApiInbox, kind: WaitKind, [taken, ...superseded]: readonly number[]): void {
    const by = `GET /v1/inboxes/${id}/${kind}`;
    for (const message of inbox.messages) {
      const { seq } = message.cursor;
      if (seq === taken) inbox.mailbox.marks.take(kind, message, { by, superseded: false });
      else if (superseded.includes(seq))
        inbox.mailbox.marks.take(kind, message, { by, superseded: true });
    }
  }

  #keep(name: string, result: Result): void {
    this.#results.set(name, result);
    setTimeout(() => {
      if (this.#results.get(name) === result) this.#results.delete(name);
    }, KEPT_MS).unref();
    const [oldest] = this.#results.keys();
    if (this.#results.size > MOST_KEPT && oldest !== undefined) this.#results.delete(oldest);
  }
}

async function revive({ inbox }: ApiInbox, { value, seq }: Result): Promise<Found<string>> {
  // It may still be parsed here, and was taken at another replica.
  await inbox.mailbox.server.settled();
  const message = inbox.messages.find(({ cursor }) => cursor.seq === seq);
  if (message) return { value, message };
  throw new Problem('not-found', 'The message that this wait found made room for newer ones.');
}

function takeKey(kind: WaitKind, seq: number): string {
  return `${kind}/${seq}`;
}
