import { clip, clipSummary, count, LONGEST_SUMMARY } from '../../errors/base.js';
import type { MailTimeoutReason } from '../../errors/wait-errors.js';
import { parsePhoneNumber } from '../../phone-number.js';
import type { Failing, Findings } from './findings.js';

/** Writes the first line of a timeout: which case it is. */
export function summarize(reason: MailTimeoutReason, findings: Findings): string {
  return clipSummary(`${SUMMARIES[reason](findings)}.`);
}

/** Returns whether a message came during the wait; it takes some ms to come in, so one of its very first ms came before. */
export function isInTime({ after }: { after: number }): boolean {
  return after > 0;
}

const SUMMARIES: Record<MailTimeoutReason, (findings: Findings) => string> = {
  fault: (findings) => `${none(findings)}: a fault was set that kept it away`,
  'no-mail': none,
  'no-client': (findings) =>
    `${none(findings)}: no client connected ${findings.everConnected ? 'in that time' : 'to the mail server'}`,
  'silent-client': (findings) =>
    `${none(findings)}: ${count(findings.sessions ?? 0, 'client')} connected but sent no message`,
  refused: (findings) =>
    `${none(findings)}: the mail server refused what an ${findings.lastRefusal?.api ? 'API' : 'SMTP'} client sent`,
  'other-addresses': (findings) => `${none(findings)}, but ${otherMail(findings)}`,
  'other-inbox': otherInbox,
  unread: ({ unread, ...findings }) =>
    `${count(unread, 'message')} arrived ${during(findings)} and ${unread === 1 ? 'is' : 'are'} being read`,
  filtered: some,
  'no-value': some,
  taken: some,
};

function none(findings: Pick<Findings, 'elapsed' | 'end'>): string {
  return `No message arrived ${during(findings)}`;
}

function during({ elapsed, end }: Pick<Findings, 'elapsed' | 'end'>): string {
  return `in ${elapsed} ms${end === 'deadline' ? ' (test timeout)' : ''}`;
}

function otherInbox(findings: Findings): string {
  const { otherInboxes } = findings;
  const addresses = new Set(otherInboxes.flatMap(({ recipients }) => recipients));
  const head = `${none(findings)}; ${count(otherInboxes.length, 'message')} arrived for `;
  const [address = ''] = addresses;
  if (addresses.size > 1) return `${head}${addresses.size} other inboxes of this test`;
  const tail = ', another inbox of this test';
  const room = LONGEST_SUMMARY - 1 - head.length - tail.length;
  return `${head}${shorten(address, room)}${tail}`;
}

/** Cuts an address where it is least missed: its domain is that of all inboxes. */
function shorten(address: string, room: number): string {
  if (address.length <= room) return address;
  const local = address.slice(0, address.lastIndexOf('@'));
  return local.length + 2 <= room ? `${local}@…` : clip(local, room - 1);
}

function otherMail({ strays, othersMail }: Findings): string {
  const { length } = strays;
  if (!length) return `${othersMail} came for inboxes of other workers`;
  const areTexts = strays.every(({ recipients }) => recipients.some(parsePhoneNumber));
  const [one, several] = areTexts ? ['number', 'numbers'] : ['address', 'addresses'];
  const elsewhere = length === 1 ? `another ${one}` : `other ${several}`;
  if (!othersMail) return `${length} came for ${elsewhere}`;
  return `${length} for ${elsewhere} and ${othersMail} for other workers`;
}

function some(findings: Findings): string {
  const { verdicts } = findings;
  const inTime = verdicts.filter(isInTime).length;
  const before = verdicts.length - inTime;
  if (!inTime)
    return `${none(findings)}; ${count(before, 'message')} arrived before, but ${butWhy(findings)}`;
  const andBefore = before ? ` and ${before} before` : '';
  return `${count(inTime, 'message')} arrived ${during(findings)}${andBefore}, but ${butWhy(findings)}`;
}

function butWhy({ verdicts, query }: Findings): string {
  const clauses = FAILINGS.map((failing) => {
    const number = verdicts.filter((verdict) => verdict.failing === failing).length;
    return number ? CLAUSES[failing]({ number, all: number === verdicts.length, query }) : '';
  });
  return clauses.filter(Boolean).join(', ');
}

const FAILINGS: readonly Failing[] = ['filtered', 'no-value', 'taken'];
type Counted = Pick<Findings, 'query'> & { readonly number: number; readonly all: boolean };
const CLAUSES: Record<Failing, (counted: Counted) => string> = {
  filtered: ({ number, all }) => (all ? 'none matched' : `${number} did not match`),
  'no-value': ({ number, all, query: { kind, value } }) =>
    all ? `none had ${value ?? `a ${kind}`}` : `${number} had no ${value ? 'such ' : ''}${kind}`,
  taken({ number, all }) {
    const who = number > 1 ? 'all' : 'it';
    return `${all ? who : number} ${number > 1 ? 'were' : 'was'} already taken`;
  },
};
