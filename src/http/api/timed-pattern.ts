import { createContext, Script } from 'node:vm';
import type { Message } from '../../message/message.js';
import { Problem } from '../problem.js';

/** Pattern of a client, and what interrupts a look for it. */
export interface TimedPattern {
  readonly pattern: RegExp;
  guard<T>(message: Message, look: () => T): T;
}

/**
 * Makes the pattern of a client, which may hold the thread, and so everybody, for a limited time only: one that backtracks
 * without end, such as `(a+)+$`, is interrupted.
 *
 * @param limit most ms of one wait
 * @throws SyntaxError when the source is no regular expression
 */
export function timedPattern(
  { source, flags }: { readonly source: string; readonly flags: string | undefined },
  limit: number,
): TimedPattern {
  let used = 0;
  class TimedRegExp extends RegExp {
    override exec(text: string): RegExpExecArray | null {
      const begun = performance.now();
      const match = super.exec(text);
      used += performance.now() - begun;
      if (used > limit) throw tooSlow(source, limit);
      return match;
    }
  }
  return {
    pattern: new TimedRegExp(source, flags),
    guard(message, look) {
      // What extraction takes without the pattern does not count.
      void message.extraction;
      try {
        return interruptible(look, limit);
      } catch (error) {
        throw isTimeout(error) ? tooSlow(source, limit) : error;
      }
    },
  };
}

// Nothing but the vm and another thread interrupts a regular expression; the vm interrupts what its script calls, too.
const SCRIPT = new Script('look()');
const SCOPE: { look?: () => unknown } = {};
const CONTEXT = createContext(SCOPE);

function interruptible<T>(look: () => T, timeout: number): T {
  SCOPE.look = look;
  return SCRIPT.runInContext(CONTEXT, { timeout }) as T;
}

function isTimeout(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

function tooSlow(source: string, limit: number): Problem {
  return new Problem(
    'pattern-too-slow',
    `The pattern ${JSON.stringify(source)} was stopped after ${limit} ms.`,
    { hint: 'avoid repetitions inside repetitions, such as (a+)+.' },
  );
}
