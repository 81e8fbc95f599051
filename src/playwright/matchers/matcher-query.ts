import { withoutPosition } from '../../extract/without-position.js';
import { type Showing, showValue } from '../../inbox/explain/describe-found.js';
import { codeQuery, inMessage, linkQuery, messageQuery, type Query } from '../../inbox/query.js';
import type { Message } from '../../message/message.js';
import type { CheckedCall } from './matcher-call.js';

/** What a matcher finds: a code, a link or a message. */
export type Value = string | Message;

export function matcherQuery(call: CheckedCall, showing: Showing): Query<Value> {
  const { inbox, kind, filter, pattern, expected } = call;
  if (kind === 'message') return messageQuery(filter);
  const any =
    kind === 'code'
      ? codeQuery(filter, { pattern })
      : linkQuery(filter, { ...inbox.mailbox.links, pattern });
  return expected === undefined ? any : exactQuery(any, { ...call, kind, expected }, showing);
}

interface ExactCall extends CheckedCall {
  readonly kind: 'code' | 'link';
  readonly expected: string | RegExp;
}

function exactQuery(
  any: Query<string>,
  { kind, expected, pattern, filter }: ExactCall,
  showing: Showing,
): Query<string> {
  const fits = exactTest(expected);
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
    description: inMessage(pattern ? `${value} matching ${pattern}` : value, filter),
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

function exactTest(expected: string | RegExp): (value: string) => boolean {
  if (typeof expected === 'string') return (value) => value === expected;
  const pattern = withoutPosition(expected);
  return (value) => pattern.test(value);
}

/** Returns the value of a message; undefined if it is ambiguous too. */
function valueOrNone(any: Query<string>, message: Message): string | undefined {
  try {
    return any.valueOf(message, '');
  } catch {
    return undefined;
  }
}
