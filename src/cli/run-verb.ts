import { parseArgs } from 'node:util';
import { InboxClient } from '../client/inbox-client.js';
import { nearest } from '../errors/check-keys.js';
import { usageError } from './read-values.js';
import type { Verb } from './verb.js';
import { describeOptions, VERB_OPTIONS, type VerbOption, type VerbValues } from './verb-options.js';
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
  const { values, operands } = parse(verb, args.slice(wordsOf(verb.usage).length));
  if (values.help) {
    out(helpOf(verb));
    return;
  }
  checkOperands(verb, operands);
  const run = await verb.load();
  const { json = false } = values;
  await run({
    operands,
    values,
    client: new InboxClient(),
    print: (value, data) => out(json ? JSON.stringify(data) : printable(value)),
    tell: (text) => err(printable(text)),
  });
}

/** Creates the error for arguments that begin with no command. */
export function unknownCommand(args: readonly string[]): Error {
  const known = [...VERBS.map(({ usage }) => wordsOf(usage).join(' ')), 'explain', 'divert'];
  const written = args.slice(0, args[0] === 'inbox' ? 2 : 1).join(' ');
  const meant = nearest(written, known);
  const guess = meant ? `did you mean ${meant}? ` : '';
  return usageError(
    `${written} is not a command of playwright-inbox.`,
    `${guess}npx playwright-inbox --help lists the commands.`,
  );
}

function parse(
  verb: Verb,
  args: string[],
): { readonly values: VerbValues; readonly operands: string[] } {
  const names: readonly VerbOption[] = [...verb.options, 'help'];
  const options = Object.fromEntries(names.map((name) => [name, VERB_OPTIONS[name]]));
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values, operands: positionals };
  } catch (cause) {
    throw Object.assign(unknownOption(verb, args) ?? wrongUse(verb, (cause as Error).message), {
      cause,
    });
  }
}

function unknownOption(verb: Verb, args: readonly string[]): Error | undefined {
  const known = [...verb.options, 'help'].map((name) => `--${name}`);
  const written = args.filter((arg) => arg.startsWith('--')).map((arg) => arg.split('=', 1)[0]);
  const unknown = written.find((arg) => arg !== undefined && !known.includes(arg));
  if (unknown === undefined) return undefined;
  const meant = nearest(unknown, known);
  return wrongUse(verb, `${unknown} is unknown`, meant && `did you mean ${meant}? `);
}

function checkOperands(verb: Verb, operands: readonly string[]): void {
  const wanted = verb.usage.split(' ').filter((word) => word.startsWith('<'));
  if (operands.length === wanted.length) return;
  const what = wanted.join(' ') || 'nothing';
  throw wrongUse(verb, `it takes ${what}, got ${operands.join(' ') || 'nothing'}`);
}

function wrongUse({ usage }: Verb, why: string, guess = ''): Error {
  const command = `npx playwright-inbox ${usage}`;
  const name = wordsOf(usage).join(' ');
  return usageError(
    `Cannot run ${command}: ${why}.`,
    `${guess}npx playwright-inbox ${name} --help lists its options.`,
  );
}

function helpOf({ usage, summary, options }: Verb): string {
  const lines = describeOptions([...options, 'help']);
  return [`npx playwright-inbox ${usage}: ${summary}`, '', ...lines].join('\n');
}

/** Returns the words that name a verb, such as `inbox new`. */
function wordsOf(usage: string): string[] {
  return usage.split(' ').filter((word) => !word.startsWith('<'));
}

// Mail is untrusted: an escape sequence must not reach the terminal; a message may have several lines.
const CONTROL = /(?![\n\t])\p{Cc}/gu;

function printable(text: string): string {
  return text.replace(CONTROL, ' ');
}
