import type { Message } from '../message/message.js';
import type { LinkOptions } from './link-origin.js';
import { type CheckedFilter, checkFilter, type MessageFilter } from './options/filter.js';
import type { WaitOptions } from './options/wait-options.js';
import type { WaitKind } from './taken-marks.js';
import { type Wanted, wantCode, wantLink, wantMessage } from './taking.js';
import type { Found } from './wait.js';

/** Is what another program asks an inbox for. */
export interface FoundRequest {
  readonly kind: WaitKind;
  /** Who asks, such as `GET /code`. */
  readonly by: string;
  readonly filter?: MessageFilter;
  /** Own form of the code or link. */
  readonly pattern?: RegExp | undefined;
  /** Wraps each look for the pattern, so that one of another program can be interrupted. */
  guard?<T>(message: Message, look: () => T): T;
  /** Looks only at what came after a position of the source, and hands out again what was taken. */
  readonly after?: number | undefined;
  readonly limits: WaitOptions;
}

/** Is a code or link with the message it stands in; the value is undefined where a message was wanted. */
export type FoundText = Found<string | undefined>;

/** Wants a code, a link or any message, together with the message it stands in. */
export function wantFound(
  { kind, by, filter, pattern, after, guard }: Omit<FoundRequest, 'limits'>,
  links: LinkOptions,
): Wanted<FoundText> {
  const checked = checkFilter(filter);
  const later = after === undefined ? checked : cameAfter(after, checked);
  const wanted =
    kind === 'message'
      ? withMessage(wantMessage(later), () => undefined)
      : withMessage(
          guarded(
            kind === 'code' ? wantCode(later, { pattern }) : wantLink(later, { ...links, pattern }),
            guard,
          ),
          (value) => value,
        );
  return { ...wanted, by, again: after !== undefined };
}

function guarded(wanted: Wanted<string>, guard: FoundRequest['guard']): Wanted<string> {
  if (!guard) return wanted;
  return {
    ...wanted,
    valueOf: (message, address) => guard(message, () => wanted.valueOf(message, address)),
  };
}

function withMessage<T>(
  // Links stay as they were sent: the program that asks knows where its application is.
  { finish: _, other: __, ...wanted }: Wanted<T>,
  toText: (value: T) => string | undefined,
): Wanted<FoundText> {
  return {
    ...wanted,
    valueOf(message, address) {
      const value = wanted.valueOf(message, address);
      return value === undefined ? undefined : { value: toText(value), message };
    },
  };
}

function cameAfter(seq: number, { description, mismatch }: CheckedFilter): CheckedFilter {
  return {
    description,
    mismatch: (message) =>
      message.cursor.seq > seq ? mismatch(message) : 'it came before { after }',
  };
}
