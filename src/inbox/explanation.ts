import {
  type ErrorText,
  type Fact,
  MailTimeoutError,
  type MailTimeoutFacts,
  type MailTimeoutReason,
  numbered,
  type RejectedMessage,
} from '../errors.js';
import type { WaitKind } from './taken-marks.js';
import type { WaitEnd } from './wait.js';

/** Is a message that did not satisfy a wait, with the kind of its failing. */
export interface Verdict extends RejectedMessage {
  readonly failing: 'filtered' | 'no-value' | 'taken';
}

/** Carries all that an explanation tells. */
export interface Findings extends Omit<MailTimeoutFacts, 'reason' | 'messages'> {
  readonly kind: WaitKind;
  readonly end: WaitEnd;
  readonly verdicts: readonly Verdict[];
  /** Where mail is received, such as `smtp://127.0.0.1:41234`. */
  readonly url: string;
}

/** Says why a wait got nothing: which case it is, the facts, what to do. */
export function explainTimeout(findings: Findings): MailTimeoutError {
  const reason = findReason(findings);
  const { address, waitingFor, elapsed, strays, refusals, sessions, othersMail } = findings;
  const messages = findings.verdicts.map(({ failing: _, ...message }) => message);
  return new MailTimeoutError(
    { reason, address, waitingFor, elapsed, messages, strays, refusals, sessions, othersMail },
    TEXTS[reason](findings),
  );
}

function findReason(findings: Findings): MailTimeoutReason {
  // The newest message decides: it is the one the wait was meant to take.
  const newest = findings.verdicts.at(-1);
  if (newest) return newest.failing;
  if (findings.refusals.length) return 'refused';
  if (findings.strays.length || findings.othersMail) return 'other-addresses';
  return findings.sessions ? 'silent-client' : 'no-client';
}

const TEXTS: Record<MailTimeoutReason, (findings: Findings) => ErrorText> = {
  'no-client': (findings) => ({
    summary: `${none(findings)}: no SMTP client connected to the mail server.`,
    facts: [...waitingFor(findings), ['Mail server', findings.url]],
    hint: 'point the mail settings of the application at the mail server (mailServer.env has SMTP_HOST, SMTP_PORT, SMTP_URL).',
  }),
  'silent-client': (findings) => ({
    summary: `${none(findings)}: ${count(findings.sessions, 'SMTP client')} connected, but handed in no mail.`,
    facts: [...waitingFor(findings), ['Mail server', findings.url]],
    hint: 'look into the log of the application for an error before the send, or raise { timeout } if it sends from a queue.',
  }),
  refused: (findings) => ({
    summary: `${none(findings)}: the mail server refused what a client sent.`,
    facts: [...waitingFor(findings), ['Refused', numbered(findings.refusals)], ...strays(findings)],
    hint: refusalHint(findings.refusals.at(-1) ?? ''),
  }),
  'other-addresses': (findings) => ({
    summary: `${none(findings)}, but ${otherMail(findings)}.`,
    facts: [...waitingFor(findings), ...strays(findings)],
    hint: 'check that the test typed inbox.address into the form, and that the application sends to the address it was given.',
  }),
  filtered: (findings) => ({
    summary: `${some(findings)}, but none matched.`,
    facts: [...waitingFor(findings), ...arrived(findings)],
    hint: 'loosen the filter, or raise { timeout } if a second message is on its way.',
  }),
  'no-value': (findings) => ({
    summary: `${some(findings)}, but ${findings.verdicts.length === 1 ? 'it holds' : 'the last one holds'} no ${findings.kind}.`,
    facts: [...waitingFor(findings), ...arrived(findings)],
    hint:
      findings.kind === 'code'
        ? 'pass { pattern } if the code has a form of its own, or take the message with waitForMessage().'
        : 'take the message with waitForMessage() and look into message.links.',
  }),
  taken: (findings) => ({
    summary: `${some(findings)}, but ${findings.verdicts.length === 1 ? 'it was' : 'the last one was'} taken before.`,
    facts: [...waitingFor(findings), ...arrived(findings)],
    hint: `a message is handed out once: keep the ${findings.kind} in a variable, or let the application send another mail.`,
  }),
};

function none(findings: Findings): string {
  return `No mail arrived for ${findings.address} ${during(findings)}`;
}

function some(findings: Findings): string {
  const { verdicts, address } = findings;
  return `${count(verdicts.length, 'message')} arrived for ${address} ${during(findings)}`;
}

function during({ elapsed, end }: Findings): string {
  return `in ${elapsed} ms${end === 'deadline' ? ', when the time of the test was up' : ''}`;
}

function waitingFor(findings: Findings): Fact[] {
  return [['Waiting for', findings.waitingFor]];
}

function arrived({ verdicts }: Findings): Fact[] {
  const lines = verdicts.map(
    ({ subject, from, after, why }) => `"${subject}" from ${from || '<>'} ${moment(after)}: ${why}`,
  );
  return [['Arrived', numbered(lines)]];
}

function strays(findings: Findings): Fact[] {
  const lines = findings.strays.map(
    ({ recipients, subject, after }) =>
      `for ${recipients.slice(0, 3).join(', ')}: "${subject}" ${moment(after)}`,
  );
  return lines.length ? [['Arrived', numbered(lines)]] : [];
}

function otherMail({ strays: { length }, othersMail }: Findings): string {
  const parts = [
    length ? `${length} came for other addresses` : '',
    othersMail ? `${othersMail} came for inboxes of other workers` : '',
  ];
  return parts.filter(Boolean).join(', and ');
}

function moment(after: number): string {
  return after >= 0 ? `after ${after} ms` : `${-after} ms before the wait`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const TLS = /TLS|SSL|certificate/;
const AUTHENTICATION = /^53\d/;

function refusalHint(what: string): string {
  if (TLS.test(what))
    return 'turn TLS off in the mail settings of the application, or start the mail server with { tls } and let the application trust its certificate.';
  if (AUTHENTICATION.test(what))
    return 'give the application the user and password of the mail server option { auth }, or leave the option out.';
  return 'mend what the reply names in the application, or in the options of the mail server.';
}
