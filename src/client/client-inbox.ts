import type { InboxJson } from '../wire/json.js';
import { ClientInboxBase } from './client-inbox-base.js';

/** An inbox on a mail server, as of the request. */
export class ClientInbox extends ClientInboxBase {
  /** E-mail address. */
  readonly email: string;
  /** Part of the address before the @. */
  readonly username: string;
  /** Part of the address after the @. */
  readonly domain: string;

  /** @internal */
  constructor(json: InboxJson, forget: () => Promise<void>) {
    super(json, forget);
    this.email = json.email;
    this.username = json.username;
    this.domain = json.domain;
  }
}
