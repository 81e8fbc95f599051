import type { ServerResponse } from 'node:http';
import { CHANNEL_VERSION, type SourceDefaults, type Welcome } from '../wire/channel.js';
import type { Addresses } from './addresses.js';
import { freshPatternFor } from './fresh-pattern.js';
import type { Journal } from './journal/journal.js';
import { packageVersion } from './package-version.js';
import { Problem } from './problem.js';
import type { Viewer } from './viewer.js';

/** Paths of {@link Health}. */
export const HEALTH_PATHS: ReadonlySet<string> = new Set(['/v1/health', '/v1/ready']);

interface HealthParts {
  readonly addresses: Addresses;
  readonly journal: Pick<Journal, 'now' | 'checkStore'>;
  readonly isStopping: () => boolean;
  /** Whether it still reads what the store or the upstream has. */
  readonly isStarting: () => boolean;
  /** Defaults of the upstream, if mail is read from one. */
  readonly defaults: () => SourceDefaults | undefined;
}

/** Says what a server is and whether it takes mail, to workers and to what runs it, such as Kubernetes. */
export class Health {
  readonly #parts: HealthParts;

  constructor(parts: HealthParts) {
    this.#parts = parts;
  }

  /** Makes the first frame of a worker. */
  welcome(viewer: Viewer): Welcome {
    const { addresses, journal } = this.#parts;
    const { address, ...others } = this.#parts.defaults() ?? {};
    const pattern = address && { address: freshPatternFor(viewer, address) };
    const defaults = { ...others, ...pattern };
    const { smtp, publicUrl } = addresses;
    return {
      type: 'welcome',
      channel: CHANNEL_VERSION,
      version: packageVersion(),
      serverId: journal.now().serverId,
      smtp,
      ...(Object.keys(defaults).length && { defaults }),
      ...(publicUrl !== undefined && { url: publicUrl }),
    };
  }

  /**
   * Answers `/v1/health`, with the SMTP address and its credentials only for a key, or `/v1/ready`.
   *
   * @throws Problem, StoreError when the server is not ready
   */
  respond(path: string, response: ServerResponse, viewer: Viewer): void {
    if (path === '/v1/ready') {
      this.#checkReady();
      answer(response, { ready: true });
    } else {
      const { smtp, ...rest } = this.welcome(viewer);
      answer(response, viewer.seesSome ? { smtp, ...rest } : rest);
    }
  }

  #checkReady(): void {
    const { isStopping, isStarting, journal } = this.#parts;
    if (isStopping()) throw new Problem('stopping', 'The server is shutting down.');
    if (isStarting())
      throw new Problem('starting', 'The server is starting: it reads what was there before.');
    journal.checkStore();
  }
}

function answer(response: ServerResponse, json: object): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(json));
}
