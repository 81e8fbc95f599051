import type { SmtpOptions } from '../doors/smtp/smtp-options.js';
import type { LimitOptions } from './limits.js';

/** Says whom webhooks may call. */
export type WebhookHosts = 'loopback' | 'any';

/** Sets up a shared mail server. */
export interface SharedServerOptions extends SmtpOptions, LimitOptions {
  /**
   * Interface that the HTTP server listens on; `'localhost'` means both loopback addresses. Any other than a
   * loopback one needs {@link SharedServerOptions.apiKey}.
   * @default 'localhost'
   */
  readonly httpHost?: string;
  /**
   * Port of the HTTP server: of workers, of the API, of the web inbox; 0 takes any free one.
   * @default 0
   */
  readonly httpPort?: number;
  /**
   * Key that everybody has to send by HTTP (header `X-API-Key`).
   * @default undefined: none is needed, and any is accepted
   */
  readonly apiKey?: string;
  /**
   * Domain of fresh addresses that the API makes.
   * @default 'inbox.example.com'
   */
  readonly domain?: string;
  /**
   * Lifetime of an inbox of the API, in s; it lives on while a wait is pending. 0 means as long as the server.
   * @default 86400 (a day)
   */
  readonly ttl?: number;
  /**
   * Whom webhooks may call: this machine only, or any.
   * @default 'loopback'
   */
  readonly webhookHosts?: WebhookHosts;
}
