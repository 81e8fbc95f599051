import { clip, count, type Fact, InboxError, numbered, quoteSubject } from './base.js';

/** What one rule of extraction says for or against a candidate. */
export interface ListedEvidence {
  /** Name of the rule. */
  readonly rule: string;
  /** What it adds to the score; below 0 if it speaks against the candidate. */
  readonly points: number;
  /** The rule in plain words. */
  readonly reason: string;
}

/** A candidate as an error lists it. */
export interface ListedCandidate {
  readonly value: string;
  /** What speaks for it and against it. */
  readonly evidence: readonly ListedEvidence[];
}

type Ambiguity = Pick<AmbiguousValueError, 'address' | 'subject' | 'candidates'>;

/** Thrown when a message contains several equally likely codes or links: a wrong one is worse than none. */
class AmbiguousValueError extends InboxError {
  /** Address of the inbox. */
  readonly address: string;
  /** Subject of the message. */
  readonly subject: string;
  /** What is equally likely, best first. */
  readonly candidates: readonly ListedCandidate[];

  constructor({ address, subject, candidates }: Ambiguity, words: { noun: string; hint: string }) {
    super({
      summary: `The message contains ${count(candidates.length, `equally likely ${words.noun}`)}.`,
      facts: [
        ['Message', quoteSubject(subject)],
        ['Inbox', address],
        ['Candidates', numbered(candidates.map(candidateLine))],
      ],
      hint: words.hint,
    });
    this.address = address;
    this.subject = subject;
    this.candidates = candidates;
  }
}

/** Thrown by a wait for a code when a message contains several equally likely ones. */
export class AmbiguousCodeError extends AmbiguousValueError {
  constructor(
    found: Ambiguity,
    hint = 'pass { pattern } with the form of the code of this application, or with what is before it: /login code: ([0-9]{6})/.',
  ) {
    super(found, { noun: 'code', hint });
  }
}

/** Thrown by a wait for a link when a message contains several equally likely ones. */
export class AmbiguousLinkError extends AmbiguousValueError {
  constructor(found: Ambiguity) {
    const hint = 'pass { pattern } with a part of the link of this application.';
    super(found, { noun: 'link', hint });
  }
}

/** Writes a candidate in one line: its value, then the evidence. */
export function candidateLine({ value, evidence }: ListedCandidate): string {
  return evidence.length ? `${value} (${evidence.map(formatEvidence).join(', ')})` : value;
}

/** Writes a piece of evidence: `+2 is larger than the text`. */
export function formatEvidence({ points, reason }: ListedEvidence): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points)} ${reason}`;
}

/** Result of checking a link in a message. */
export interface CheckedLink {
  /** Href as it was sent, entities decoded. */
  readonly href: string;
  /** Visible text; the URL itself in the text part. */
  readonly text: string;
  /** Whether it works, does not, or was not opened. */
  readonly outcome: 'works' | 'broken' | 'not-opened';
  /** HTTP status of the last answer; undefined if there was none. */
  readonly status: number | undefined;
  /** Where redirects have led to; undefined if it was not opened. */
  readonly finalUrl: string | undefined;
  /** Why it does not work or was not opened; undefined if it works. */
  readonly reason: string | undefined;
}

/** Thrown when links in a message do not work; lists them. */
export class BrokenLinksError extends InboxError {
  /** All links of the mail, with what became of each. */
  readonly links: readonly CheckedLink[];

  constructor(subject: string, links: readonly CheckedLink[]) {
    const broken = links.filter(({ outcome }) => outcome === 'broken');
    const unopened = links.filter(({ outcome }) => outcome === 'not-opened');
    super({
      summary: `${broken.length} of the ${links.length} links in ${quoteSubject(subject)} ${broken.length === 1 ? 'does' : 'do'} not work.`,
      facts: [
        ['Broken', numbered(broken.map(lineOf))],
        ...(unopened.length ? [['Not opened', numbered(unopened.map(lineOf))] as const] : []),
      ],
      hint: 'look at what the template of the mail makes links from; error.links has all of them.',
    });
    this.links = links;
  }
}

const SHOWN_URL = 120;

function lineOf({ href, text, reason }: CheckedLink): string {
  const url = clip(href, SHOWN_URL) || '""';
  const named = text === '' || text === href ? url : `"${clip(text, SHOWN_URL)}" ${url}`;
  return `${named} (${reason})`;
}

/** Rule of `checkMessage()`: what it looks at in a message. */
export type MailRule =
  | 'subject'
  | 'text-part'
  | 'same-code'
  | 'same-link'
  | 'image-alt'
  | 'image-source'
  | 'link-target'
  | 'placeholder'
  | 'list-unsubscribe';

/** A problem of a message. */
export interface MailProblem {
  /** What was looked at. */
  readonly rule: MailRule;
  /** What is wrong, in a sentence. */
  readonly problem: string;
}

/** Thrown by a check of a message that has problems; lists them. */
export class MailProblemsError extends InboxError {
  readonly problems: readonly MailProblem[];

  constructor(subject: string, problems: readonly MailProblem[]) {
    const [first] = problems;
    super({
      summary: `${quoteSubject(subject)} has ${count(problems.length, 'problem')}.`,
      facts: factsOf(problems),
      hint: `correct the template of the mail, or leave out what does not matter here: checkMessage(message, { ignore: ['${first?.rule}'] }).`,
    });
    this.problems = problems;
  }
}

function factsOf(problems: readonly MailProblem[]): readonly Fact[] {
  const rules = new Set(problems.map(({ rule }) => rule));
  return [...rules].map((rule) => {
    const list = problems.filter((found) => found.rule === rule).map(({ problem }) => problem);
    return [rule, list.length > LISTED ? shorten(list) : list];
  });
}

const LISTED = 5;

function shorten(list: readonly string[]): readonly string[] {
  return [...list.slice(0, LISTED), `(${list.length - LISTED} more)`];
}
