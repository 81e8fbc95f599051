/** Is what extraction reads: the content of one message, and nothing about how it came. */
export interface MessageContent {
  /** Subject, decoded. */
  readonly subject?: string | undefined;
  /** Text part, as it was sent. */
  readonly text?: string | undefined;
  /** HTML part, as it was sent. */
  readonly html?: string | undefined;
  /** Header fields by lower-case name, decoded; repeated ones joined by a line feed. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Narrows extraction for one application. */
export interface ExtractOptions {
  /** Own form of the code; group 1 is the code if there is one. The g and y flags are not used. */
  readonly pattern?: RegExp | undefined;
  /** Own form of the link: the first http(s) link that it matches is the link. The g and y flags are not used. */
  readonly linkPattern?: RegExp | undefined;
  /** Base URL of the application under test: a link of that origin outranks others. */
  readonly baseURL?: string | undefined;
}

/** Is a possible code or link, with why. */
export interface Candidate {
  /** Code as it is typed into a form, or href exactly as it was sent (entities decoded). */
  readonly value: string;
  /** How sure extraction is; comparable within one message only. */
  readonly score: number;
  /** Evidence for and against, in plain words. */
  readonly reasons: readonly string[];
}

/** Is a possible one-time code. */
export type CodeCandidate = Candidate;

/** Says what a link is for. */
export type LinkKind = 'magic' | 'confirm' | 'reset' | 'invite' | 'email-change' | 'unknown';

/** Is a possible verification link. */
export interface LinkCandidate extends Candidate {
  /** What the link is for. */
  readonly kind: LinkKind;
  /** Visible text of the link; the URL itself in plain text. */
  readonly text: string;
  /** Whether its reasons speak against it, so that it is never handed out. */
  readonly rejected: boolean;
}

/** Is what extraction found in one message. */
export interface Extraction {
  /** One-time code, or undefined if there is none or several are equally likely. */
  readonly code: string | undefined;
  /** Verification link, or undefined if there is none or several are equally likely. */
  readonly link: string | undefined;
  /** Possible codes, best first. */
  readonly codes: readonly CodeCandidate[];
  /** Links of the message, best first, those that were rejected last; at most 200. */
  readonly links: readonly LinkCandidate[];
  /**
   * Addresses that would be verification links, but lack `http://` or `https://`, so that no mail client makes links of
   * them; empty if there is a link.
   */
  readonly schemelessAddresses: readonly string[];
  /** Which of the two is undefined only because several candidates are equally likely. */
  readonly ambiguous: { readonly code: boolean; readonly link: boolean };
  /** Text that a reader sees of the HTML part, a line for each block; '' without one. */
  readonly visibleText: string;
  /**
   * Whether the message was too large to be read whole: extraction takes a limited number of steps on each, and what
   * comes first in a message is read first. A code or link near its end may be missing then.
   */
  readonly truncated: boolean;
}

/** Writes a rule's reason with its points, as candidates show it: `+6 the name of a code stands right beside it`. */
export function reasonOf({ weight, reason }: { weight: number; reason: string }): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight)} ${reason}`;
}
