import { wrongValue } from '../errors/option-errors.js';

const MEBIBYTE = 1024 * 1024;

/** Bounds of a shared mail server, each with its default. docs/limits.md says what happens beyond each. */
export const LIMITS: ServerLimits = {
  maxMessages: 5000,
  maxBytes: 512 * MEBIBYTE,
  maxUnread: 64 * MEBIBYTE,
  maxConnections: 10_000,
  maxClaims: 100_000,
  maxInboxes: 10_000,
  maxWaits: 10_000,
  maxSubscriptions: 100_000,
  maxWebhooks: 100,
  maxPatternTime: 500,
};

/** Bounds of a shared mail server. */
export interface LimitOptions {
  /**
   * Most messages that are kept.
   * @default 5000
   */
  readonly maxMessages?: number;
  /**
   * Most bytes that are held in all: messages that are kept, parsed or not, and what readers have not read yet.
   * @default 536870912 (512 MiB)
   */
  readonly maxBytes?: number;
  /**
   * Most unread bytes of one worker or WebSocket client; beyond it, it is cut off and resumes where it was.
   * @default 67108864 (64 MiB)
   */
  readonly maxUnread?: number;
  /**
   * Most HTTP connections, WebSockets among them.
   * @default 10000
   */
  readonly maxConnections?: number;
  /**
   * Most addresses that are claimed at a time.
   * @default 100000
   */
  readonly maxClaims?: number;
  /**
   * Most inboxes of the API.
   * @default 10000
   */
  readonly maxInboxes?: number;
  /**
   * Most requests of the API that wait at a time.
   * @default 10000
   */
  readonly maxWaits?: number;
  /**
   * Most subscriptions of all WebSocket clients.
   * @default 100000
   */
  readonly maxSubscriptions?: number;
  /**
   * Most webhooks.
   * @default 100
   */
  readonly maxWebhooks?: number;
  /**
   * Longest time that the `pattern` of one wait may take to match, in ms.
   * @default 500
   */
  readonly maxPatternTime?: number;
}

/** {@link LimitOptions} with their defaults. */
export type ServerLimits = Required<LimitOptions>;

/** Writes the name of an option as it was written: `{ ttl }` in code, `--ttl` for the command. */
export type NameOption = (option: string) => string;

/** Writes an option as in code. */
export const inBraces: NameOption = (option) => `{ ${option} }`;

/**
 * Fills in the defaults.
 *
 * @throws InvalidOptionError for a number that is none
 */
export function checkLimits(options: LimitOptions, nameOf: NameOption = inBraces): ServerLimits {
  const limits: Record<keyof ServerLimits, number> = { ...LIMITS };
  for (const name of Object.keys(LIMITS) as (keyof ServerLimits)[]) {
    const value = options[name] ?? LIMITS[name];
    if (!Number.isSafeInteger(value) || value < 1)
      throw wrongValue({ of: nameOf(name), wanted: 'a whole number from 1 upwards', value });
    limits[name] = value;
  }
  return limits;
}
