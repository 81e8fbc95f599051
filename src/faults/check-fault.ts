import { checkKeys } from '../errors/check-keys.js';
import { checkWhole, InvalidOptionError, wrongValue } from '../errors/option-errors.js';
import type { InboxFault, MailServerFault } from './fault.js';
import { type FaultPlace, faultsAt, KINDS_OF_FAULTS } from './kinds-of-faults.js';

/**
 * Checks the fault of an inbox.
 *
 * @throws InvalidOptionError for a kind that no door of an inbox can do, an unknown field or an invalid value
 */
export function checkInboxFault(fault: InboxFault): InboxFault {
  const { at } = checkFields<Fields>(fault, INBOX);
  if (at !== undefined && !PLACES_OF_REFUSAL.has(at))
    throw wrongValue({ of: '{ at }', wanted: "'rcpt', 'data' or 'delivered'", value: at });
  return fault;
}

/**
 * Checks the fault of a mail server.
 *
 * @throws InvalidOptionError for a kind that cannot happen before RCPT TO, an unknown field or an invalid value
 */
export function checkMailServerFault(fault: MailServerFault): MailServerFault {
  const { code } = checkFields<Fields>(fault, MAIL_SERVER);
  // RFC 5321 sections 3.1 and 3.8.
  if (code !== undefined && code !== 421 && code !== 554)
    throw wrongValue({ of: '{ code } before RCPT TO', wanted: '421 or 554', value: code });
  return fault;
}

/** Creates the error for a fault of an inbox that others share. */
export function sharedWithOthers(): InvalidOptionError {
  return new InvalidOptionError({
    summary: 'An inbox that is shared must have no fault: it would be one of the others, too.',
    hint: 'make an inbox with a fresh address, or with { address } alone.',
  });
}

type Fields = Partial<
  Record<'kind' | 'code' | 'text' | 'at' | 'status' | 'retryAfter' | 'delay' | 'times', unknown>
>;

interface Asked {
  readonly of: string;
  readonly places: readonly FaultPlace[];
  /** Where the other kinds belong. */
  readonly elsewhere: string;
}

const INBOX: Asked = {
  of: 'The fault of an inbox',
  places: ['SMTP', 'HTTP APIs'],
  elsewhere: 'it happens before RCPT TO, where no inbox is known: use mailServer.fault().',
};
const MAIL_SERVER: Asked = {
  of: 'The fault of a mail server',
  places: ['mailServer.fault()'],
  elsewhere: 'it happens to the mail of an inbox: use inbox.fault().',
};
const PLACES_OF_REFUSAL: ReadonlySet<unknown> = new Set(['rcpt', 'data', 'delivered']);
const LONGEST_DELAY = 10 * 60 * 1000;
const MOST_TIMES = 1_000_000;
const LONGEST_RETRY = 3600;
const LONGEST_TEXT = 400;
const STATUSES: ReadonlySet<unknown> = new Set([422, 429, 500]);
// Replies are lines (RFC 5321 section 4.2).
const LINE = /^[^\p{Cc}]*$/u;

function checkFields<T extends Fields>(fault: T, { of, places, elsewhere }: Asked): T {
  const { kind } = checkKeys(fault, { of, keys: ALL_FIELDS });
  const can = faultsAt(...places);
  const known = can.find((name) => name === kind);
  if (known === undefined) {
    const hint = Object.keys(KINDS_OF_FAULTS).includes(`${kind}`) ? elsewhere : undefined;
    throw wrongValue({ of: '{ kind }', wanted: `one of ${can.join(', ')}`, value: kind, hint });
  }
  const fields = KINDS_OF_FAULTS[known].fields.filter(
    (field) => field !== 'at' || places !== MAIL_SERVER.places,
  );
  checkKeys(fault, { of: `The fault { kind: '${known}' }`, keys: ['kind', 'times', ...fields] });
  checkValues(fault, known);
  return fault;
}

function checkValues({ code, text, status, retryAfter, delay, times }: Fields, kind: string): void {
  if (times !== undefined) checkWhole('{ times }', times, { min: 1, max: MOST_TIMES });
  if (delay !== undefined || kind === 'slow' || kind === 'delay')
    checkWhole('{ delay }', delay, { min: 1, max: LONGEST_DELAY });
  if (kind === 'refuse') checkWhole('{ code }', code, { min: 400, max: 599 });
  if (kind === 'respond' && !STATUSES.has(status))
    throw wrongValue({ of: '{ status }', wanted: '422, 429 or 500', value: status });
  if (retryAfter !== undefined) checkRetry(retryAfter, status);
  if (
    text !== undefined &&
    !(typeof text === 'string' && text.length <= LONGEST_TEXT && LINE.test(text))
  )
    throw wrongValue({
      of: '{ text }',
      wanted: `one line of at most ${LONGEST_TEXT} characters`,
      value: text,
    });
}

function checkRetry(retryAfter: unknown, status: unknown): void {
  checkWhole('{ retryAfter }', retryAfter, { max: LONGEST_RETRY });
  if (status === 429) return;
  throw new InvalidOptionError({
    summary: `{ retryAfter } needs { status: 429 }, got { status: ${status} }.`,
    hint: 'leave it out.',
  });
}

const ALL_FIELDS = [
  'kind',
  'times',
  ...new Set(Object.values(KINDS_OF_FAULTS).flatMap(({ fields }) => fields)),
];
