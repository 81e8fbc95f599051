import { InvalidOptionError } from '../errors/option-errors.js';
import type { VerbOption } from './verb-options.js';

const DIGITS = /^\d+$/;
const SECONDS = /^\d{1,4}(?:\.\d{1,3})?$/;
// The limit of a request to the mail server.
const LONGEST_TIMEOUT = 120;

/** @throws InvalidOptionError unless the value of an option is a whole number */
export function readWhole(option: VerbOption, value: string): number {
  if (DIGITS.test(value)) return Number(value);
  throw usageError(`--${option} must be a whole number, got ${JSON.stringify(value)}.`);
}

/**
 * Returns a timeout in ms, 60000 by default.
 *
 * @throws InvalidOptionError unless it is a number of seconds up to 120
 */
export function readTimeout(value = '60'): number {
  const seconds = Number(value);
  // The client has no word for a single look: it takes one ms.
  if (SECONDS.test(value) && seconds <= LONGEST_TIMEOUT) return Math.max(1, seconds * 1000);
  throw usageError(
    `--timeout must be a number of seconds from 0 to ${LONGEST_TIMEOUT}, got ${JSON.stringify(value)}.`,
    'wait again for longer: what comes meanwhile is not lost.',
  );
}

/** @throws InvalidOptionError unless the pattern is a regular expression */
export function readPattern(source: string): RegExp {
  try {
    return new RegExp(source);
  } catch (cause) {
    const summary = `--pattern must be a regular expression: ${(cause as Error).message}.`;
    throw Object.assign(usageError(summary), { cause });
  }
}

/** Creates the error for wrong use of the command. */
export function usageError(
  summary: string,
  hint = 'npx playwright-inbox --help lists the commands.',
): InvalidOptionError {
  return new InvalidOptionError({ summary, hint });
}
