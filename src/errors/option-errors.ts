import { inspect, types } from 'node:util';
import { clip, InboxError } from './base.js';

/** Thrown for an option with an invalid value. */
export class InvalidOptionError extends InboxError {}

/** Describes a value that cannot be used. */
export interface WrongValue {
  /** Whose value it is, such as `{ timeout }`. */
  readonly of: string;
  /** What it must be, such as `a RegExp`. */
  readonly wanted: string;
  readonly value: unknown;
  readonly hint?: string;
}

/** Creates the error for a value that cannot be used. */
export function wrongValue({ of, wanted, value, hint }: WrongValue): InvalidOptionError {
  return new InvalidOptionError({
    summary: `${of} must be ${wanted}, got ${showValue(value)}.`,
    hint,
  });
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
