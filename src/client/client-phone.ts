import type { PhoneJson } from '../wire/json.js';
import { ClientInboxBase } from './client-inbox-base.js';

/** A phone on a mail server, as of the request: an inbox for text messages. */
export class ClientPhone extends ClientInboxBase {
  /** Phone number (E.164), such as `+12125550123`. */
  readonly number: string;

  /** @internal */
  constructor(json: PhoneJson, forget: () => Promise<void>) {
    super(json, forget);
    this.number = json.number;
  }
}
