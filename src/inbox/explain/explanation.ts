import { count, type Fact, numbered, quoteSubject } from '../../errors/base.js';
import {
  MailTimeoutError,
  type MailTimeoutReason,
  type RejectedStray,
} from '../../errors/wait-errors.js';
import { describeFaultReport } from '../../faults/describe-fault.js';
import { parsePhoneNumber } from '../../phone-number.js';
import type { Refusal } from '../../received-mail.js';
import { describeBrowser } from './browser-state.js';
import { describeStray } from './describe-found.js';
import { describeUpstream, upstreamHint } from './describe-upstream.js';
import type { Findings, Verdict } from './findings.js';
import { isInTime, summarize } from './timeout-summary.js';

/** Label of the fact that repeats what was waited for. */
export const WAITING_FOR = 'Waiting for';

/** Makes the error of a wait that got nothing: which case it is, the facts, what to do. */
export function explainTimeout(findings: Findings): MailTimeoutError {
  const { query: _, end: __, verdicts, ...facts } = findings;
  const reason = findReason(findings);
  return new MailTimeoutError(
    {
      reason,
      address: facts.address,
      waitingFor: facts.waitingFor,
      elapsed: facts.elapsed,
      messages: verdicts.map(({ failing: _, ...message }) => message),
      unread: facts.unread,
      otherInboxes: facts.otherInboxes,
      strays: facts.strays,
      refusals: facts.refusals,
      sessions: facts.sessions,
      othersMail: facts.othersMail,
      resends: facts.resends,
    },
    {
      summary: summarize(reason, findings),
      facts: factsOf(reason, findings),
      hint: HINTS[reason](findings),
    },
  );
}

function findReason(findings: Findings): MailTimeoutReason {
  const { verdicts, unread, otherInboxes, refusals, strays, othersMail, sessions, faults } =
    findings;
  const lastTaken = verdicts.findLastIndex(({ failing }) => failing === 'taken');
  const news = verdicts.slice(lastTaken + 1);
  // One that fits was meant for the wait, whatever came behind it.
  if (news.some(({ failing }) => failing === 'no-value')) return 'no-value';
  if (news.length) return 'filtered';
  if (verdicts.length) return 'taken';
  if (unread) return 'unread';
  if (faults.some(({ applied }) => applied)) return 'fault';
  if (isMistyped(findings)) return 'other-addresses';
  // What another inbox has not handed out may have been meant for this one.
  if (otherInboxes.some(({ taken }) => !taken)) return 'other-inbox';
  if (refusals.length) return 'refused';
  if (otherInboxes.length) return 'other-inbox';
  if (strays.length || othersMail) return 'other-addresses';
  return byClients(sessions);
}

function byClients(sessions: number | undefined): MailTimeoutReason {
  if (sessions === undefined) return 'no-mail';
  return sessions ? 'silent-client' : 'no-client';
}

const HINTS: Record<MailTimeoutReason, (findings: Findings) => string> = {
  fault: faultHint,
  'no-mail': (findings) =>
    findings.upstream
      ? upstreamHint(findings.upstream, limit(findings))
      : findings.outages.some(({ until }) => until === undefined)
        ? `look whether the mail server still runs, or raise ${limit(findings)}: mail that it accepts meanwhile is handed out once it is back.`
        : `look for an error in the log of the application, or raise ${limit(findings)}: what clients did is told only to a key that sees all addresses.`,
  'no-client': noClientHint,
  'silent-client': (findings) =>
    findings.leftAfterGreeting
      ? `a client that leaves after EHLO usually insists on AUTH or TLS, neither of which is offered by default: leave the user and password out or start the mail server with { auth: 'any' } (--smtp-auth any), and turn TLS off or start it with { tls: 'starttls' }.`
      : `look for an error in the log of the application, or raise ${limit(findings)} if it sends from a queue.`,
  refused: ({ lastRefusal }) => (lastRefusal ? refusalHint(lastRefusal) : ''),
  'other-addresses': ({ strays, address }) =>
    strays.length
      ? `check that the test typed ${typed(address)} into the form, and that the application sends to the ${nounOf(address)} it was given.`
      : `look in the log of the application whether it sent this mail, and to which ${nounOf(address)}.`,
  'other-inbox': ({ address }) =>
    `check which ${typed(address)} the test typed into the form, and on which inbox it waits.`,
  unread: (findings) => `raise ${limit(findings)}: the message is read soon.`,
  filtered: (findings) =>
    `loosen the filter, or raise ${limit(findings)} if a second message is on its way.`,
  'no-value': noValueHint,
  taken: ({ query }) =>
    `a message is handed out once: keep the ${query.kind} in a variable, or let the application send another mail.`,
};

function factsOf(reason: MailTimeoutReason, findings: Findings): Fact[] {
  const { address, waitingFor, verdicts, unread, browser } = findings;
  const facts: Fact[] = [
    ['Inbox', address],
    [WAITING_FOR, waitingFor],
    ['Fault', findings.faults.map(describeFaultReport)],
    ['Asked again', askedAgain(findings)],
    ['Arrived', numbered(verdicts, verdictLine)],
    ['Away', numbered(findings.outages, outageLine)],
    ['Being read', unread ? count(unread, 'message') : []],
    ...(HAS_OWN_MAIL.has(reason) ? [alsoSeen(findings)] : elsewhere(findings)),
    ...excerptFacts(findings),
    ...(findings.upstream && !HAS_OWN_MAIL.has(reason) ? describeUpstream(findings.upstream) : []),
    ...(SENT_NOTHING.has(reason)
      ? [...whereFacts(findings), ...(browser ? describeBrowser(browser) : [])]
      : []),
  ];
  return facts.filter(([, lines]) => lines.length);
}

/** Where the application was to send its mail, or its text messages. */
function whereFacts({ address, url, env, upstream }: Findings): Fact[] {
  if (upstream) return [];
  const { MAIL_API_URL: apiUrl = '', RESEND_BASE_URL: resend } = env;
  if (parsePhoneNumber(address)) return [['HTTP APIs', `${apiUrl} (MAIL_API_URL)`]];
  return [
    ['Mail server', url],
    ['HTTP APIs', resend ? `${apiUrl} (RESEND_BASE_URL ${resend})` : apiUrl],
  ];
}

/** Returns whether a stray has the name of the inbox and another domain, so that it was meant for this one. */
function isMistyped({ address, strays }: Findings): boolean {
  const name = `${address.slice(0, address.lastIndexOf('@'))}@`.toLowerCase();
  return strays.some(({ recipients }) =>
    recipients.some((recipient) => recipient.toLowerCase().startsWith(name)),
  );
}

const SENT_NOTHING: ReadonlySet<MailTimeoutReason> = new Set([
  'no-mail',
  'no-client',
  'silent-client',
]);
const HAS_OWN_MAIL: ReadonlySet<MailTimeoutReason> = new Set(['filtered', 'no-value', 'unread']);

/** Lists what may have been meant for the inbox. */
function elsewhere({ otherInboxes, refusals, strays }: Findings): Fact[] {
  return [
    ['Other inboxes', numbered(otherInboxes, strayLine)],
    ['Refused', numbered(refusals)],
    ['Strays', numbered(strays, strayLine)],
  ];
}

/** Counts what was hardly meant for the inbox, because that got its mail: it may be of other tests. */
function alsoSeen({ refusals, strays, othersMail }: Findings): Fact {
  const elsewhere = strays.length + othersMail;
  const parts = [
    elsewhere ? `${count(elsewhere, 'message')} for other addresses` : '',
    refusals.length ? count(refusals.length, 'refusal') : '',
  ];
  return ['Also seen', parts.filter(Boolean).join(', ')];
}

/** Says when the mail server could not be reached. */
function outageLine({ after, until }: Findings['outages'][number]): string {
  const end = until === undefined ? 'and still is' : `for ${until - after} ms`;
  return `the mail server could not be reached from ${after} ms on, ${end}`;
}

function typed(address: string): string {
  return parsePhoneNumber(address) ? 'phone.number' : 'inbox.address';
}

function nounOf(address: string): string {
  return parsePhoneNumber(address) ? 'number' : 'address';
}

function verdictLine({ subject, from, why, after }: Verdict): string {
  return `${quoteSubject(subject)} from ${from || '<>'} ${moment({ after })}: ${why}`;
}

function strayLine({ recipients, subject, taken, after }: RejectedStray): string {
  const line = `${describeStray({ recipients, subject })} ${moment({ after })}`;
  return taken ? `${line}, ${taken}` : line;
}

function excerptFacts({ excerpt, files, verdicts }: Findings): Fact[] {
  if (!excerpt) return [];
  const { lines, images } = excerpt;
  const number = verdicts.findLastIndex(({ failing }) => failing === 'no-value') + 1;
  return [
    [verdicts.length > 1 ? `Text of ${number}` : 'Its text', lines.length ? lines : '(none)'],
    ['Images', firstOf(images)],
    ['Files', firstOf(files)],
  ];
}

function firstOf(names: readonly string[]): string {
  const shown = names.length > LISTED_NAMES ? [...names.slice(0, LISTED_NAMES), '…'] : names;
  return shown.join(', ');
}

function askedAgain({ asking, resends }: Findings): string | [] {
  if (!asking) return [];
  if (!resends.length)
    return `not once: resend was to be called after ${Math.round(asking.after)} ms`;
  const times = `${count(resends.length, 'time')}, after ${resends.join(', ')} ms`;
  return asking.calling ? `${times}; the last call of resend has not returned` : times;
}

function limit({ end }: Findings): string {
  return end === 'deadline' ? 'the timeout of the test' : '{ timeout }';
}

function moment(timed: { after: number }): string {
  return isInTime(timed) ? `after ${timed.after} ms` : `${-timed.after} ms before the wait`;
}

/** Says what to do where mail was lost, or refused and not sent again. */
function faultHint(findings: Findings): string {
  const { faults } = findings;
  const isLate = faults.some(({ fault }) => fault.kind === 'delay' || fault.kind === 'reorder');
  if (isLate)
    return `raise ${limit(findings)} beyond the delay of the fault, or end it with fault(null).`;
  const lost = faults.some(({ fault }) => fault.kind === 'lose');
  return lost
    ? 'check what the page says then, and that it offers to send the mail again; fault(null) ends the fault.'
    : `the application did not send the mail again in this time: check what its page says, or raise ${limit(findings)}; fault(null) ends the fault.`;
}

function noClientHint(findings: Findings): string {
  const { browser, everConnected } = findings;
  const answer = browser?.submitted?.answer;
  if (typeof answer === 'string' || (answer !== undefined && answer >= 400)) {
    // An application that has reached the mail server before fails for another reason.
    const unreached = everConnected
      ? ''
      : ' If it could not connect to its mail server, start it with the host and port of this one (env of mailWebServer() or mailServer).';
    return `the application answered with an error: look in its log, and at the page in the trace.${unreached}`;
  }
  if (browser?.pages.length && !browser.submitted)
    return 'the form may not have been submitted: look at the page in the trace, which shows what kept it.';
  if (everConnected)
    return `the application has found the mail server before: look in its log for an error, or raise ${limit(findings)} if it sends from a queue.`;
  const first = browser?.submitted ? '' : 'check that the form was submitted. If it was, ';
  const settings = parsePhoneNumber(findings.address)
    ? 'give its SDK the URL of the HTTP APIs, which env of mailWebServer() or mailServer has, or start it through npx playwright-inbox divert'
    : 'start it with this host and port (env of mailWebServer() or mailServer), not one that runs already with other settings (reuseExistingServer)';
  return `${first}the application sends elsewhere, late or not at all: look in its log for an error, ${settings}, or raise ${limit(findings)}.`;
}

function noValueHint({ query: { kind, hint }, excerpt, files: [file] }: Findings): string {
  if (excerpt?.images.length)
    return kind === 'code'
      ? 'the code may stand in an image: readImageCode(message) reads it, or let the application write it as text too.'
      : 'the link may stand in an image: let the application write it as text too.';
  return file === undefined
    ? hint
    : `the ${kind} may stand in ${file}, which is not searched: waitForMessage() hands out message.attachments.`;
}

// The names of more say nothing new.
const LISTED_NAMES = 3;
const TLS = /TLS|SSL|certificate/;

function refusalHint({ api, command, code, foreign, text }: Refusal): string {
  if (foreign)
    return 'let the server of the application call the API, at 127.0.0.1 or localhost, not a web page.';
  if (api) return apiRefusalHint(code);
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

function apiRefusalHint(code: number | undefined): string {
  if (code === 401 || code === 403)
    return 'give the application an API key of the provider: that of the mail server if it has one, else any.';
  if (code === 404)
    return 'check the base URL that the application gives its SDK: the path of the provider belongs to it.';
  return 'the last refusal says what the provider would not have taken either: change it in the application.';
}
