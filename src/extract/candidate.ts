/** Content of one message, as extraction reads it. */
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

/** Options that narrow extraction to one application. */
export interface ExtractOptions {
  /** Form of the code; group 1 is the code if there is one. The g and y flags are ignored. */
  readonly pattern?: RegExp | undefined;
  /** Form of the link: the first http(s) link that it matches. The g and y flags are ignored. */
  readonly linkPattern?: RegExp | undefined;
  /** Base URL of the application under test: a link of that origin outranks others. */
  readonly baseURL?: string | undefined;
}

/** What one rule says for or against a candidate. */
export interface Evidence {
  /** Name of the rule, such as `direct-strong`. */
  readonly rule: string;
  /** What the rule adds to the score; below 0 if it speaks against the candidate, never 0. */
  readonly points: number;
  /** The rule in plain words, such as `is larger than the text`. */
  readonly reason: string;
}

/** A possible code or link. */
export interface Candidate {
  /** Code as it is typed into a form, or href exactly as it was sent (entities decoded). */
  readonly value: string;
  /** Sum of the points of the evidence; comparable within one message only. */
  readonly score: number;
  /** What speaks for it and against it. */
  readonly evidence: readonly Evidence[];
}

/** A possible one-time code. */
export type CodeCandidate = Candidate;

/** What a link is for. */
export type LinkKind = 'magic' | 'confirm' | 'reset' | 'invite' | 'email-change' | 'unknown';

/** A possible verification link. */
export interface LinkCandidate extends Candidate {
  /** What the link is for. */
  readonly kind: LinkKind;
  /** Visible text of the link; the URL itself in plain text. */
  readonly text: string;
  /** Whether the evidence is against it, so that it is never returned. */
  readonly rejected: boolean;
}

/** What extraction found in one message. */
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
