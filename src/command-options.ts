import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from './errors/check-keys.js';
import { InvalidOptionError } from './errors/option-errors.js';

/** An option of a command, as parseArgs reads it and --help shows it. */
export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly default?: string | boolean;
  /** Placeholder of its value. */
  readonly value?: string;
  readonly help: string;
  /** What else to know, shown after the default. */
  readonly note?: string | undefined;
}

export function takes(value: string, help: string, note?: string) {
  return { type: 'string', value, help, note } as const;
}

export function flag(help: string) {
  return { type: 'boolean', default: false, help } as const;
}

/**
 * Parses the arguments of a command, such as `playwright-inbox code`.
 *
 * @throws InvalidOptionError for unknown options, with the name that was probably meant, and for other wrong use
 */
export function parseCommand<Config extends ParseArgsConfig>(
  command: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    const written = (config.args ?? []).map((arg) => arg.split('=', 1)[0] ?? arg);
    const unknown = written.find((arg) => arg.startsWith('--') && !known.includes(arg));
    if (code !== UNKNOWN || unknown === undefined)
      throw Object.assign(wrongUse(command, `Invalid arguments: ${message}`), { cause });
    const meant = nearest(unknown, known);
    const guess = meant && `did you mean ${meant}?`;
    const summary = `${unknown} is not an option of ${command}.`;
    throw Object.assign(wrongUse(command, summary, guess), { cause });
  }
}

/** Creates the error for wrong use of a command. */
export function wrongUse(command: string, summary: string, guess = ''): InvalidOptionError {
  const hint = `${guess} npx ${command} --help lists the options.`.trim();
  return new InvalidOptionError({ summary, hint });
}

const UNKNOWN = 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
const HELP_COLUMN = 25;
const NOTE_COLUMN = 66;

/** Writes options for --help. */
export function describeOptions(options: Readonly<Record<string, CommandOption>>): string {
  return Object.entries(options).map(describe).join('\n');
}

function describe([name, option]: [string, CommandOption]): string {
  const { value, help, note } = option;
  const named = place('', 2, value ? `--${name} ${value}` : `--${name}`);
  const described = place(named, HELP_COLUMN, help);
  const notes = [value && option.default, note].filter(Boolean).join('; ');
  return notes ? place(described, NOTE_COLUMN, `(${notes})`) : described;
}

/** Puts a text at a column of the last line, or of another line if that one is too long. */
function place(before: string, column: number, text: string): string {
  const width = before.slice(before.lastIndexOf('\n') + 1).length;
  return before + (width < column ? ''.padEnd(column - width) : `\n${''.padEnd(column)}`) + text;
}
