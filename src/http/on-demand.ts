import type { ApiDoors } from '../doors/api/api-doors.js';
import { LoadedLate } from '../loaded-late.js';
import type { Api } from './api/api.js';
import type { ServerParts } from './api/api-parts.js';
import { SharedCodes } from './shared-codes.js';
import type { WebInboxFiles } from './web-inbox-files.js';

/** Parts of the shared server that are loaded when they are first asked for: a run of workers needs none of them. */
export class OnDemand {
  readonly #api: LoadedLate<Api>;
  readonly #doors: LoadedLate<ApiDoors>;
  readonly #webInbox = new LoadedLate<WebInboxFiles>(async () => {
    const { WebInboxFiles } = await import('./web-inbox-files.js');
    return WebInboxFiles.load();
  });

  /** @param freshAddresses Returns the pattern of fresh addresses, which the upstream of the server may have. */
  constructor(
    server: Omit<ServerParts, 'freshAddresses'>,
    freshAddresses: () => string | undefined,
  ) {
    const codes = new SharedCodes(server.journal);
    this.#api = new LoadedLate(async () => {
      const { Api } = await import('./api/api.js');
      return new Api({ ...server, freshAddresses: freshAddresses() });
    });
    this.#doors = new LoadedLate(async () => {
      const { ApiDoors } = await import('../doors/api/api-doors.js');
      const { httpHost: host, keys, publicUrl, ...options } = server.options;
      // With keys for teams, a key protects what is read, as by SMTP: applications need none.
      const apiKey = keys === undefined ? options.apiKey : undefined;
      const { receiver, options: smtp } = server.sink;
      const maxBytes = smtp.maxMessageSize;
      return new ApiDoors(receiver, { host, publicUrl, apiKey, codes, maxBytes });
    });
  }

  /** The API, if it was asked for and could be loaded. */
  get loadedApi(): Promise<Api | undefined> {
    return Promise.resolve(this.#api.asked).catch(() => undefined);
  }

  api(): Promise<Api> {
    return this.#api.get();
  }

  /** Loads the HTTP APIs of providers. */
  doors(): Promise<ApiDoors> {
    return this.#doors.get();
  }

  webInbox(): Promise<WebInboxFiles> {
    return this.#webInbox.get();
  }
}
