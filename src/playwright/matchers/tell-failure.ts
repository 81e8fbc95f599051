import type { ExpectMatcherUtils } from '@playwright/test';
import { formatErrorText, type InboxError } from '../../errors/base.js';
import { MailTimeoutError } from '../../errors/wait-errors.js';
import { describeMessage, type Showing, showValue } from '../../inbox/explain/describe-found.js';
import { excerptOf } from '../../inbox/explain/excerpt.js';
import { maskText } from '../../inbox/explain/mask.js';
import type { Query } from '../../inbox/query.js';
import type { Found } from '../../inbox/take.js';
import type { Failure } from './failure-text.js';
import type { CheckedCall } from './matcher-call.js';
import type { Value } from './want.js';

/** Is a matcher that ran, for its failure to be told. */
export interface Ran extends CheckedCall {
  readonly name: string;
  readonly isNot: boolean;
  readonly utils: ExpectMatcherUtils;
  readonly wanted: Query<Value>;
  readonly showing: Showing;
}

/** Is a failure without the name of its matcher. */
export type Told = Omit<Failure, 'matcher'>;

/** Tells of what came although it was not to. */
export function tellUnwanted(ran: Ran, { value, message }: Found): Told {
  const { inbox, kind, utils, showing } = ran;
  const shown = describeMessage(message, showing);
  const { lines } = excerptOf(message);
  return {
    ...tellExpected(ran),
    received:
      kind === 'message' ? shown : utils.printReceived(showValue(kind, `${value}`, showing)),
    body: formatErrorText({
      summary: `${shown} came for ${inbox.address}.`,
      facts: showing.mask || !lines.length ? [] : [['Its text', lines]],
    }),
    log: log(ran),
  };
}

/** Tells why nothing came, or why that could not be told. */
export function tellMissed(ran: Ran, error: InboxError): Told {
  const { timeout, inbox, showing } = ran;
  const hide = (text: string): string =>
    showing.mask ? maskText(text, inbox.mailbox.messages) : text;
  if (!(error instanceof MailTimeoutError))
    return { ...tellExpected(ran), body: `Error: ${hide(error.message)}`, log: log(ran) };
  return {
    ...tellExpected(ran),
    received: tellReceived(ran),
    // The time of the test may have been up first; a timer may ring a little early.
    ...(timeout && error.elapsed > timeout - EARLY && { timeout }),
    body: hide(error.message.replace(WAITING_FOR, '')),
    log: log(ran),
  };
}

function tellExpected({ kind, expected, isNot, utils, wanted, showing }: Ran): Told {
  if (expected !== undefined && kind !== 'message') {
    const shown = typeof expected === 'string' ? showValue(kind, expected, showing) : expected;
    const printed = utils.printExpected(shown);
    return { argument: 'expected', expected: isNot ? `not ${printed}` : printed };
  }
  const argument = kind === 'message' && wanted.filter.description ? 'filter' : '';
  const what = whatIsWanted({ kind, wanted });
  return { argument, expected: isNot ? what.replace(A, 'no ') : what };
}

function whatIsWanted({ kind, wanted }: Pick<Ran, 'kind' | 'wanted'>): string {
  if (kind !== 'message') return wanted.description;
  const { description } = wanted.filter;
  return description ? `a message with ${description}` : 'a message';
}

const EARLY = 2;
const A = /^a /;
// What was expected stands above already.
const WAITING_FOR = /^ {2}Waiting for: .*\n/m;

function tellReceived({ inbox, kind, utils, wanted, showing }: Ran): string {
  const { messages, marks } = inbox.mailbox;
  if (kind === 'message') {
    const [last, ...others] = messages.toReversed();
    if (!last) return 'no message';
    return `${describeMessage(last, showing)}${others.length ? ` and ${others.length} before` : ''}`;
  }
  const fitting = messages.filter(
    (message) => !marks.of(kind, message) && !wanted.filter.mismatch(message),
  );
  const values = fitting
    .map((message) => wanted.other?.(message))
    .filter((value) => value !== undefined);
  const shown = values.map((value) => showValue(kind, `${value}`, showing));
  if (!shown.length) return `no ${kind}`;
  return utils.printReceived(shown.length === 1 ? shown[0] : shown);
}

function log(ran: Ran): string[] {
  const { name, isNot, timeout, settle, inbox } = ran;
  const what = whatIsWanted(ran);
  const whither = `to come to ${inbox.address}`;
  return isNot
    ? [`Expect "not ${name}" with settle ${settle}ms`, `waiting for ${what} not ${whither}`]
    : [`Expect "${name}" with timeout ${timeout}ms`, `waiting for ${what} ${whither}`];
}
