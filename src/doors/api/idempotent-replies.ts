import { createHash } from 'node:crypto';
import type { ApiReply, RepeatedReason } from './api-door.js';

interface Seen {
  readonly bodyHash: string;
  reply?: ApiReply;
}

// More than one run ever sends; the oldest go first.
const KEPT_KEYS = 10_000;

/** Replies by idempotency key: a request that comes twice is answered twice and delivered once. */
export class IdempotentReplies {
  readonly #seen = new Map<string, Seen>();

  /**
   * Finds the reply to a request that came before with the same key; undefined for a new one.
   *
   * @param refuse Creates the error for a key that came with another body, or whose request is being answered.
   * @throws what `refuse` creates
   */
  find(key: string, body: Buffer, refuse: (reason: RepeatedReason) => Error): ApiReply | undefined {
    const seen = this.#seen.get(key);
    if (!seen) return undefined;
    if (seen.bodyHash !== hash(body)) throw refuse('reused');
    if (!seen.reply) throw refuse('in-use');
    return seen.reply;
  }

  /** Keeps the reply to a request; forgets one that fails, so that it may be sent again. */
  async keep(key: string, body: Buffer, answer: () => Promise<ApiReply>): Promise<ApiReply> {
    const seen: Seen = { bodyHash: hash(body) };
    this.#seen.set(key, seen);
    const [oldest] = this.#seen.keys();
    if (this.#seen.size > KEPT_KEYS && oldest !== undefined) this.#seen.delete(oldest);
    try {
      seen.reply = await answer();
      return seen.reply;
    } catch (error) {
      this.#seen.delete(key);
      throw error;
    }
  }
}

function hash(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64');
}
