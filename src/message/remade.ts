import { nextTurn } from '../timers.js';

/** Work in steps, after each of which others may have the thread. */
export type Steps<T> = Generator<undefined, T>;

/** Does all steps in one go. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does each step in a turn of the event loop. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await nextTurn();
  }
}

/** A value that may be made when it is asked for. */
export interface Made<T> {
  readonly value: T;
}

/**
 * A value that is made when it is asked for, and again if it is asked for once more after the garbage collector took it:
 * what the raw bytes of a mail say is not kept beside them.
 */
export class Remade<T> implements Made<T> {
  readonly #make: () => T;
  #recent: WeakRef<Made<T>> | undefined;

  /** @param made What is made already, if it is. */
  constructor(make: () => T, made?: T) {
    this.#make = make;
    if (made !== undefined) this.#recent = new WeakRef({ value: made });
  }

  get value(): T {
    const known = this.#recent?.deref();
    if (known) return known.value;
    const made = { value: this.#make() };
    this.#recent = new WeakRef(made);
    return made.value;
  }
}
