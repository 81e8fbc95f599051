import { type ErrorText, InboxError } from '../errors/base.js';
import {
  encodeError,
  encodeProblem,
  type ProblemDetails,
  type ProblemKind,
} from '../wire/problem.js';
import type { ServerLimits } from './limits.js';

interface ProblemFields extends Pick<ErrorText, 'facts' | 'hint'> {
  readonly [field: string]: unknown;
}

/** Error response to a request (RFC 9457). */
export class Problem extends InboxError {
  readonly kind: ProblemKind;
  readonly #fields: Readonly<Record<string, unknown>>;

  constructor(kind: ProblemKind, summary: string, { facts, hint, ...fields }: ProblemFields = {}) {
    super({ summary, facts, hint });
    this.kind = kind;
    this.#fields = fields;
  }

  toJSON(): ProblemDetails {
    return encodeProblem(this.kind, this, this.#fields);
  }
}

export function toProblem(error: unknown): ProblemDetails {
  return error instanceof Problem ? error.toJSON() : encodeError(error);
}

/** Creates the problem of a limit that is reached, such as `There are 100 webhooks`. */
export function limitReached(summary: string, limit: keyof ServerLimits, hint?: string): Problem {
  return new Problem('too-many', `${summary}, the most this server takes ({ ${limit} }).`, {
    hint,
  });
}
