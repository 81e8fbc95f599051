import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** Request for a WebSocket. */
export interface Upgrade {
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
}
