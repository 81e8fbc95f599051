import type { InboxClient } from '../client/inbox-client.js';
import type { VerbOption, VerbValues } from './verb-options.js';

/** A call of a verb on the command line. */
export interface VerbCall {
  /** What was given beside the options, as many as the usage names. */
  readonly operands: readonly string[];
  readonly values: VerbValues;
  /** Client of the mail server that the environment names; nothing is connected before its first request. */
  readonly client: InboxClient;
  /** Prints what was found: the bare value, or with `--json` the data. */
  print(value: string, data: unknown): void;
  /** Prints words for people, which are no value. */
  tell(text: string): void;
}

type RunVerb = (call: VerbCall) => Promise<void>;

/** A command that asks the mail server, and ends. */
export interface Verb {
  /** Such as `code <address>`: name and operands. */
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly VerbOption[];
  /** Loads what it runs, and nothing of the others. */
  load(): Promise<RunVerb>;
}
