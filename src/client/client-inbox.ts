import type { InboxJson } from '../wire/json.js';

/** An inbox on a mail server, as of the request. */
export class ClientInbox {
  /** ID of the inbox, unique across runs of the mail server. */
  readonly id: string;
  /** E-mail address. */
  readonly email: string;
  /** Part of the address before the @. */
  readonly username: string;
  /** Part of the address after the @. */
  readonly domain: string;
  readonly createdAt: Date;
  /** End of its lifetime; undefined if it lives as long as the mail server. */
  readonly expiresAt: Date | undefined;
  readonly messageCount: number;
  readonly #forget: () => Promise<void>;

  /** @internal */
  constructor(json: InboxJson, forget: () => Promise<void>) {
    this.id = json.id;
    this.email = json.email;
    this.username = json.username;
    this.domain = json.domain;
    this.createdAt = new Date(json.created_at);
    this.expiresAt = json.expires_at === null ? undefined : new Date(json.expires_at);
    this.messageCount = json.message_count;
    this.#forget = forget;
  }

  /** Deletes the inbox at the end of an `await using` block, if it still exists. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#forget();
  }
}
