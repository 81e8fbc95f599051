import { type WebSocket, WebSocketServer } from 'ws';
import { MEBIBYTE } from '../mebibyte.js';
import { readPeer } from '../wire/channel.js';
import { Channel, type ChannelContext } from './channel.js';
import { refuseUpgrade } from './respond.js';
import type { Upgrade } from './upgrade.js';
import type { Viewer } from './viewer.js';

const GOING_AWAY = 1001;
// A worker that resumes names its claims.
const MOST_CHANNEL_FRAME = 16 * MEBIBYTE;

/** Connections to workers. */
export class Channels {
  readonly #context: Omit<ChannelContext, 'viewer' | 'welcome'>;
  readonly #open = new Map<WebSocket, Viewer>();
  readonly #server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: MOST_CHANNEL_FRAME,
  });

  constructor(context: Omit<ChannelContext, 'viewer' | 'welcome'>) {
    this.#context = context;
  }

  /** Opens the channel of a worker; no web page may have one. */
  open(
    { request, socket, head }: Upgrade,
    parts: Pick<ChannelContext, 'viewer' | 'welcome'>,
  ): void {
    const peer = readPeer(request.url ?? '');
    if (!peer || request.headers.origin !== undefined) {
      refuseUpgrade(socket, 403);
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (channel) => {
      this.#open.set(channel, parts.viewer);
      channel.once('close', () => this.#open.delete(channel));
      new Channel(channel, peer, { ...this.#context, ...parts });
    });
  }

  /** Cuts off the workers of a viewer whose key is no longer the same. */
  cut(viewer: Viewer): void {
    for (const [channel, owner] of this.#open) if (owner === viewer) channel.terminate();
  }

  /** Tells the workers that the server stops. */
  close(): void {
    for (const channel of this.#open.keys()) channel.close(GOING_AWAY, 'the server stops');
  }

  /** Cuts off workers that did not complete the closing handshake. */
  terminate(): void {
    for (const channel of this.#open.keys()) channel.terminate();
  }
}
