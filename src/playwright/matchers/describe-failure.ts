import type { ExpectMatcherUtils } from '@playwright/test';
import { formatErrorText, type InboxError } from '../../errors/base.js';
import { MailTimeoutError } from '../../errors/wait-errors.js';
import { describeMessage, type Showing, showValue } from '../../inbox/explain/describe-found.js';
import { excerptOf } from '../../inbox/explain/excerpt.js';
import { WAITING_FOR } from '../../inbox/explain/explanation.js';
import { maskText } from '../../inbox/explain/mask.js';
import { inMessage, type Query } from '../../inbox/query.js';
import type { Found } from '../../inbox/take.js';
import type { Failure } from './failure-text.js';
import type { CheckedCall, MatcherName } from './matcher-call.js';
import type { Value } from './matcher-query.js';

/** A matcher that has run, as its failure describes it. */
interface MatcherRun extends CheckedCall {
  readonly name: MatcherName;
  readonly isNot: boolean;
  readonly utils: ExpectMatcherUtils;
  readonly query: Query<Value>;
  readonly showing: Showing;
}

/** A failure without the name of its matcher. */
export type Description = Omit<Failure, 'matcher'>;

/** Describes what came despite `.not`. */
export function describeUnexpected(run: MatcherRun, { value, message }: Found): Description {
  const { inbox, kind, utils, showing } = run;
  const shown = describeMessage(message, showing);
  const { lines } = excerptOf(message);
  return {
    ...describeExpected(run),
    received:
      kind === 'message' ? shown : utils.printReceived(showValue(kind, `${value}`, showing)),
    body: formatErrorText({
      summary: `${shown} came for ${inbox.address}.`,
      facts: showing.mask || !lines.length ? [] : [['Its text', lines]],
    }),
    log: callLog(run),
  };
}

/** Describes why nothing came, or why the matcher cannot tell. */
export function describeMissing(run: MatcherRun, error: InboxError): Description {
  const { timeout, inbox, showing } = run;
  const hide = (text: string): string =>
    showing.mask ? maskText(text, inbox.mailbox.messages) : text;
  const described = { ...describeExpected(run), log: callLog(run) };
  if (!(error instanceof MailTimeoutError))
    return { ...described, body: `Error: ${hide(error.message)}` };
  const { summary, hint, elapsed } = error;
  // Expected: says that already.
  const facts = error.facts.filter(([label]) => label !== WAITING_FOR);
  return {
    ...described,
    received: describeReceived(run),
    // The test may have ended first; a timer may fire a little early.
    ...(timeout && elapsed > timeout - EARLY && { timeout }),
    body: hide(formatErrorText({ summary, facts, hint })),
  };
}

const EARLY = 2;

function describeExpected(run: MatcherRun): Description {
  const { kind, expected, isNot, utils, filter, showing } = run;
  if (expected === undefined || kind === 'message') {
    const argument = kind === 'message' && filter.description ? 'options' : '';
    return { argument, expected: describeAny(run, isNot ? 'no' : 'a') };
  }
  const shown = typeof expected === 'string' ? showValue(kind, expected, showing) : expected;
  const printed = utils.printExpected(shown);
  return { argument: 'expected', expected: isNot ? `not ${printed}` : printed };
}

function describeAny({ kind, pattern, filter }: MatcherRun, article: 'a' | 'no'): string {
  if (kind !== 'message')
    return inMessage(`${article} ${kind}${pattern ? ` matching ${pattern}` : ''}`, filter);
  return `${article} message${filter.description ? ` with ${filter.description}` : ''}`;
}

function describeReceived({ inbox, kind, utils, query, filter, showing }: MatcherRun): string {
  const { messages, marks } = inbox.mailbox;
  if (kind === 'message') {
    const [last, ...others] = messages.toReversed();
    if (!last) return 'no message';
    return `${describeMessage(last, showing)}${others.length ? ` and ${others.length} before` : ''}`;
  }
  const values = messages
    .filter((message) => !marks.of(kind, message) && !filter.mismatch(message))
    .map((message) => query.other?.(message))
    .filter((value) => value !== undefined);
  const shown = values.map((value) => showValue(kind, `${value}`, showing));
  if (!shown.length) return `no ${kind}`;
  return utils.printReceived(shown.length === 1 ? shown[0] : shown);
}

function callLog(run: MatcherRun): string[] {
  const { name, isNot, timeout, settle, inbox, expected, query } = run;
  const what = expected === undefined ? describeAny(run, 'a') : query.description;
  return isNot
    ? [
        `Expect "not ${name}" with settle ${settle}ms`,
        `waiting for ${what} not to come to ${inbox.address}`,
      ]
    : [
        `Expect "${name}" with timeout ${timeout}ms`,
        `waiting for ${what} to come to ${inbox.address}`,
      ];
}
