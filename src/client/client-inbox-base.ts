import type { InboxJson } from '../wire/json.js';

/** What an inbox and a phone on a mail server have in common, as of the request. */
export abstract class ClientInboxBase {
  /** ID of the inbox, for `messages` and `inboxes`; unique across runs of the mail server. */
  readonly id: string;
  readonly createdAt: Date;
  /** End of its lifetime; undefined if it lives as long as the mail server. */
  readonly expiresAt: Date | undefined;
  readonly messageCount: number;
  readonly #forget: () => Promise<void>;

  /** @internal */
  constructor(
    json: Pick<InboxJson, 'id' | 'created_at' | 'expires_at' | 'message_count'>,
    forget: () => Promise<void>,
  ) {
    this.id = json.id;
    this.createdAt = new Date(json.created_at);
    this.expiresAt = json.expires_at === null ? undefined : new Date(json.expires_at);
    this.messageCount = json.message_count;
    this.#forget = forget;
  }

  /** Deletes it at the end of an `await using` block, if it still exists. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#forget();
  }
}
