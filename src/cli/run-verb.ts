import { type CommandOption, describeOptions, parseCommand, wrongUse } from '../command-options.js';
import { nearest } from '../errors/check-keys.js';
import { printableText } from './printable.js';
import { usageError } from './read-values.js';
import type { Verb } from './verb.js';
import { VERB_OPTIONS, type VerbValues } from './verb-options.js';
import { VERBS } from './verbs.js';

/** Where a verb prints. */
export interface VerbOutput {
  out(text: string): void;
  err(text: string): void;
}

/** Returns the verb that arguments begin with. */
export function findVerb(args: readonly string[]): Verb | undefined {
  return VERBS.find(({ usage }) => wordsOf(usage).every((word, index) => args[index] === word));
}

/**
 * Runs a verb; help of it with `--help`.
 *
 * @throws InvalidOptionError for wrong use
 * @throws what its request to the mail server throws
 */
export async function runVerb(
  verb: Verb,
  args: readonly string[],
  { out, err }: VerbOutput,
): Promise<void> {
  const parsed = parseCommand(nameOf(verb), {
    args: args.slice(wordsOf(verb.usage).length),
    options: optionsOf(verb),
    allowPositionals: true,
  });
  const values = parsed.values as VerbValues;
  const operands = parsed.positionals;
  if (values.help) {
    out(helpOf(verb));
    return;
  }
  checkOperands(verb, operands);
  const run = await verb.load();
  // Not above: the command that runs the server, and all help, load this file for the names of the verbs.
  const { InboxClient } = await import('../client/inbox-client.js');
  const { json = false } = values;
  await run({
    operands,
    values,
    client: new InboxClient(),
    print: (value, data) => out(json ? JSON.stringify(data) : printableText(value)),
    tell: (text) => err(printableText(text)),
  });
}

/** Creates the error for arguments that begin with no command. */
export function unknownCommand(args: readonly string[]): Error {
  const others = ['explain', 'divert', 'prove'];
  const known = [...VERBS.map(({ usage }) => wordsOf(usage).join(' ')), ...others];
  const written = args.slice(0, args[0] === 'inbox' ? 2 : 1).join(' ');
  const meant = nearest(written, known);
  const guess = meant ? `did you mean ${meant}? ` : '';
  return usageError(
    `${written} is not a command of playwright-inbox.`,
    `${guess}npx playwright-inbox --help lists the commands.`,
  );
}

function optionsOf({ options }: Verb): Readonly<Record<string, CommandOption>> {
  return Object.fromEntries(
    [...options, 'help' as const].map((name) => [name, VERB_OPTIONS[name]]),
  );
}

function checkOperands(verb: Verb, operands: readonly string[]): void {
  const wanted = verb.usage.split(' ').filter((word) => word.startsWith('<'));
  if (operands.length === wanted.length) return;
  const what = wanted.join(' ') || 'nothing';
  const got = operands.join(' ') || 'nothing';
  throw wrongUse(nameOf(verb), `npx playwright-inbox ${verb.usage} takes ${what}, got ${got}.`);
}

function helpOf(verb: Verb): string {
  const { usage, summary } = verb;
  return `npx playwright-inbox ${usage}: ${summary}\n\n${describeOptions(optionsOf(verb))}`;
}

/** Returns the command of a verb, such as `playwright-inbox inbox new`. */
function nameOf({ usage }: Verb): string {
  return ['playwright-inbox', ...wordsOf(usage)].join(' ');
}

/** Returns the words that name a verb, such as `inbox new`. */
function wordsOf(usage: string): string[] {
  return usage.split(' ').filter((word) => !word.startsWith('<'));
}
