import { inspect, types } from 'node:util';
import { clip, InboxError } from './base.js';

/** Thrown for an option with an invalid value. */
export class InvalidOptionError extends InboxError {}

/** An invalid value. */
interface WrongValue {
  /** Whose value it is, such as `{ timeout }`. */
  readonly of: string;
  /** What it must be, such as `a RegExp`. */
  readonly wanted: string;
  readonly value: unknown;
  readonly hint?: string | undefined;
}

/** Creates the error for an invalid value. */
export function wrongValue({ of, wanted, value, hint }: WrongValue): InvalidOptionError {
  return new InvalidOptionError({
    summary: `${of} must be ${wanted}, got ${showValue(value)}.`,
    hint,
  });
}

/**
 * Checks that a value is one of some, and returns it.
 *
 * @throws InvalidOptionError for any other
 */
export function checkChoice<T extends string>(of: string, value: T, choices: readonly T[]): T {
  if (choices.includes(value)) return value;
  const [last, ...others] = choices.map((choice) => `'${choice}'`).reverse();
  throw wrongValue({ of, wanted: `${others.reverse().join(', ')} or ${last}`, value });
}

/** Creates the error for what needs a package that is not installed. */
export function missingPackage(what: string, name: string, cause: unknown): InvalidOptionError {
  return new InvalidOptionError(
    {
      summary: `${what} needs the package ${name}, which is not installed.`,
      hint: `run npm install --save-dev ${name}.`,
    },
    { cause },
  );
}

/**
 * Checks a number, and returns it.
 *
 * @throws InvalidOptionError unless it is a whole number from `min`, 0 by default, to `max`
 */
export function checkWhole(
  of: string,
  value: unknown,
  { min = 0, max = Number.MAX_SAFE_INTEGER }: { min?: number; max?: number } = {},
): number {
  if (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) return Number(value);
  const range = max === Number.MAX_SAFE_INTEGER ? `${min} upwards` : `${min} to ${max}`;
  throw wrongValue({ of, wanted: `a whole number from ${range}`, value });
}

// Objects such as a page of Playwright fill a screen.
const SHOWN = 80;
// Bundlers add these: Playwright's class Page is _Page.
const OF_BUNDLER = /^_+|\d+$/g;

/** Writes a value in one line; of an object that fills more, only what it is. */
export function showValue(value: unknown): string {
  if (types.isPromise(value)) return 'a promise';
  const shown = inspect(value, { depth: 0, breakLength: Number.POSITIVE_INFINITY });
  if (shown.length <= SHOWN) return shown;
  if (typeof value !== 'object') return clip(shown, SHOWN);
  return value?.constructor?.name.replace(OF_BUNDLER, '') || 'an object';
}
