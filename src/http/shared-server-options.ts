import type { SmtpOptions } from '../doors/smtp/smtp-options.js';
import type { LimitOptions } from './limits.js';

/** Hosts that webhooks may call. */
export type WebhookHosts = 'loopback' | 'any';

/** Options of a shared mail server. */
export interface SharedServerOptions extends SmtpOptions, LimitOptions {
  /**
   * Interface that the HTTP server listens on; `'localhost'` means both loopback addresses. Any other than a
   * loopback one needs {@link SharedServerOptions.apiKey}.
   * @default 'localhost'
   */
  readonly httpHost?: string;
  /**
   * Port of the HTTP server, for workers, API and web inbox; 0 means any free port.
   * @default 0
   */
  readonly httpPort?: number;
  /**
   * Key that every HTTP client must send (header `X-API-Key`).
   * @default undefined: no key is needed, and any is accepted
   */
  readonly apiKey?: string;
  /**
   * Path of a JSON file with a key for each team and the addresses it may claim and read, such as
   * `{"keys":[{"name":"team-a","key":"…","addresses":["*@team-a.example","+1555*"]}]}`. A key has at least 16 signs. Senders
   * need none.
   * @default undefined: {@link SharedServerOptions.apiKey} alone, or no key
   */
  readonly keys?: string;
  /**
   * URL of a Mailpit, an IMAP mailbox or the Firebase Auth emulator whose mail is read too, over one connection for all
   * workers, such as `imaps://user:password@imap.example.com`.
   * @default undefined
   */
  readonly upstream?: string;
  /**
   * URL by which browsers, workers and applications reach the server through a reverse proxy, such as
   * `https://mail.staging.example/inbox`. Its path may be left in requests or taken out of them.
   * @default undefined: the address that the HTTP server listens on
   */
  readonly publicUrl?: string;
  /**
   * Host by which applications reach the SMTP port, with a port if it is another one: `mail.staging.example:25`.
   * @default undefined: the address that it listens on
   */
  readonly smtpHost?: string;
  /**
   * URL of a Redis server (6.2 or later), such as `redis://127.0.0.1:6379`, that keeps mail, claims and inboxes: they
   * outlive this process, and several servers with the same store are replicas of one. Needs the package `ioredis`.
   * @default undefined: everything is kept in memory
   */
  readonly store?: string;
  /**
   * Domain of fresh addresses created by the API.
   * @default 'inbox.example.com'
   */
  readonly domain?: string;
  /**
   * Lifetime of an inbox of the API, in s; it lives on while a wait is pending. 0 means as long as the server.
   * @default 86400 (a day)
   */
  readonly ttl?: number;
  /**
   * Hosts that webhooks may call: only this machine, or any.
   * @default 'loopback'
   */
  readonly webhookHosts?: WebhookHosts;
}
