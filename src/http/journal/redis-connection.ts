import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { missingPackage } from '../../errors/option-errors.js';
import { StoreError } from '../../errors/server-errors.js';
import { KEYS } from './store-keys.js';
import { storeName } from './store-url.js';

/** How often a lost connection is tried again, in ms. */
export const RETRY_EVERY = 100;
// A store that hangs is one that is away.
const LONGEST_ANSWER = 3000;

/** Writes an entry, unless this replica has another history than the store. */
const APPEND = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] or redis.call('GET', KEYS[2]) ~= ARGV[2] then return -1 end
if tonumber(redis.call('GET', KEYS[3]) or '0') < tonumber(ARGV[3]) then return -1 end
local seq = redis.call('INCR', KEYS[3])
redis.call('XADD', KEYS[4], seq .. '-1', 'token', ARGV[4], 'type', ARGV[5], 'body', ARGV[6])
return seq`;

/** Begins another epoch after the store has lost entries. */
const REPAIR = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] or redis.call('GET', KEYS[2]) ~= ARGV[2] then return 0 end
local seq = tonumber(redis.call('GET', KEYS[3]) or '0')
if seq >= tonumber(ARGV[3]) then return 0 end
redis.call('SET', KEYS[3], tonumber(ARGV[3]) + 1000)
redis.call('SET', KEYS[2], ARGV[4])
return 1`;

/** Says that a replica is alive, and returns those that have not said so for too long. */
const BEAT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local before = redis.call('ZSCORE', KEYS[1], ARGV[1])
redis.call('ZADD', KEYS[1], now, ARGV[1])
redis.call('HSET', KEYS[2], ARGV[1], ARGV[3])
local oldest = now - tonumber(ARGV[2])
if ARGV[4] == 'others' then return redis.call('ZRANGEBYSCORE', KEYS[1], oldest, '+inf') end
if not before or tonumber(before) < oldest then return {} end
return redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', '(' .. oldest)`;

/** Connection to the store, with the scripts that run there. */
export type StoreConnection = Redis & {
  appendEntry(...args: (string | number | Buffer)[]): Promise<number>;
  repairEpoch(...args: (string | number)[]): Promise<number>;
  beat(...args: (string | number)[]): Promise<string[]>;
};

/** Connections of a replica. */
export interface ReplicaConnections {
  /** Writes. */
  readonly commands: StoreConnection;
  /** Reads what is written, and blocks until there is more. */
  readonly tail: StoreConnection;
  /** Hears the questions of other replicas. */
  readonly heard: StoreConnection;
}

/** Begins the journal of a store that has none; returns which one it has, as JSON, and its epoch. */
export async function beginJournal(
  store: StoreConnection,
): Promise<{ readonly identity: string; readonly epoch: string }> {
  const fresh = JSON.stringify({ id: randomUUID(), begun: new Date().toISOString() });
  await store.set(KEYS.journal, fresh, 'NX');
  await store.set(KEYS.epoch, '1', 'NX');
  const [identity, epoch] = await store.mget(KEYS.journal, KEYS.epoch);
  return { identity: identity ?? fresh, epoch: epoch ?? '1' };
}

/**
 * Lets all replicas begin another epoch of a store that has lost entries, so that their positions are not given again.
 *
 * @param known Journal, epoch and last position that this replica knows.
 */
export async function beginEpoch(
  store: StoreConnection,
  known: { readonly journal: string; readonly epoch: string; readonly seq: number },
): Promise<void> {
  const { journal, epoch, count } = KEYS;
  const { journal: identity, epoch: lost, seq } = known;
  await store.repairEpoch(journal, epoch, count, identity, lost, seq, randomUUID());
}

/** Makes connections to a store. */
export class StoreConnections {
  readonly #Redis: typeof Redis;
  readonly #url: string;
  readonly #opened: Redis[] = [];

  /** @throws InvalidOptionError without the package that connects */
  static async load(url: string): Promise<StoreConnections> {
    try {
      const { Redis } = await import('ioredis');
      return new StoreConnections(Redis, url);
    } catch (cause) {
      throw missingPackage('A store', 'ioredis', cause);
    }
  }

  private constructor(loaded: typeof Redis, url: string) {
    this.#Redis = loaded;
    this.#url = url;
  }

  /**
   * Opens a connection, which is opened again whenever it is lost.
   *
   * @throws StoreError if nothing answers
   */
  async open(): Promise<StoreConnection> {
    const connection = new this.#Redis(this.#url, {
      protocol: 2,
      lazyConnect: true,
      // Nothing is sent later than it was meant, or twice: the journal knows what to write again.
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
      maxRetriesPerRequest: 0,
      retryStrategy: () => RETRY_EVERY,
      connectTimeout: LONGEST_ANSWER,
      commandTimeout: LONGEST_ANSWER,
      scripts: {
        appendEntry: { lua: APPEND, numberOfKeys: 4 },
        repairEpoch: { lua: REPAIR, numberOfKeys: 3 },
        beat: { lua: BEAT, numberOfKeys: 2 },
      },
    });
    this.#opened.push(connection);
    let failure: unknown;
    // What is not sent is rejected: an error needs no other listener.
    connection.on('error', (error) => {
      failure = error;
    });
    try {
      await connection.connect();
      return connection as StoreConnection;
    } catch (cause) {
      throw awayError(this.#url, failure ?? cause);
    }
  }

  /** Closes all of them: each would be opened again for as long as this process runs. */
  close(): void {
    for (const connection of this.#opened) connection.disconnect();
  }
}

/** Creates the error for a store that cannot be reached. */
export function awayError(url: string, cause?: unknown): StoreError {
  const reason = cause instanceof Error ? `: ${cause.message}` : '';
  return new StoreError(
    storeName(url),
    {
      summary: `The store at ${storeName(url)} cannot be reached${reason}.`,
      hint: 'check whether Redis is running there, and the URL of the store.',
    },
    { cause },
  );
}

/** Creates the error for a store that answers, but does not write. */
export function refusedError(url: string, cause: unknown): StoreError {
  return new StoreError(
    storeName(url),
    {
      summary: `The store at ${storeName(url)} refuses what is written (${(cause as Error).message}).`,
      hint: 'its memory or disk may be full, or it may be a read-only copy: see the log of Redis.',
    },
    { cause },
  );
}
