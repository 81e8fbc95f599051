import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InboxError } from '../errors/base.js';

/** A line of source. */
interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

// `at fn (file:1:2)`, or without a function `at file:1:2`; folders may have parentheses in their names.
const FRAME = /^\s*at (?:async )?(?:.*? \((.*):(\d+):(\d+)\)|(.*):(\d+):(\d+))$/;

/** Location of a call, so that a much later error points at its line. */
export class CallSite {
  readonly #holder: { stack?: string } = {};
  readonly #isBetween: (frame: string) => boolean;

  private constructor(isBetween: (frame: string) => boolean) {
    this.#isBetween = isBetween;
  }

  /** Captures the stack above one of our functions, without frames between it and the caller. */
  static above(
    ours: (...args: never[]) => unknown,
    isBetween: (frame: string) => boolean = () => false,
  ): CallSite {
    const site = new CallSite(isBetween);
    Error.captureStackTrace(site.#holder, ours);
    return site;
  }

  /** Creates the location of a caller in another program, which has no stack. */
  static elsewhere(): CallSite {
    const site = new CallSite(() => false);
    site.#holder.stack = '';
    return site;
  }

  /** Replaces the stack of an error by the frames of the call. */
  point<E extends Error>(error: E): E {
    error.stack = `${error.name}: ${error.message}\n${this.#frames.join('\n')}`;
    return error;
  }

  /** Runs a function; its errors get the frames of the call. */
  pointErrors<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      throw error instanceof Error ? this.point(error) : error;
    }
  }

  /** Runs an async function; our own errors get the frames of the call. */
  async pointRejections<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      throw error instanceof InboxError ? this.point(error) : error;
    }
  }

  /** Location of the call, if the stack has it. */
  get location(): SourceLocation | undefined {
    const [, ...parts] = FRAME.exec(this.#frames[0] ?? '') ?? [];
    const [place, line, column] = parts.filter((part) => part !== undefined);
    if (place === undefined) return undefined;
    const file = place.startsWith('file:') ? fileURLToPath(place) : place;
    return { file, line: Number(line), column: Number(column) };
  }

  /** Short location of the call, such as ` at sign-up.spec.ts:12`; '' if the stack lacks it. */
  get suffix(): string {
    const { location } = this;
    return location ? ` at ${basename(location.file)}:${location.line}` : '';
  }

  get #frames(): string[] {
    const frames = (this.#holder.stack ?? '').split('\n').slice(1);
    return frames.filter((frame) => !this.#isBetween(frame));
  }
}
