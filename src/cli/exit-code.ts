import { AmbiguousCodeError, AmbiguousLinkError } from '../errors/mail-errors.js';
import { InvalidOptionError } from '../errors/option-errors.js';

const AMBIGUOUS = 2;
// EX_USAGE of sysexits.h.
const WRONG_USE = 64;

/** Returns the exit code for a failure: 2 for several equally likely values, 64 for wrong use, else 1. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof AmbiguousCodeError || error instanceof AmbiguousLinkError) return AMBIGUOUS;
  return error instanceof InvalidOptionError ? WRONG_USE : 1;
}
