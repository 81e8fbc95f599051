import { decodeEntry, type Entry, type StreamEntry, streamId } from './entries.js';
import type { StoreConnection } from './redis-connection.js';
import { KEYS } from './store-keys.js';

/** What a replica compares with what it knows. */
interface StoreState {
  readonly identity: string | null | undefined;
  readonly epoch: string | null | undefined;
  readonly count: number;
  readonly compactions: string | null | undefined;
}

const BLOCK = 1000;
const PAGE = 200;

/** Reads the journal. */
export class StoreReader {
  readonly #connection: StoreConnection;

  /** @param connection Connection for this reader only, which it blocks. */
  constructor(connection: StoreConnection) {
    this.#connection = connection;
  }

  async state(): Promise<StoreState> {
    const { journal, epoch: epochKey, count: countKey, compactions: compactionsKey } = KEYS;
    const keys = [journal, epochKey, countKey, compactionsKey];
    const [identity, epoch, count, compactions] = await this.#connection.mget(keys);
    return { identity, epoch, count: Number(count ?? 0), compactions };
  }

  /** Returns what is there after a position. */
  async after(seq: number): Promise<Entry[]> {
    const from = streamId(seq + 1);
    const page = await this.#connection.xrangeBuffer(KEYS.entries, from, '+', 'COUNT', PAGE);
    return page.map(decodeEntry);
  }

  /** Waits for what comes after a position, for a second. */
  async nextAfter(seq: number): Promise<Entry[]> {
    const found = (await this.#connection.xreadBuffer(
      ...(['COUNT', PAGE, 'BLOCK', BLOCK, 'STREAMS', KEYS.entries] as const),
      streamId(seq),
    )) as readonly [Buffer, readonly StreamEntry[]][] | null;
    return (found?.[0]?.[1] ?? []).map(decodeEntry);
  }
}
