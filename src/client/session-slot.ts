import { clearTimeout, setTimeout, uptime } from '../timers.js';
import { AgentSession } from './agent-session.js';
import type { ClientInbox } from './client-inbox.js';
import type { InboxClient } from './inbox-client.js';
import type { NewInbox } from './inbox-options.js';

/** What a session needs of a browser context, such as Playwright's. */
export interface AgentContext {
  close(): Promise<unknown>;
  /** Reports that the context was closed; without it, a browser that crashes goes unnoticed. */
  once?(event: 'close', listener: () => void): unknown;
}

interface SessionSlotInit<Context> {
  readonly id: string;
  readonly client: InboxClient;
  /** Lifetime of the session, in seconds. */
  readonly ttl: number;
  readonly address: Pick<NewInbox, 'username' | 'domain'>;
  newContext(): Promise<Context>;
  /** Called once when nothing of the session is left, with the reason; without one if it was never created. */
  left(because: string | undefined): void;
}

// The inbox has a TTL in case the program crashes; otherwise the session ends first.
const INBOX_OUTLIVES_BY = 60;

/** Slot of a session, occupied from the request until nothing of the session is left. */
export class SessionSlot<Context extends AgentContext | undefined> {
  readonly id: string;
  readonly opening: Promise<AgentSession<Context>>;
  readonly #waits = new Set<Promise<unknown>>();
  readonly #init: SessionSlotInit<Context>;
  readonly #begun = uptime();
  #session: AgentSession<Context> | undefined;
  #inbox: ClientInbox | undefined;
  #timer: NodeJS.Timeout | undefined;
  #because: string | undefined;
  #ending: Promise<void> | undefined;

  constructor(init: SessionSlotInit<Context>) {
    this.id = init.id;
    this.#init = init;
    this.opening = this.#open();
    this.opening.catch(() => init.left(undefined));
  }

  /** Session, once it is made and until it ends. */
  get session(): AgentSession<Context> | undefined {
    return this.#because === undefined ? this.#session : undefined;
  }

  /** Why the session ends, once it does. */
  get because(): string | undefined {
    return this.#because;
  }

  /** Who holds the slot, such as `"agent-1" with x7k2m9qdw@inbox.example.com for 12 s`. */
  get holder(): string {
    const seconds = Math.round((uptime() - this.#begun) / 1000);
    const email = this.#session ? ` with ${this.#session.email}` : ', not ready yet,';
    return `${JSON.stringify(this.id)}${email} for ${seconds} s`;
  }

  /** Starts a wait of the session, whose end must not crash a program that abandoned the wait. */
  startWait<T>(run: () => Promise<T>): Promise<T> {
    const wait: Promise<T> = run().finally(() => this.#waits.delete(wait));
    this.#waits.add(wait);
    return wait;
  }

  /** Ends the session, or what is made of it by now; only the first reason counts. */
  end(because: string): Promise<void> {
    this.#ending ??= this.#end(because);
    return this.#ending;
  }

  async #open(): Promise<AgentSession<Context>> {
    const { client, address, ttl } = this.#init;
    const [inbox, context] = await Promise.allSettled([
      client.inboxes.create({ ...address, ttl: Math.ceil(ttl) + INBOX_OUTLIVES_BY }),
      this.#openContext(),
    ]);
    if (inbox.status === 'fulfilled' && context.status === 'fulfilled')
      return this.#opened(inbox.value, context.value);
    // What went wrong is told, not what went wrong after it.
    if (inbox.status === 'fulfilled') await discard(() => inbox.value[Symbol.asyncDispose]());
    if (context.status === 'fulfilled') await discard(() => context.value?.close());
    throw inbox.status === 'rejected' ? inbox.reason : (context as PromiseRejectedResult).reason;
  }

  async #openContext(): Promise<Context> {
    const context = await this.#init.newContext();
    context?.once?.('close', () => this.#endUnasked('its browser context was closed'));
    return context;
  }

  #opened(inbox: ClientInbox, context: Context): AgentSession<Context> {
    const { id, client, ttl } = this.#init;
    const over = (): void => this.#endUnasked(`its time of ${ttl} s was over`);
    this.#timer = setTimeout(over, ttl * 1000).unref();
    this.#session = new AgentSession({
      id,
      client,
      inbox,
      context,
      startWait: (run) => this.startWait(run),
      destroy: () => this.end('it was destroyed'),
    });
    this.#inbox = inbox;
    return this.#session;
  }

  /** Ends the session without reporting errors to a caller. */
  #endUnasked(because: string): void {
    void discard(() => this.end(because));
  }

  async #end(because: string): Promise<void> {
    this.#because = because;
    const session = await this.opening.catch(() => undefined);
    clearTimeout(this.#timer);
    if (!session) return;
    for (const wait of this.#waits) wait.catch(() => undefined);
    session.end(because);
    const closing = await Promise.allSettled([
      session.context?.close(),
      this.#inbox?.[Symbol.asyncDispose](),
    ]);
    this.#init.left(because);
    for (const result of closing) if (result.status === 'rejected') throw result.reason;
  }
}

async function discard(run: () => Promise<unknown> | undefined): Promise<void> {
  try {
    await run();
  } catch {
    // The caller got a more important error, or there is none.
  }
}
