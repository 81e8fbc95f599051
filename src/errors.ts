/** Is one aligned line, or several, under a label. */
export type Fact = readonly [label: string, lines: string | readonly string[]];

/** Is what the text of an error is made from. */
export interface ErrorText {
  /** One sentence: what was wanted, what was there instead. */
  readonly summary: string;
  /** Labelled facts, aligned under each other. */
  readonly facts?: readonly Fact[];
  /** What to do about it. */
  readonly hint?: string;
}

/** Is the base of every error this package throws on purpose. */
export class InboxError extends Error {
  /** What to do about it, as it stands in the message. */
  readonly hint: string | undefined;

  constructor(text: ErrorText, options?: ErrorOptions) {
    super(formatErrorText(text), options);
    this.name = new.target.name;
    this.hint = text.hint;
  }
}

/** Is thrown when an option has a value that cannot be used. */
export class InvalidOptionError extends InboxError {}

/** Is thrown when a mail server cannot listen on the port it was given. */
export class PortTakenError extends InboxError {
  readonly host: string;
  readonly port: number;

  constructor(at: { host: string; port: number }, cause: unknown) {
    super(
      {
        summary: `Cannot listen on ${at.host}:${at.port}: the port is taken by another program.`,
        hint: `end that program, choose another port, or use port 0 for any free one.`,
      },
      { cause },
    );
    this.host = at.host;
    this.port = at.port;
  }
}

/** Is thrown when an address already belongs to an open inbox. */
export class AddressTakenError extends InboxError {
  readonly address: string;
  /** Who holds the address, such as `worker 3 (pid 4711)`. */
  readonly holder: string;

  constructor(address: string, holder: string) {
    super({
      summary: `Cannot make an inbox for ${address}: ${holder} already has one.`,
      hint: 'leave out { address } for a fresh one, or close the other inbox first.',
    });
    this.address = address;
    this.holder = holder;
  }
}

/** Is thrown by a wait on an inbox that is closed, and by waits that are pending when it closes. */
export class InboxClosedError extends InboxError {
  readonly address: string;

  constructor(address: string, why: { reason: string; hint: string }) {
    super({ summary: `The inbox ${address} is closed: ${why.reason}.`, hint: why.hint });
    this.address = address;
  }
}

/** Is thrown when the shared mail server cannot be reached, or went away. */
export class MailServerGoneError extends InboxError {
  /** URL of the shared mail server, such as `http://127.0.0.1:1080`. */
  readonly url: string;

  constructor(url: string, text: ErrorText, options?: ErrorOptions) {
    super(text, options);
    this.url = url;
  }
}

/** Is thrown when something answers at the URL, but not a mail server this version can talk to. */
export class NotAMailServerError extends InboxError {
  /** URL that was tried. */
  readonly url: string;
  /** What answered there. */
  readonly found: string;

  constructor(url: string, found: string, hint: string) {
    super({
      summary: `Expected a playwright-inbox mail server at ${url}, but found ${found}.`,
      hint,
    });
    this.url = url;
    this.found = found;
  }
}

/** Writes the text of an error: a sentence, aligned facts, a hint. */
export function formatErrorText({ summary, facts = [], hint }: ErrorText): string {
  const width = Math.max(0, ...facts.map(([label]) => label.length)) + 2;
  const lines = facts.flatMap(([label, value]) =>
    [value].flat().map((line, index) => `  ${(index ? '' : `${label}:`).padEnd(width)}${line}`),
  );
  const blocks = [summary, ...(lines.length ? ['', ...lines] : [])];
  if (hint) blocks.push(...(lines.length ? [] : ['']), `Hint: ${hint}`);
  return blocks.join('\n');
}
