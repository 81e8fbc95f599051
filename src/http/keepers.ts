import { isDeepStrictEqual } from 'node:util';
import type { CheckedSmtpOptions } from '../doors/smtp/smtp-options.js';
import { checkSmtpOptions } from '../doors/smtp/smtp-options.js';
import type { SmtpSink } from '../doors/smtp/smtp-sink.js';
import { withoutLogin } from '../mail-server/sources/upstream/without-login.js';
import type { OptionDifference } from '../wire/channel.js';
import type { CheckedServerOptions } from './check-server-options.js';
import type { ServerLimits } from './limits.js';
import type { AskedOptions } from './read-run-arguments.js';

export type RunningOptions = CheckedSmtpOptions &
  ServerLimits & {
    readonly certificateFile: string | undefined;
    /** Without user and password. */
    readonly upstream: string | undefined;
  };

/** Returns the options of a server that runs. */
export function runningOptions(
  { options, port }: SmtpSink,
  { limits, upstream }: CheckedServerOptions,
  certificateFile: string | undefined,
): RunningOptions {
  const read = upstream === undefined ? undefined : withoutLogin(upstream);
  return { ...options, port, ...limits, certificateFile, upstream: read };
}

/** Runs that use a server; a server started by a run stops with the last one. */
export class Keepers {
  readonly #running: RunningOptions;
  readonly #keepers = new Set<object>();
  readonly #left: () => void;

  constructor(running: RunningOptions, left: () => void) {
    this.#running = running;
    this.#left = left;
  }

  get size(): number {
    return this.#keepers.size;
  }

  /** Adds a run, unless it needs other options than those of the server, which are returned. */
  add(keeper: object, asked: AskedOptions): readonly OptionDifference[] {
    const differences = compare(asked, this.#running);
    if (!differences.length) this.#keepers.add(keeper);
    return differences;
  }

  remove(keeper: object): void {
    if (this.#keepers.delete(keeper)) this.#left();
  }
}

/** Options that decide how the application connects: their defaults count as asked for. */
const OF_CONNECTION = ['host', 'port', 'auth', 'tls'] as const;

function compare(asked: AskedOptions, running: RunningOptions): OptionDifference[] {
  const checked: Partial<RunningOptions> = { ...asked, ...checkSmtpOptions(asked) };
  const explicit = Object.keys(asked) as (keyof RunningOptions)[];
  return [...new Set([...OF_CONNECTION, ...explicit])]
    .filter((option) => !isDeepStrictEqual(checked[option], running[option]))
    .map((option) => ({
      option: option === 'port' ? 'smtpPort' : option,
      asked: withoutPassword(checked[option], 'the one asked for'),
      running: withoutPassword(running[option], 'another one'),
    }));
}

function withoutPassword(value: unknown, pass: string): unknown {
  return typeof value === 'object' && value !== null && 'pass' in value
    ? { ...value, pass }
    : value;
}
