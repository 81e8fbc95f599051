import type { ApiDoors } from '../doors/api/api-doors.js';
import type { Api } from './api/api.js';
import type { ServerParts } from './api/api-parts.js';
import { SharedCodes } from './shared-codes.js';
import type { WebInboxFiles } from './web-inbox-files.js';

/** Parts of the shared server that are loaded when they are first asked for: a run of workers needs none of them. */
export class OnDemand {
  readonly #server: Omit<ServerParts, 'freshAddresses'>;
  readonly #freshAddresses: () => string | undefined;
  readonly #codes: SharedCodes;
  #api: Promise<Api> | undefined;
  #doors: Promise<ApiDoors> | undefined;
  #webInbox: Promise<WebInboxFiles> | undefined;

  /** @param freshAddresses Returns the pattern of fresh addresses, which the upstream of the server may have. */
  constructor(
    server: Omit<ServerParts, 'freshAddresses'>,
    freshAddresses: () => string | undefined,
  ) {
    this.#server = server;
    this.#freshAddresses = freshAddresses;
    this.#codes = new SharedCodes(server.journal);
  }

  /** The API, if it was asked for and could be loaded. */
  get loadedApi(): Promise<Api | undefined> {
    return Promise.resolve(this.#api).catch(() => undefined);
  }

  api(): Promise<Api> {
    this.#api ??= import('./api/api.js').then(
      ({ Api }) => new Api({ ...this.#server, freshAddresses: this.#freshAddresses() }),
    );
    return this.#api;
  }

  /** Loads the HTTP APIs of providers. */
  doors(): Promise<ApiDoors> {
    const { httpHost: host, keys, publicUrl, ...options } = this.#server.options;
    // With keys for teams, a key protects what is read, as by SMTP: applications need none.
    const apiKey = keys === undefined ? options.apiKey : undefined;
    const { receiver, options: smtp } = this.#server.sink;
    const settings = { host, publicUrl, apiKey, codes: this.#codes, maxBytes: smtp.maxMessageSize };
    this.#doors ??= import('../doors/api/api-doors.js').then(
      ({ ApiDoors }) => new ApiDoors(receiver, settings),
    );
    return this.#doors;
  }

  webInbox(): Promise<WebInboxFiles> {
    this.#webInbox ??= import('./web-inbox-files.js').then(({ WebInboxFiles }) =>
      WebInboxFiles.load(),
    );
    return this.#webInbox;
  }
}
