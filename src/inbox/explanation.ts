import {
  type Fact,
  MailTimeoutError,
  type MailTimeoutFacts,
  type MailTimeoutReason,
  numbered,
  quoteSubject,
  type RejectedMessage,
} from '../errors.js';
import type { Refusal } from '../received-mail.js';
import type { Excerpt } from './excerpt.js';
import type { Resends } from './resends.js';
import type { Wanted } from './taking.js';
import type { WaitEnd } from './wait.js';

/** Says in which way a message failed a wait. */
export type Failing = 'filtered' | 'no-value' | 'taken';

/** Is a message that did not satisfy a wait, with the kind of its failing. */
export interface Verdict extends RejectedMessage {
  readonly failing: Failing;
}

/** Carries all that an explanation tells. */
export interface Findings extends Omit<MailTimeoutFacts, 'reason' | 'messages'> {
  readonly wanted: Pick<Wanted<unknown>, 'kind' | 'value' | 'hint'>;
  readonly end: WaitEnd;
  readonly verdicts: readonly Verdict[];
  /** Content of the newest message that fits and has no value. */
  readonly excerpt: Excerpt | undefined;
  /** Whether a client ever connected to the mail server, before this wait or its inbox. */
  readonly everConnected: boolean;
  /** How it asked for another mail; undefined when it was not to. */
  readonly asking: Pick<Resends, 'after' | 'calling'> | undefined;
  /** What was refused last, of which {@link MailTimeoutFacts.refusals} has the text. */
  readonly lastRefusal: Refusal | undefined;
  /** SMTP sessions that ended with EHLO or HELO, but without MAIL and without a refusal. */
  readonly leftAfterGreeting: number;
  /** Where mail is received, such as `smtp://127.0.0.1:41234`. */
  readonly url: string;
}

/** Says why a wait got nothing: which case it is, the facts, what to do. */
export function explainTimeout(findings: Findings): MailTimeoutError {
  const { address, waitingFor, elapsed, strays, refusals, sessions, othersMail, resends } =
    findings;
  const reason = findReason(findings);
  const messages = findings.verdicts.map(({ failing: _, ...message }) => message);
  return new MailTimeoutError(
    {
      reason,
      address,
      waitingFor,
      elapsed,
      messages,
      strays,
      refusals,
      sessions,
      othersMail,
      resends,
    },
    {
      summary: `${SUMMARIES[reason](findings)}.`,
      facts: factsOf(reason, findings),
      hint: HINTS[reason](findings),
    },
  );
}

function findReason(findings: Findings): MailTimeoutReason {
  const { verdicts, refusals, strays, othersMail, sessions } = findings;
  const lastTaken = verdicts.findLastIndex(({ failing }) => failing === 'taken');
  const news = verdicts.slice(lastTaken + 1);
  // One that fits was meant for the wait, whatever came behind it.
  if (news.some(({ failing }) => failing === 'no-value')) return 'no-value';
  if (news.length) return 'filtered';
  if (verdicts.length) return 'taken';
  if (refusals.length) return 'refused';
  if (strays.length || othersMail) return 'other-addresses';
  return sessions ? 'silent-client' : 'no-client';
}

const SUMMARIES: Record<MailTimeoutReason, (findings: Findings) => string> = {
  'no-client': (findings) =>
    `${none(findings)}: no SMTP client connected to the mail server${findings.everConnected ? ' in that time' : ''}`,
  'silent-client': (findings) =>
    `${none(findings)}: ${count(findings.sessions, 'SMTP client')} connected, but handed in no mail`,
  refused: (findings) => `${none(findings)}: the mail server refused what an SMTP client sent`,
  'other-addresses': (findings) => `${none(findings)}, but ${otherMail(findings)}`,
  filtered: some,
  'no-value': some,
  taken: some,
};

const HINTS: Record<MailTimeoutReason, (findings: Findings) => string> = {
  'no-client': (findings) =>
    findings.everConnected
      ? `the application has found the mail server before: look in its log for an error, or raise ${limit(findings)} if it sends from a queue.`
      : `the application sends elsewhere, or late: give it this host and port (env of mailWebServer() or mailServer), or raise ${limit(findings)}.`,
  'silent-client': (findings) =>
    findings.leftAfterGreeting
      ? `a client that leaves after EHLO usually insists on AUTH or TLS, neither of which is offered by default: leave the user and password out or start the mail server with { auth: 'any' } (--smtp-auth any), and turn TLS off or start it with { tls: 'starttls' }.`
      : `look for an error in the log of the application, or raise ${limit(findings)} if it sends from a queue.`,
  refused: ({ lastRefusal }) => (lastRefusal ? refusalHint(lastRefusal) : ''),
  'other-addresses': ({ strays }) =>
    strays.length
      ? 'check that the test typed inbox.address into the form, and that the application sends to the address it was given.'
      : 'look in the log of the application whether it sent this mail, and to which address.',
  filtered: (findings) =>
    `loosen the filter, or raise ${limit(findings)} if a second message is on its way.`,
  'no-value': ({ wanted, excerpt }) =>
    excerpt?.images.length ? inImage(wanted.kind) : wanted.hint,
  taken: ({ wanted }) =>
    `a message is handed out once: keep the ${wanted.kind} in a variable, or let the application send another mail.`,
};

function factsOf(reason: MailTimeoutReason, findings: Findings): Fact[] {
  const { waitingFor, verdicts, refusals, strays, url } = findings;
  const arrived = verdicts.map(
    ({ subject, from, why, ...timed }) =>
      `${quoteSubject(subject)} from ${from || '<>'} ${moment(timed)}: ${why}`,
  );
  const elsewhere = strays.map(
    ({ recipients, subject, ...timed }) =>
      `${quoteSubject(subject)} for ${recipients.slice(0, 3).join(', ')} ${moment(timed)}`,
  );
  const facts: Fact[] = [
    ['Waiting for', waitingFor],
    ['Asked again', askedAgain(findings)],
    ['Arrived', numbered(arrived)],
    ['Refused', numbered(refusals)],
    ['Strays', numbered(elsewhere)],
    ...excerptFacts(findings),
    ['Mail server', reason === 'no-client' || reason === 'silent-client' ? url : []],
  ];
  return facts.filter(([, lines]) => lines.length);
}

function excerptFacts({ excerpt, verdicts }: Findings): Fact[] {
  if (!excerpt) return [];
  const { lines, images } = excerpt;
  const number = verdicts.findLastIndex(({ failing }) => failing === 'no-value') + 1;
  const names = images.length > LISTED_IMAGES ? [...images.slice(0, LISTED_IMAGES), '…'] : images;
  return [
    [verdicts.length > 1 ? `Text of ${number}` : 'Its text', lines.length ? lines : '(none)'],
    ['Images', names.join(', ')],
  ];
}

function askedAgain({ asking, resends }: Findings): string | [] {
  if (!asking) return [];
  if (!resends.length)
    return `not once: resend was to be called after ${Math.round(asking.after)} ms`;
  const times = `${count(resends.length, 'time')}, after ${resends.join(', ')} ms`;
  return asking.calling ? `${times}; the last call of resend has not returned` : times;
}

function none(findings: Findings): string {
  return `No mail arrived for ${findings.address} ${during(findings)}`;
}

function some(findings: Findings): string {
  const { verdicts, address } = findings;
  const inTime = verdicts.filter(isInTime).length;
  const before = verdicts.length - inTime;
  if (!inTime)
    return `${none(findings)}; ${count(before, 'message')} arrived before, but ${butWhy(findings)}`;
  const andBefore = before ? ` and ${before} before` : '';
  const head = `${count(inTime, 'message')} arrived for ${address} ${during(findings)}`;
  return `${head}${andBefore}, but ${butWhy(findings)}`;
}

function butWhy({ verdicts, wanted }: Findings): string {
  const clauses = FAILINGS.map((failing) => {
    const number = verdicts.filter((verdict) => verdict.failing === failing).length;
    return number ? CLAUSES[failing]({ number, all: number === verdicts.length, wanted }) : '';
  });
  return clauses.filter(Boolean).join(', ');
}

const FAILINGS: readonly Failing[] = ['filtered', 'no-value', 'taken'];
type Counted = Pick<Findings, 'wanted'> & { readonly number: number; readonly all: boolean };
const CLAUSES: Record<Failing, (counted: Counted) => string> = {
  filtered: ({ number, all }) => (all ? 'none matched' : `${number} did not match`),
  'no-value': ({ number, all, wanted: { kind, value } }) =>
    all ? `none had ${value ?? `a ${kind}`}` : `${number} had no ${value ? 'such ' : ''}${kind}`,
  taken({ number, all }) {
    const who = number > 1 ? 'all' : 'it';
    return `${all ? who : number} ${number > 1 ? 'were' : 'was'} already taken`;
  },
};

function otherMail({ strays: { length }, othersMail }: Findings): string {
  const elsewhere = length === 1 ? 'another address' : 'other addresses';
  const parts = [
    length ? `${length} came for ${elsewhere}` : '',
    othersMail ? `${othersMail} came for inboxes of other workers` : '',
  ];
  return parts.filter(Boolean).join(', and ');
}

function during({ elapsed, end }: Findings): string {
  return `in ${elapsed} ms${end === 'deadline' ? ', when the time of the test was up' : ''}`;
}

function limit({ end }: Findings): string {
  return end === 'deadline' ? 'the timeout of the test' : '{ timeout }';
}

function moment(timed: { after: number }): string {
  return isInTime(timed) ? `after ${timed.after} ms` : `${-timed.after} ms before the wait`;
}

// A mail takes some ms to come in: one of the very ms in which the wait began was there before.
function isInTime({ after }: { after: number }): boolean {
  return after > 0;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function inImage(kind: string): string {
  return `the ${kind} may stand in an image, which no test can read: let the application write it as text too.`;
}

// The names of more say nothing new.
const LISTED_IMAGES = 3;
const TLS = /TLS|SSL|certificate/;

function refusalHint({ command, code, text }: Refusal): string {
  if (command === 'STARTTLS' && code === 502)
    return "this mail server does not offer TLS: turn it off in the application, or start the mail server with { tls: 'starttls' } and let it trust the certificate.";
  if (command?.startsWith('AUTH') && code === 502)
    return "this mail server does not offer AUTH: leave the user and password out in the application, or start the mail server with { auth: 'any' } (--smtp-auth any).";
  if (code === undefined && TLS.test(text))
    return 'turn TLS off in the application, or start the mail server with { tls } and let it trust the certificate.';
  if (code === 530 || code === 535)
    return 'give the application the user and password of the mail server option { auth }, or leave the option out.';
  return 'the last refusal says what to change in the application, or in the options of the mail server.';
}
