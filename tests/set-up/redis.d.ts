/** Starts a Redis server on a free port, with a folder of its own; the settings are arguments of redis-server. */
export function startRedis(...settings: readonly string[]): Promise<{
  readonly url: string;
  /** Ends it without a warning, as a crash does. */
  kill(): Promise<void>;
  /** Stops it, so that it answers nothing, until `resume()`. */
  pause(): void;
  resume(): void;
  /** Starts it again, with what it has on its disk. */
  start(): Promise<void>;
  close(): Promise<void>;
}>;
