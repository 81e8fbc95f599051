/** Is a line of source. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const POSITION = /:(\d+):(\d+)\)?$/;
const FRAME_START = /^\s*at (?:async )?/;
const FILE_SCHEME = /^file:\/\//;

/** Remembers who called, so that an error that comes much later points at the line of the call. */
export class CallSite {
  readonly #holder: { stack?: string } = {};

  private constructor() {}

  /** Captures the stack above a function of ours. */
  static above(ours: (...args: never[]) => unknown): CallSite {
    const site = new CallSite();
    Error.captureStackTrace(site.#holder, ours);
    return site;
  }

  /** Gives an error the frames of the call in place of its own. */
  point<E extends Error>(error: E): E {
    error.stack = `${error.name}: ${error.message}\n${this.#frames.join('\n')}`;
    return error;
  }

  /** Runs a function; what it throws gets the frames of the call. */
  pointErrors<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      throw error instanceof Error ? this.point(error) : error;
    }
  }

  /** Where the call stands, if the stack tells. */
  get location(): SourceLocation | undefined {
    const frame = this.#frames[0];
    const position = frame && POSITION.exec(frame);
    if (!position) return undefined;
    const place = frame.slice(0, position.index).replace(FRAME_START, '');
    const file = place.slice(place.indexOf('(') + 1).replace(FILE_SCHEME, '');
    return { file, line: Number(position[1]), column: Number(position[2]) };
  }

  get #frames(): string[] {
    return (this.#holder.stack ?? '').split('\n').slice(1);
  }
}
