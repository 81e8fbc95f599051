import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { WebSocketServer } from 'ws';
import type { SmtpSink } from '../../doors/smtp/smtp-sink.js';
import type { ReceivedMail } from '../../received-mail.js';
import type { ServerLimits } from '../limits.js';
import type { MailRouter } from '../mail-router.js';
import { packageVersion } from '../package-version.js';
import type { WebhookHosts } from '../shared-server-options.js';
import type { Unread } from '../unread.js';
import { aboutRoutes } from './about-routes.js';
import { AllowedHosts } from './allowed-hosts.js';
import { createApp } from './app.js';
import { inboxRoutes } from './inbox-routes.js';
import type { LiveContext } from './live-socket.js';
import { LiveSocket } from './live-socket.js';
import type { Backlog } from './live-subscription.js';
import { ALL_MAIL, MailEvent, MailEvents } from './mail-events.js';
import { messageContentRoutes } from './message-content-routes.js';
import { MessageDigests } from './message-digests.js';
import { messageRoutes } from './message-routes.js';
import { Numbering } from './numbering.js';
import { ParsedMessages } from './parsed-messages.js';
import { PublicInboxes } from './public-inboxes.js';
import type { Route } from './route.js';
import { waitRoutes } from './wait-routes.js';
import { webhookRoutes } from './webhook-routes.js';
import { Webhooks } from './webhooks.js';

/** What the API needs of the shared server. */
export interface ApiParts {
  readonly sink: SmtpSink;
  readonly router: MailRouter;
  /** When this run of the server began. */
  readonly begun: Date;
  /** Domain of fresh addresses. */
  readonly domain: string;
  /** Usual time to live of an inbox, in s; 0 for as long as the server. */
  readonly ttl: number;
  /** Whether a key is needed. */
  readonly needsKey: boolean;
  readonly webhookHosts: WebhookHosts;
  /** Interface the server listens on. */
  readonly httpHost: string;
  readonly limits: ServerLimits;
  readonly unread: Unread;
}

const GOING_AWAY = 1001;
// A client asks for inboxes; nothing it has to say is longer.
const MOST_FRAME = 256 * 1024;

/** The inbox API of a shared server, REST and WebSocket, loaded at the first request for it. */
export class Api {
  readonly #parts: ApiParts;
  readonly #numbering: Numbering;
  readonly #messages = new ParsedMessages();
  readonly #events = new MailEvents();
  readonly #inboxes: PublicInboxes;
  readonly #digests: MessageDigests;
  readonly #webhooks: Webhooks;
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_FRAME });
  readonly #listener: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  #stopping = false;
  #told: Promise<void> = Promise.resolve();

  constructor(parts: ApiParts) {
    this.#parts = parts;
    const { sink, router, domain, ttl, limits, unread } = parts;
    this.#numbering = new Numbering(sink.now(), parts.begun);
    const [numbering, messages, events] = [this.#numbering, this.#messages, this.#events];
    this.#inboxes = new PublicInboxes({
      sink,
      router,
      numbering,
      messages,
      events,
      domain,
      ttl,
      limits,
    });
    this.#digests = new MessageDigests(messages, {
      inboxes: this.#inboxes,
      store: router.store,
    });
    const hosts = new AllowedHosts(parts);
    this.#webhooks = new Webhooks({
      numbering,
      inboxes: this.#inboxes,
      events,
      hosts,
      limits,
      unread,
    });
    this.#listener = getRequestListener(
      createApp(this.#routes(), { unread, isStopping: () => this.#stopping }).fetch,
      {
        overrideGlobalObjects: false,
      },
    );
    router.watch({
      routed: (mail) => this.#routed(mail),
      dropped: (mail) => this.#inboxes.dropped(mail),
    });
  }

  /** Answers a request. */
  async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await this.#listener(request, response);
  }

  /** Opens the WebSocket. */
  upgrade(...[request, socket, head]: [IncomingMessage, Duplex, Buffer]): void {
    this.#sockets.handleUpgrade(request, socket, head, (live) => {
      new LiveSocket(live, this.#liveContext());
    });
  }

  /** Ends what waits, and tells who listens. */
  async close(): Promise<void> {
    this.#stopping = true;
    for (const client of this.#sockets.clients) client.close(GOING_AWAY, 'the server stops');
    this.#webhooks.close();
    await this.#inboxes.close();
  }

  /** Cuts off clients that did not complete the closing handshake. */
  terminate(): void {
    for (const client of this.#sockets.clients) client.terminate();
  }

  #routes(): Route[] {
    const { sink, router, domain, needsKey } = this.#parts;
    const [numbering, inboxes, messages] = [this.#numbering, this.#inboxes, this.#messages];
    const routes = [
      ...inboxRoutes(inboxes),
      ...waitRoutes(inboxes, numbering, this.#parts.limits),
      ...messageRoutes({ router, numbering, inboxes, messages, digests: this.#digests }),
      ...messageContentRoutes({ router, numbering, messages }),
      ...webhookRoutes(this.#webhooks),
    ];
    const version = packageVersion();
    return [...routes, ...aboutRoutes(routes, { sink, domain, needsKey, version })];
  }

  /** Tells those who listen to all mail, in order. */
  #routed(mail: ReceivedMail): void {
    if (!this.#events.has(ALL_MAIL)) return;
    this.#told = this.#told
      .then(async () => this.#events.received(ALL_MAIL, await this.#eventOf(mail)))
      // One that cannot be told of must not keep back those behind it.
      .catch(() => undefined);
  }

  async #eventOf(mail: ReceivedMail): Promise<MailEvent> {
    const message = await this.#messages.parse(mail);
    await this.#inboxes.settled();
    return new MailEvent(message, this.#inboxes.namesOf(mail));
  }

  #liveContext(): LiveContext {
    const { sink, router, unread, limits } = this.#parts;
    const [numbering, inboxes, events] = [this.#numbering, this.#inboxes, this.#events];
    const backlog: Backlog = {
      next: (id, after) => {
        const position = numbering.positionOf(after);
        if (id !== ALL_MAIL) return inboxes.nextEvent(id, position);
        const mail = router.store.firstAfter(position);
        return mail && this.#eventOf(mail);
      },
    };
    return { inboxes, events, backlog, numbering, unread, limits, now: () => sink.now() };
  }
}
