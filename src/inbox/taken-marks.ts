import type { Message } from '../message/message.js';

/** Kind of value that a wait returns. */
export type WaitKind = 'message' | 'code' | 'link';

interface TakenMark {
  /** Call, such as `waitForCode() at sign-up.spec.ts:12`. */
  readonly by: string;
  /** Whether the call took a newer message and left this one behind. */
  readonly superseded: boolean;
}

const KINDS: readonly WaitKind[] = ['message', 'code', 'link'];

/** Which messages of an inbox were taken, for each kind by itself. */
export class TakenMarks {
  readonly #marks: Record<WaitKind, WeakMap<Message, TakenMark>> = {
    message: new WeakMap(),
    code: new WeakMap(),
    link: new WeakMap(),
  };

  /** Returns by which call a message was taken, if it was. */
  of(kind: WaitKind, message: Message): TakenMark | undefined {
    return this.#marks[kind].get(message);
  }

  /** Marks a message; one that is marked keeps its first mark. */
  take(kind: WaitKind, message: Message, mark: TakenMark): void {
    if (!this.of(kind, message)) this.#marks[kind].set(message, mark);
  }

  /** Removes a mark, for a message that is available after all. */
  untake(kind: WaitKind, message: Message): void {
    this.#marks[kind].delete(message);
  }

  /** Marks messages for every kind. */
  takeAll(messages: readonly Message[], by: string): void {
    for (const kind of KINDS)
      for (const message of messages) this.take(kind, message, { by, superseded: false });
  }
}

/** Describes what became of a message; undefined for one that is not marked. */
export function describeMark(mark: TakenMark | undefined): string | undefined {
  return mark?.superseded
    ? `superseded, because ${mark.by} took a newer one`
    : mark && `taken by ${mark.by}`;
}
