import { checkWhole } from '../errors/option-errors.js';
import { MEBIBYTE } from '../mebibyte.js';

/** Limits of a shared mail server and their defaults. docs/limits.md describes what happens beyond each. */
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

/** Limits of a shared mail server. */
export interface LimitOptions {
  /**
   * Largest number of messages to keep.
   * @default 5000
   */
  readonly maxMessages?: number;
  /**
   * Largest number of bytes in memory: messages, parsed or not, and data that readers have not read yet.
   * @default 536870912 (512 MiB)
   */
  readonly maxBytes?: number;
  /**
   * Largest number of unread bytes of a worker or WebSocket client; beyond it, the client is cut off and resumes later.
   * @default 67108864 (64 MiB)
   */
  readonly maxUnread?: number;
  /**
   * Largest number of HTTP connections, including WebSockets.
   * @default 10000
   */
  readonly maxConnections?: number;
  /**
   * Largest number of claimed addresses.
   * @default 100000
   */
  readonly maxClaims?: number;
  /**
   * Largest number of inboxes of the API.
   * @default 10000
   */
  readonly maxInboxes?: number;
  /**
   * Largest number of pending waits of the API.
   * @default 10000
   */
  readonly maxWaits?: number;
  /**
   * Largest number of subscriptions of all WebSocket clients.
   * @default 100000
   */
  readonly maxSubscriptions?: number;
  /**
   * Largest number of webhooks.
   * @default 100
   */
  readonly maxWebhooks?: number;
  /**
   * Longest time that the `pattern` of a wait may take to match, in ms.
   * @default 500
   */
  readonly maxPatternTime?: number;
}

/** {@link LimitOptions} with their defaults. */
export type ServerLimits = Required<LimitOptions>;

/** Formats the name of an option: `{ ttl }` in code, `--ttl` for the command. */
export type NameOption = (option: string) => string;

/** Formats an option as in code. */
export const inBraces: NameOption = (option) => `{ ${option} }`;

/**
 * Fills in the defaults.
 *
 * @throws InvalidOptionError for a value that is not a number
 */
export function checkLimits(options: LimitOptions, nameOf: NameOption = inBraces): ServerLimits {
  const limits: Record<keyof ServerLimits, number> = { ...LIMITS };
  for (const name of Object.keys(LIMITS) as (keyof ServerLimits)[])
    limits[name] = checkWhole(nameOf(name), options[name] ?? LIMITS[name], { min: 1 });
  return limits;
}
