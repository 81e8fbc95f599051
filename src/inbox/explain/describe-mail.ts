import { count, type Fact, formatErrorText, numbered } from '../../errors/base.js';
import type { Extraction } from '../../extract/candidate.js';
import { describeFaultReport } from '../../faults/describe-fault.js';
import type { Message } from '../../message/message.js';
import type { Activity } from '../../received-mail.js';
import { describeOtherOrigin } from '../link-origin.js';
import type { Mailbox } from '../mailbox.js';
import { describeMark } from '../taken-marks.js';
import type { WaitInfo } from '../wait.js';
import { describeMessage, describeStray, type Showing, showValue } from './describe-found.js';
import { describeRefusal } from './describe-refusal.js';
import { describeUpstream } from './describe-upstream.js';
import { maskText } from './mask.js';

/** A wait that got nothing. */
export interface FailedWait {
  readonly wait: Pick<WaitInfo, 'call' | 'callSite' | 'mailbox'>;
  /** When it gave up; undefined when the test ended before it did. */
  readonly gaveUp: Date | undefined;
  /** Why it got nothing. */
  readonly error: Error;
}

export interface MailStory extends Showing {
  /** When the test began: what came before, to an inbox that several tests share, is left out. */
  readonly begun: Date;
  readonly inboxes: readonly Mailbox[];
  readonly failed: readonly FailedWait[];
}

/**
 * Describes what became of the mail of a test: what came, which call took it, what went elsewhere, which waits failed.
 * What the error of a wait could not know yet comes first, because terminals show no more than some lines.
 */
export async function describeMail(story: MailStory): Promise<string> {
  const late = story.failed.flatMap((wait) => describeLate(wait, story));
  const accounts = await Promise.all(story.inboxes.map((inbox) => describeInbox(inbox, story)));
  const waits = story.failed.map((wait) => describeFailed(wait, story));
  return [...late, ...accounts, ...waits].join('\n\n');
}

function describeLate({ wait, gaveUp }: FailedWait, story: MailStory): string[] {
  const late = gaveUp && wait.mailbox.messagesSince(gaveUp)[0];
  if (!late) return [];
  const after = late.receivedAt.getTime() - gaveUp.getTime();
  return [
    `Too late: ${describeMessage(late, story)} came ${after} ms after ${nameOf(wait)} had given up. Raise its { timeout }, or let the application send sooner.`,
  ];
}

async function describeInbox(inbox: Mailbox, story: MailStory): Promise<string> {
  const { server, since, address } = inbox;
  const messages = inbox.messagesSince(story.begun);
  const strays = server
    .strays(since, story.begun)
    .filter(({ after }) => after >= 0)
    .map((stray) => `${describeStray(stray)} after ${stray.after} ms`);
  const activity = await server.activity(since, address).catch((error: Error) => error);
  const facts: Fact[] = [
    ['Arrived', numbered(messages.map((message) => describeArrival(message, inbox, story)))],
    ['Link origin', otherOrigins(messages, inbox)],
    ['Elsewhere', numbered(strays)],
    ...describeActivity(activity, server.url),
  ];
  return formatErrorText({
    summary: `In this test ${messages.length ? count(messages.length, 'message') : 'no message'} came for ${address}.`,
    facts: facts.filter(([, lines]) => lines.length),
  });
}

function otherOrigins(messages: readonly Message[], inbox: Mailbox): string[] {
  const others = messages.map((message) => {
    const { link } = extractFor(message, inbox);
    return link === undefined ? undefined : describeOtherOrigin(link, inbox.links);
  });
  return [...new Set(others.filter((other) => other !== undefined))];
}

function describeActivity(activity: Activity | Error, url: string): Fact[] {
  if (activity instanceof Error) return [['Mail server', `${url}, which does not answer`]];
  const { sessions, refusals, othersMail, faults, upstream } = activity;
  if (upstream) return describeUpstream(upstream);
  const clients = `${sessions ? count(sessions, 'client') : 'no client'} connected`;
  const others = othersMail
    ? `, ${count(othersMail, 'message')} came for inboxes of other workers`
    : '';
  return [
    ['Fault', faults.map(describeFaultReport)],
    ['Refused', numbered(refusals.map(describeRefusal))],
    ['Mail server', `${url}: ${clients}${others}`],
  ];
}

/** Extracts as the waits of the inbox do: of several links they prefer one of the application under test. */
function extractFor(message: Message, { links: { baseURL } }: Mailbox): Extraction {
  return baseURL === undefined ? message.extraction : message.extractWith({ baseURL });
}

function describeArrival(message: Message, inbox: Mailbox, story: MailStory): string {
  const { marks } = inbox;
  const after = message.receivedAt.getTime() - story.begun.getTime();
  const extraction = extractFor(message, inbox);
  const values = (['code', 'link'] as const).flatMap((kind) => {
    const { [kind]: value, ambiguous } = extraction;
    const mark = describeMark(marks.of(kind, message)) ?? 'not taken';
    if (value !== undefined) return [`${kind} ${showValue(kind, value, story)}, ${mark}`];
    return ambiguous[kind] ? [`several equally likely ${kind}s, ${mark}`] : [];
  });
  const whole = describeMark(marks.of('message', message));
  if (whole) values.push(whole);
  const head = `${describeMessage(message, story)} after ${after} ms`;
  return `${head}: ${values.join('; ') || 'no code, no link, not taken'}`;
}

function describeFailed({ wait, gaveUp, error }: FailedWait, { mask }: MailStory): string {
  const how = gaveUp ? 'got nothing' : 'was still waiting when the test ended';
  const why = mask ? maskText(error.message, wait.mailbox.messages) : error.message;
  return `${nameOf(wait)} ${how}.\n${why}`;
}

function nameOf({ call, callSite }: FailedWait['wait']): string {
  return `${call}()${callSite.suffix}`;
}
