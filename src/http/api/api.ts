import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { WebSocketServer } from 'ws';
import { loadMcp } from '../../mcp/load-mcp.js';
import type { McpEndpoint } from '../../mcp/mcp-endpoint.js';
import type { ReceivedMail } from '../../received-mail.js';
import { packageVersion } from '../package-version.js';
import { MCP_PATH } from '../public-url.js';
import { pathOf } from '../request-path.js';
import type { Upgrade } from '../upgrade.js';
import type { Viewer } from '../viewer.js';
import { aboutRoutes } from './about-routes.js';
import { ApiInboxes } from './api-inboxes.js';
import type { ApiParts, ServerParts } from './api-parts.js';
import { createApp } from './app.js';
import { faultRoutes } from './fault-routes.js';
import { Ids } from './ids.js';
import { inboxRoutes } from './inbox-routes.js';
import { LiveSocket } from './live-socket.js';
import { MailEvents } from './mail-events.js';
import { messageContentRoutes } from './message-content-routes.js';
import { messageRoutes } from './message-routes.js';
import { metricsRoutes } from './metrics-routes.js';
import { ParsedMessages } from './parsed-messages.js';
import type { Route } from './route.js';
import { waitRoutes } from './wait-routes.js';
import { webhookRoutes } from './webhook-routes.js';
import { Webhooks } from './webhooks.js';

const GOING_AWAY = 1001;
// A client asks for inboxes; nothing it has to say is longer.
const MOST_FRAME = 256 * 1024;

/** The inbox API of a shared server, REST and WebSocket, loaded at the first request for it. */
export class Api {
  readonly #parts: ApiParts;
  readonly #inboxes: ApiInboxes;
  readonly #webhooks: Webhooks;
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_FRAME });
  readonly #listener: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly #viewers = new WeakMap<object, Viewer>();
  readonly #live = new Set<LiveSocket>();
  #mcp: Promise<McpEndpoint> | undefined;
  #stopping = false;
  #told: Promise<void> = Promise.resolve();

  constructor(server: ServerParts) {
    const { journal } = server;
    const ids = new Ids(journal.now(), journal.begun);
    this.#parts = { ...server, ids, messages: new ParsedMessages(), events: new MailEvents() };
    this.#inboxes = new ApiInboxes(this.#parts);
    this.#webhooks = new Webhooks(this.#parts, this.#inboxes);
    const { unread, router } = server;
    const app = createApp(this.#routes(), {
      ...{ unread, journal },
      isStopping: () => this.#stopping,
    });
    this.#listener = getRequestListener(
      (asked, env) => app.fetch(asked, { ...env, viewer: this.#viewers.get(env.incoming) }),
      { overrideGlobalObjects: false },
    );
    router.watch({
      routed: (mail) => this.#routed(mail),
      dropped: (mail) => this.#inboxes.dropped(mail),
    });
  }

  async respond(request: IncomingMessage, response: ServerResponse, viewer: Viewer): Promise<void> {
    if (pathOf(request) === MCP_PATH) {
      const endpoint = await this.#loadMcp();
      await endpoint.respond(request, response);
      return;
    }
    this.#viewers.set(request, viewer);
    await this.#listener(request, response);
  }

  /** Opens the WebSocket. */
  upgrade(upgrade: Upgrade, viewer: Viewer): void {
    const { request, socket, head } = upgrade;
    this.#sockets.handleUpgrade(request, socket, head, (live) => {
      const client = new LiveSocket(live, viewer, { ...this.#parts, inboxes: this.#inboxes });
      this.#live.add(client);
      live.once('close', () => this.#live.delete(client));
    });
  }

  /** Cuts off a viewer whose key is no longer the same, and ends what is not its own any more. */
  async cut(viewer: Viewer): Promise<void> {
    for (const client of this.#live) if (client.viewer === viewer) client.cut();
    if (!viewer.seesSome) await this.#webhooks.endAll(viewer);
    await this.#inboxes.endForeign(viewer);
  }

  /** Ends pending waits, and tells listeners. */
  async close(): Promise<void> {
    this.#stopping = true;
    for (const client of this.#sockets.clients) client.close(GOING_AWAY, 'the server stops');
    this.#webhooks.close();
    await (await this.#mcp?.catch(() => undefined))?.close();
    await this.#inboxes.close();
  }

  /** Cuts off clients that did not complete the closing handshake. */
  terminate(): void {
    for (const client of this.#sockets.clients) client.terminate();
  }

  /** Its package is an optional peer. */
  #loadMcp(): Promise<McpEndpoint> {
    this.#mcp ??= loadMcp(`The path ${MCP_PATH}`, async () => {
      const { McpEndpoint } = await import('../../mcp/mcp-endpoint.js');
      return new McpEndpoint(this.#parts.addresses.localUrl, packageVersion());
    });
    return this.#mcp;
  }

  #routes(): Route[] {
    const routes = [
      ...inboxRoutes(this.#inboxes),
      ...faultRoutes(this.#inboxes),
      ...waitRoutes(this.#parts, this.#inboxes),
      ...messageRoutes(this.#parts, this.#inboxes),
      ...messageContentRoutes(this.#parts),
      ...webhookRoutes(this.#webhooks),
      ...metricsRoutes(this.#parts, this.#inboxes),
    ];
    return [...routes, ...aboutRoutes(routes, this.#parts)];
  }

  /** Tells listeners for all mail, in order. */
  #routed(mail: ReceivedMail): void {
    const { events } = this.#parts;
    for (const viewer of events.viewersOfAll()) {
      const shown = viewer.show(mail);
      if (!shown) continue;
      this.#told = this.#told
        .then(async () => events.receivedBy(viewer, await this.#inboxes.eventFor(viewer, shown)))
        // One that cannot be told of must not keep back those behind it.
        .catch(() => undefined);
    }
  }
}
