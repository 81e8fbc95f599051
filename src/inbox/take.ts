import type { Message } from '../message/message.js';
import type { Mailbox } from './mailbox.js';
import type { Query } from './query.js';
import type { WaitKind } from './taken-marks.js';

/** A value and its message. */
export interface Found<T = unknown> {
  readonly value: T;
  readonly message: Message;
  /** Note on the value, such as `Origin of the link: …`. */
  readonly remark?: string | undefined;
}

/**
 * Finds what a query would get next: for messages the oldest match, for codes and links the newest, because a
 * resend invalidates its predecessor.
 *
 * @param among Messages to look at; all of the mailbox unless given.
 */
export function find<T>(
  mailbox: Mailbox,
  query: Query<T>,
  among: readonly Message[] = mailbox.messages,
): Found<T> | undefined {
  const fitting = untakenOf(mailbox, query, among);
  for (const message of query.kind === 'message' ? fitting : fitting.toReversed()) {
    const value = query.valueOf(message, mailbox.address);
    if (value !== undefined) return { value, message, ...query.finish?.(value) };
  }
  return undefined;
}

/** Marks what was found as taken; for codes and links, older matching messages are superseded. */
export function take<T>(
  mailbox: Mailbox,
  query: Query<T>,
  { message, by }: { readonly message: Message; readonly by: string },
): void {
  const { marks, messages } = mailbox;
  const { kind } = query;
  marks.take(kind, message, { by, superseded: false });
  if (kind === 'message') return;
  const older = messages.slice(0, messages.indexOf(message));
  for (const left of untakenOf(mailbox, query, older))
    marks.take(kind, left, { by, superseded: true });
}

/** Returns the messages that were superseded, up to one that was taken. */
export function supersededBy(
  { marks, messages }: Mailbox,
  kind: WaitKind,
  message: Message,
): readonly Message[] {
  const older = messages.slice(0, Math.max(0, messages.indexOf(message)));
  return older.filter((left) => marks.of(kind, left)?.superseded);
}

function untakenOf<T>(
  { marks }: Mailbox,
  { kind, filter, again }: Query<T>,
  messages: readonly Message[],
): readonly Message[] {
  const isUntaken = (message: Message): boolean => again || !marks.of(kind, message);
  // Checked twice, because `where` may itself take messages.
  return messages
    .filter(isUntaken)
    .filter((message) => !filter.mismatch(message))
    .filter(isUntaken);
}
