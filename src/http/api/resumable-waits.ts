import type { Found } from '../../inbox/take.js';
import type { Message } from '../../message/message.js';
import { Problem } from '../problem.js';

/** Looks for what a wait is for, until the signal ends it. */
export type StartWait = (signal: AbortSignal) => Promise<Found<string>>;

interface ResumableWait {
  readonly ending: AbortController;
  /** Not the message itself, which may have to make room. */
  found?: { readonly value: string; readonly message: WeakRef<Message> };
}

// Clients retry immediately; this is more than all agents of a machine have pending.
const KEPT_MS = 120_000;
const MOST_KEPT = 1000;

/**
 * Knows waits by the name their client gave them. What is found is taken before it is written, and the connection may
 * break in between: a client that asks again by the same name is given what was found for it.
 */
export class ResumableWaits {
  readonly #waits = new Map<string, ResumableWait>();

  /** Waits, or returns what an earlier request of the same name found; one that still waits is ended. */
  async find(name: string, signal: AbortSignal, start: StartWait): Promise<Found<string>> {
    const earlier = this.#waits.get(name);
    if (earlier?.found) return revive(earlier.found);
    earlier?.ending.abort(new Problem('in-use', 'Another request continues this wait.'));
    const wait: ResumableWait = { ending: new AbortController() };
    const left = (): void => wait.ending.abort(signal.reason);
    signal.addEventListener('abort', left);
    if (signal.aborted) left();
    this.#waits.set(name, wait);
    try {
      const found = await start(wait.ending.signal);
      wait.found = { value: found.value, message: new WeakRef(found.message) };
      this.#keep(name, wait);
      return found;
    } finally {
      signal.removeEventListener('abort', left);
      if (!wait.found) this.#forget(name, wait);
    }
  }

  #keep(name: string, wait: ResumableWait): void {
    setTimeout(() => this.#forget(name, wait), KEPT_MS).unref();
    for (const [oldest, { found }] of this.#waits) {
      if (this.#waits.size <= MOST_KEPT) break;
      if (found) this.#waits.delete(oldest);
    }
  }

  #forget(name: string, wait: ResumableWait): void {
    if (this.#waits.get(name) === wait) this.#waits.delete(name);
  }
}

function revive({ value, message }: NonNullable<ResumableWait['found']>): Found<string> {
  const kept = message.deref();
  if (kept) return { value, message: kept };
  throw new Problem('not-found', 'The message that this wait found made room for newer ones.');
}
