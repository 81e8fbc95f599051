import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isForDoor } from '../doors/api/door-paths.js';
import { type Listening, listen } from '../doors/listen.js';
import type { SmtpSink } from '../doors/smtp/smtp-sink.js';
import type { UpstreamDoor } from '../mail-server/sources/upstream/upstream-door.js';
import type { ReceivedMail } from '../received-mail.js';
import { CHANNEL_PATH } from '../wire/channel.js';
import { Access } from './access.js';
import { Addresses } from './addresses.js';
import { Channels } from './channels.js';
import { type CheckedServerOptions, checkServerOptions } from './check-server-options.js';
import { HEALTH_PATHS, Health } from './health.js';
import type { Journal } from './journal/journal.js';
import { type JournalTimes, openJournal } from './journal/open-journal.js';
import { Keepers, type RunningOptions, runningOptions } from './keepers.js';
import { KeyRing } from './key-ring.js';
import type { MailRouter } from './mail-router.js';
import { OnDemand } from './on-demand.js';
import { toProblem } from './problem.js';
import { readUpstream } from './read-upstream.js';
import { isOfApi, pathOf } from './request-path.js';
import { answerProblem, redirect, refuseUpgrade, setCommonHeaders } from './respond.js';
import type { SharedServerOptions } from './shared-server-options.js';
import { startSink } from './start-sink.js';
import { Unread } from './unread.js';
import type { Upgrade } from './upgrade.js';
import { WorkerConnections } from './worker-connections.js';

/**
 * Receives mail for all workers of a run, and passes each the mail for its addresses. A request for anything
 * but the workers' channel loads the API.
 */
export class SharedServer {
  readonly #options: CheckedServerOptions;
  readonly #sink: SmtpSink;
  readonly #http: Server;
  readonly #access: Access;
  /** Addresses by which clients reach it. */
  readonly addresses: Addresses;
  readonly #channels: Channels;
  readonly #router: MailRouter;
  readonly #journal: Journal;
  readonly #keepers: Keepers;
  readonly #unread: Unread;
  readonly #health: Health;
  readonly #onDemand: OnDemand;
  #runLeft: () => void = () => undefined;
  #listening: Listening | undefined;
  #upstream: UpstreamDoor | undefined;
  #following: Promise<void> | undefined;
  #closed: Promise<void> | undefined;

  /**
   * Starts the SMTP sink and the HTTP server, both on loopback by default.
   *
   * @throws InvalidOptionError, PortTakenError
   */
  static async start(
    options: SharedServerOptions = {},
    certificateFile?: string,
    times: JournalTimes = {},
  ): Promise<SharedServer> {
    const checked = checkServerOptions(options);
    const keys = new KeyRing(checked);
    const { journal, router } = await openJournal({ options: checked, keys }, times);
    const sink = await startSink(checked, { journal, router });
    const running = runningOptions(sink, checked, certificateFile);
    const server = new SharedServer(checked, { sink, router, journal, running, keys });
    try {
      const { httpHost: host, httpPort: port } = checked;
      server.#listening = await listen(server.#http, { host, port });
      server.addresses.httpPort = server.#listening.port;
      server.#following = server.#follow();
      await server.#following;
      server.#following = undefined;
      return server;
    } catch (error) {
      await server.close();
      throw error;
    }
  }

  private constructor(
    options: CheckedServerOptions,
    parts: {
      readonly sink: SmtpSink;
      readonly router: MailRouter;
      readonly journal: Journal;
      readonly running: RunningOptions;
      readonly keys: KeyRing;
    },
  ) {
    this.#options = options;
    this.#sink = parts.sink;
    this.#router = parts.router;
    this.#journal = parts.journal;
    this.#unread = new Unread(options.limits);
    parts.router.store.countAlso(() => this.#unread.bytes + this.#sink.receiver.incoming.bytes);
    this.#keepers = new Keepers(parts.running, () => this.#runLeft());
    this.addresses = new Addresses(options, parts.sink);
    this.#access = new Access(options, parts.keys, this.addresses);
    this.#channels = new Channels({
      ...parts,
      workers: new WorkerConnections(parts),
      keepers: this.#keepers,
      unread: this.#unread,
    });
    const { addresses } = this;
    this.#onDemand = new OnDemand(
      { ...parts, options, addresses, access: this.#access, unread: this.#unread },
      () => this.#upstream?.defaults.address,
    );
    this.#health = new Health({
      addresses,
      journal: parts.journal,
      isStopping: () => this.#closed !== undefined,
      isStarting: () => this.#following !== undefined,
      defaults: () => this.#upstream?.defaults,
    });
    this.#http = createServer((request, response) => void this.#respond(request, response));
    this.#http.maxConnections = options.limits.maxConnections;
    this.#http.on(
      'upgrade',
      (request, socket, head) => void this.#upgrade({ request, socket, head }),
    );
  }

  /** URL for workers and browsers, such as `http://127.0.0.1:1080`. */
  get url(): string {
    return this.addresses.url;
  }

  /** SMTP URL for the application, such as `smtp://127.0.0.1:1025`. */
  get smtpUrl(): string {
    return this.addresses.smtp.url;
  }

  /** Certificate (PEM) for the application to trust; undefined without the option `tls`. */
  get certificate(): string | undefined {
    return this.#sink.certificate;
  }

  /** Whether clients must send a key. */
  get needsKey(): boolean {
    return this.#access.needsKey;
  }

  onMail(listener: (mail: ReceivedMail) => void): void {
    this.#router.watch({ routed: listener });
  }

  /** Number of runs that joined the server. */
  get runs(): number {
    return this.#keepers.size;
  }

  /** Calls a listener when one of those runs is gone. */
  onRunLeft(listener: () => void): void {
    this.#runLeft = listener;
  }

  /**
   * Reads the file of keys again, and cuts off the clients of keys that are no longer the same.
   *
   * @throws InvalidOptionError for an invalid file, which changes nothing
   */
  async reloadKeys(): Promise<void> {
    const changed = this.#access.keys.reload();
    const api = await this.#onDemand.loadedApi;
    for (const viewer of changed) {
      this.#channels.cut(viewer);
      await api?.cut(viewer);
    }
  }

  /** Calls a listener when the store has lost what this server knows: it must be closed and started again. */
  onLost(listener: (why: string) => void): void {
    this.#journal.onLost(listener);
  }

  /** Stops both servers, and tells workers and pending waits. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    this.#channels.close();
    const closed = new Promise((resolve) => this.#http.close(resolve));
    const api = await this.#onDemand.loadedApi;
    await api?.close();
    const cutOff = setTimeout(() => {
      this.#channels.terminate();
      api?.terminate();
      this.#http.closeAllConnections();
    }, 50);
    await Promise.all([
      this.#sink.close(),
      this.#upstream?.close(),
      this.#listening?.close(),
      closed,
    ]);
    clearTimeout(cutOff);
    await this.#journal.close();
  }

  async #follow(): Promise<void> {
    if (this.#journal.hasReplicas) await this.#onDemand.api();
    await this.#journal.follow(this.#sink.receiver);
    const { upstream } = this.#options;
    if (upstream) this.#upstream = await readUpstream(upstream, this.#sink.receiver);
  }

  async #respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const url = this.addresses.withoutPrefix(request.url ?? '');
      if (url === undefined) return redirect(response, `${this.addresses.prefix}/`);
      request.url = url;
      const path = pathOf(request);
      // What runs it asks while it starts, too.
      const isOfHealth = HEALTH_PATHS.has(path);
      if (this.#following !== undefined && !isOfHealth) await this.#following;
      if (isForDoor(url)) {
        await (await this.#onDemand.doors()).respond(request, response);
        return;
      }
      setCommonHeaders(response);
      const viewer = this.#access.viewerOf(request);
      if (isOfHealth) this.#health.respond(path, response, viewer);
      else if (isOfApi(request))
        await (await this.#onDemand.api()).respond(request, response, viewer);
      else (await this.#onDemand.webInbox()).respond(request, response);
    } catch (error) {
      answerProblem(response, toProblem(error));
    }
  }

  async #upgrade(upgrade: Upgrade): Promise<void> {
    const { request, socket } = upgrade;
    // Without a listener a client that resets the connection would end the process.
    socket.on('error', () => undefined);
    // A run that wants to join then starts its own server.
    if (this.#closed !== undefined) {
      socket.destroy();
      return;
    }
    try {
      if (this.#following !== undefined) await this.#following;
      request.url = this.addresses.withoutPrefix(request.url ?? '') ?? '/';
      const viewer = this.#access.viewerOf(request);
      const path = pathOf(request);
      if (path === CHANNEL_PATH)
        this.#channels.open(upgrade, { viewer, welcome: this.#health.welcome(viewer) });
      else if (path === LIVE_PATH) (await this.#onDemand.api()).upgrade(upgrade, viewer);
      else refuseUpgrade(socket, 403);
    } catch (error) {
      refuseUpgrade(socket, toProblem(error).status);
    }
  }
}

const LIVE_PATH = '/v1/ws';
