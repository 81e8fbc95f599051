import type { PhoneJson } from '../wire/json.js';

/** A phone on a mail server, as of the request: an inbox for text messages. */
export class ClientPhone {
  /** ID of its inbox, for `messages` and `inboxes`; unique across runs of the mail server. */
  readonly id: string;
  /** Phone number (E.164), such as `+12125550123`. */
  readonly number: string;
  readonly createdAt: Date;
  /** End of its lifetime; undefined if it lives as long as the mail server. */
  readonly expiresAt: Date | undefined;
  readonly messageCount: number;
  readonly #forget: () => Promise<void>;

  /** @internal */
  constructor(json: PhoneJson, forget: () => Promise<void>) {
    this.id = json.id;
    this.number = json.number;
    this.createdAt = new Date(json.created_at);
    this.expiresAt = json.expires_at === null ? undefined : new Date(json.expires_at);
    this.messageCount = json.message_count;
    this.#forget = forget;
  }

  /** Deletes the phone at the end of an `await using` block, if it still exists. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#forget();
  }
}
