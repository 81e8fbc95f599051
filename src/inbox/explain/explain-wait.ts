import type { MailTimeoutError } from '../../errors/wait-errors.js';
import { headlineOf } from '../../message/headline.js';
import type { Message } from '../../message/message.js';
import type { Cursor, Outage } from '../../received-mail.js';
import { hasEverConnected, type Mailbox } from '../mailbox.js';
import type { Query } from '../query.js';
import type { Resends } from '../resends.js';
import { describeMark } from '../taken-marks.js';
import type { WaitEnd } from '../wait.js';
import type { BrowserState } from './browser-state.js';
import { describeRefusal } from './describe-refusal.js';
import { excerptOf } from './excerpt.js';
import { explainTimeout } from './explanation.js';
import type { Findings, Verdict } from './findings.js';
import { mailOfOthers } from './mail-of-others.js';

/** How a wait came to its end. */
interface EndedWait {
  /** What happened before it explains nothing. */
  readonly since: Cursor;
  readonly begun: Date;
  /** Time that the wait lasted, in ms. */
  readonly elapsed: number;
  readonly end: WaitEnd;
  readonly resends: Resends | undefined;
  readonly browser: BrowserState | undefined;
}

/** Explains why a wait got nothing, by what its mail server and its mailbox know. */
export async function explainWait<T>(
  mailbox: Mailbox,
  query: Query<T>,
  { since, begun, elapsed, end, resends, browser }: EndedWait,
): Promise<MailTimeoutError> {
  const { server, address, messages } = mailbox;
  // Before the question to the source: what comes while it is answered was not there for this wait.
  const verdicts = messages.map((message) => verdictOn(message, { mailbox, query, begun }));
  const without = messages[verdicts.findLastIndex(({ failing }) => failing === 'no-value')];
  const shown = without && query.other?.(without) === undefined ? without : undefined;
  const unread = server.unread(address);
  const strays = server.strays(since, begun);
  const otherInboxes = mailOfOthers(server.others(address), { kind: query.kind, since, begun });
  const activity = await server.activity(since, address);
  const { sessions, othersMail, refusals, leftAfterGreeting = 0, faults, upstream } = activity;
  const outages = outagesDuring(activity.outages ?? [], begun);
  // A program that asks from elsewhere is not told of the inboxes of others.
  const isRemote = query.by !== undefined;
  return explainTimeout({
    query,
    end,
    elapsed,
    address,
    url: server.url,
    env: server.env,
    waitingFor: query.description,
    verdicts,
    excerpt: shown && excerptOf(shown),
    files: shown ? filesOf(shown) : [],
    everConnected: Boolean(sessions) || (await hasEverConnected(server)),
    unread,
    otherInboxes: isRemote ? [] : otherInboxes,
    strays,
    sessions,
    othersMail: othersMail + (isRemote ? otherInboxes.length : 0),
    resends: resends?.calls ?? [],
    asking: resends && { after: resends.after, calling: resends.calling },
    browser,
    refusals: refusals.map(
      (refusal) => `${describeRefusal(refusal)}${refusal.client && ` (${refusal.client})`}`,
    ),
    lastRefusal: refusals.at(-1),
    leftAfterGreeting,
    faults,
    upstream,
    outages,
  });
}

/** Counts the outages of a wait in ms from its start. */
function outagesDuring(outages: readonly Outage[], begun: Date): Findings['outages'] {
  return outages
    .map(({ since, until }) => ({
      after: Math.max(0, since.getTime() - begun.getTime()),
      until: until && until.getTime() - begun.getTime(),
    }))
    .filter(({ until }) => until === undefined || until > 0);
}

interface Looked<T> {
  readonly mailbox: Mailbox;
  readonly query: Query<T>;
  readonly begun: Date;
}

function verdictOn<T>(message: Message, { mailbox, query, begun }: Looked<T>): Verdict {
  const { marks } = mailbox;
  const mismatch = query.filter.mismatch(message);
  const taken = query.again ? undefined : describeMark(marks.of(query.kind, message));
  return {
    subject: headlineOf(message),
    from: message.from?.address || message.envelope.mailFrom,
    after: message.receivedAt.getTime() - begun.getTime(),
    failing: mismatch ? 'filtered' : taken ? 'taken' : 'no-value',
    why: mismatch ?? taken ?? query.missing(message),
  };
}

function filesOf({ attachments }: Message): string[] {
  return attachments
    .filter(({ type }) => !type.startsWith('image/'))
    .map(({ name, type }) => name ?? type);
}
