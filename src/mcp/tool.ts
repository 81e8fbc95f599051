import type * as v from 'valibot';
import type { InboxClient } from '../client/inbox-client.js';
import type { HeldValues } from './held-values.js';

/** The browser of the agent, for tools that hand a value over to it. */
export interface ToolBrowser {
  /** Types a code once its target is there, and returns what was typed, without the code. */
  typeCode(place: CodePlace, findCode: () => Promise<string>): Promise<string>;
  /** Opens a link in a new tab, and returns what was opened, without the path. */
  openLink(findLink: () => Promise<string>): Promise<string>;
}

interface CodePlace {
  readonly target: string;
  readonly page?: string | undefined;
}

/** What the tools of a server work with. */
export interface ToolContext {
  readonly client: InboxClient;
  /** Undefined where there is none, as on the shared server. */
  readonly browser: ToolBrowser | undefined;
  /** Whether no answer may contain a code or a link. */
  readonly hideCodes: boolean;
  readonly held: HeldValues;
}

/** A call of a tool. */
export interface ToolCall<Input> extends ToolContext {
  readonly input: Input;
  /** Ends when the caller is gone. */
  readonly signal: AbortSignal;
}

/** Answer of a tool. */
export interface Answer<Data> {
  /** Bare value, or words for the model. */
  readonly text: string;
  readonly data: Data;
}

/** What a tool does, for clients that ask people before they call it. */
interface ToolAnnotations {
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  /** Whether it acts beyond the mail server. */
  readonly openWorldHint: boolean;
}

type ObjectSchema = v.StrictObjectSchema<v.ObjectEntries, undefined>;

interface ToolSpec<I extends ObjectSchema, O extends ObjectSchema> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: I;
  readonly output: O;
  readonly annotations: ToolAnnotations;
  run(call: ToolCall<v.InferOutput<I>>): Promise<Answer<v.InferOutput<O>>>;
}

/** A tool with checked types. */
export interface Tool extends Omit<ToolSpec<ObjectSchema, ObjectSchema>, 'run'> {
  run(call: ToolCall<object>): Promise<Answer<object>>;
}

/** Creates a tool: it is given what fits its input schema, and nothing else. */
export function tool<I extends ObjectSchema, O extends ObjectSchema>(spec: ToolSpec<I, O>): Tool {
  // The server of the SDK checks the input before it calls.
  return { ...spec, run: (call) => spec.run(call as ToolCall<v.InferOutput<I>>) };
}

/** Looks, and changes nothing. */
export const READS: ToolAnnotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
};

/** Changes something on the mail server, and destroys nothing. */
export const ACTS: ToolAnnotations = { ...READS, readOnlyHint: false, idempotentHint: false };
