import { type Showing, showValue } from '../../inbox/explain/describe-found.js';
import { withoutPosition } from '../../inbox/options/check-pattern.js';
import { codeQuery, linkQuery, messageQuery, type Query } from '../../inbox/query.js';
import type { Message } from '../../message/message.js';
import type { CheckedCall } from './matcher-call.js';

/** What a matcher finds: a code, a link or a message. */
export type Value = string | Message;

/** Says what a matcher wants. */
export function wantOf(call: CheckedCall, showing: Showing): Query<Value> {
  const { inbox, kind, filter, pattern, expected } = call;
  if (kind === 'message') return messageQuery(filter);
  const any =
    kind === 'code'
      ? codeQuery(filter, { pattern })
      : linkQuery(filter, { ...inbox.mailbox.links, pattern });
  return expected === undefined ? any : wantExactly(any, { kind, expected, showing });
}

interface Exactly {
  readonly kind: 'code' | 'link';
  readonly expected: string | RegExp;
  readonly showing: Showing;
}

function wantExactly(any: Query<string>, { kind, expected, showing }: Exactly): Query<string> {
  const fits = fitsExactly(expected);
  const value =
    typeof expected === 'string'
      ? `the ${kind} "${showValue(kind, expected, showing)}"`
      : `a ${kind} like ${expected}`;
  const handedOut = (found: string): string => any.finish?.(found).value ?? found;
  const other = (message: Message): string | undefined => {
    const found = valueOrNone(any, message);
    return found === undefined ? undefined : handedOut(found);
  };
  return {
    ...any,
    value,
    description: any.description.replace(`a ${kind}`, () => value),
    hint: `compare the expected ${kind} with what came: either may be wrong.`,
    valueOf(message, address) {
      const found = any.valueOf(message, address);
      return found !== undefined && fits(handedOut(found)) ? found : undefined;
    },
    missing(message) {
      const found = other(message);
      return found === undefined
        ? any.missing(message)
        : `its ${kind} is ${showValue(kind, found, showing)}`;
    },
    other,
  };
}

function fitsExactly(expected: string | RegExp): (value: string) => boolean {
  if (typeof expected === 'string') return (value) => value === expected;
  const pattern = withoutPosition(expected);
  return (value) => pattern.test(value);
}

/** Returns the value of a message; one that is ambiguous counts as none. */
function valueOrNone<T>(wanted: Query<T>, message: Message): T | undefined {
  try {
    return wanted.valueOf(message, '');
  } catch {
    return undefined;
  }
}
