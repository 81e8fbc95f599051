/** A label with its line, or with several that are aligned under each other. */
export type Fact = readonly [label: string, lines: string | readonly string[]];

/** What the message of an error is written from. */
export interface ErrorText {
  /** One sentence: what was wanted, what was there instead. */
  readonly summary: string;
  /** Labelled facts, aligned under each other. */
  readonly facts?: readonly Fact[] | undefined;
  /** What to do about it. */
  readonly hint?: string | undefined;
}

/** Base class of all errors that this package throws on purpose. */
export class InboxError extends Error {
  // Not enumerable: inspect() would print them below the message, which has them.
  readonly #text: ErrorText;

  constructor(text: ErrorText, options?: ErrorOptions) {
    super(formatErrorText(text), options);
    this.name = new.target.name;
    this.#text = text;
  }

  /** First sentence of the message: what was wanted, what was there instead. */
  get summary(): string {
    return this.#text.summary;
  }

  /** Labelled facts of the message. */
  get facts(): readonly Fact[] {
    return this.#text.facts ?? [];
  }

  /** What to do about it; undefined when the message does not say. */
  get hint(): string | undefined {
    return this.#text.hint;
  }
}

/** Quotes a subject, cut where it would bury what matters. */
export function quoteSubject(subject: string): string {
  return `"${clip(subject, SHOWN_SUBJECT)}"`;
}

/** Writes a number with its noun, such as `1 message` or `2 messages`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Cuts a text that is too long to show. */
export function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** Longest summary of an error, in characters: reports show a test that failed by the first line of its error. */
export const LONGEST_SUMMARY = 100;

/** Cuts a summary that is too long, behind its last whole word. */
export function clipSummary(summary: string): string {
  if (summary.length <= LONGEST_SUMMARY) return summary;
  const end = summary.lastIndexOf(' ', LONGEST_SUMMARY - 1);
  return `${summary.slice(0, end < 0 ? LONGEST_SUMMARY - 1 : end).replace(CLOSING, '')}…`;
}

const CLOSING = /[,;:.]$/;
// More would bury what matters.
const LISTED = 5;
const SHOWN_SUBJECT = 80;
// Mail is untrusted: an escape sequence in a subject must not reach the terminal.
const CONTROL = /(?!\n)\p{Cc}/gu;

/** Numbers lines, the last five of them, and says how many came before. */
export function numbered<T>(items: readonly T[], toLine: (item: T) => string = String): string[] {
  const skipped = Math.max(0, items.length - LISTED);
  const shown = items
    .slice(skipped)
    .map((item, index) => `${skipped + index + 1}. ${toLine(item)}`);
  return skipped ? [`(${skipped} more before these)`, ...shown] : shown;
}

/** Writes the text of an error: a sentence, aligned facts, a hint. */
export function formatErrorText({ summary, facts = [], hint }: ErrorText): string {
  const width = Math.max(0, ...facts.map(([label]) => label.length)) + 2;
  const lines = facts.flatMap(([label, value]) =>
    [value].flat().map((line, index) => `  ${(index ? '' : `${label}:`).padEnd(width)}${line}`),
  );
  const blocks = [summary, ...(lines.length ? ['', ...lines] : [])];
  if (hint) blocks.push(...(lines.length ? [] : ['']), `Hint: ${hint}`);
  return blocks.join('\n').replace(CONTROL, ' ');
}
