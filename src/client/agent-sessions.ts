import { numbered } from '../errors/base.js';
import { checkKeys } from '../errors/check-keys.js';
import { checkWhole, wrongValue } from '../errors/option-errors.js';
import { AgentSessionError, type AgentSessionReason } from '../errors/server-errors.js';
import { CallSite } from '../inbox/call-site.js';
import { type AgentSession, endedError } from './agent-session.js';
import { InboxClient } from './inbox-client.js';
import type { NewInbox } from './inbox-options.js';
import { type AgentContext, SessionSlot } from './session-slot.js';

/** What a session needs of a browser, such as Playwright's. */
export interface AgentBrowser {
  newContext(options?: object): Promise<AgentContext>;
}

/** A context that a browser creates. */
export type ContextOf<Browser> = Browser extends AgentBrowser
  ? Awaited<ReturnType<Browser['newContext']>>
  : undefined;

/** Options for {@link AgentSessions}. */
export interface AgentSessionsOptions<Browser> {
  /**
   * Gives each session its own context; you keep the browser, which stays open.
   * @default none, for agents that need no browser
   */
  readonly browser?: Browser;
  /**
   * Client of the mail server.
   * @default new InboxClient()
   */
  readonly client?: InboxClient;
  /**
   * Largest number of open sessions: a loop that forgets to destroy them must hit a limit before the memory is full.
   * @default 10
   */
  readonly maxSessions?: number;
  /**
   * Lifetime of a session, in seconds; then it is destroyed, whatever it is doing.
   * @default 600
   */
  readonly ttl?: number;
}

/** Options for a new session. */
export interface NewAgentSession<Browser> extends Pick<NewInbox, 'username' | 'domain'> {
  /** Options of `browser.newContext()`, such as `{ baseURL }`. */
  readonly context?: Browser extends AgentBrowser ? Parameters<Browser['newContext']>[0] : never;
}

/**
 * Keeps agents that work at the same time apart: each session has its own inbox and browser context, closed when
 * the session ends.
 *
 * @example
 * await using sessions = new AgentSessions({ browser, maxSessions: 10, ttl: 300 });
 * const { email, context } = await sessions.createSession('agent-1');
 * const page = await context.newPage();
 * // … the agent signs up with its email …
 * const code = await sessions.getCode('agent-1', 30_000);
 */
export class AgentSessions<Browser extends AgentBrowser | undefined = undefined> {
  readonly #client: InboxClient;
  readonly #browser: Browser | undefined;
  readonly #maxSessions: number;
  readonly #ttl: number;
  readonly #slots = new Map<string, SessionSlot<ContextOf<Browser>>>();
  /** Why sessions ended, by id. */
  readonly #ended = new Map<string, string>();
  #closed = false;

  /**
   * Creates a pool without sessions; opens nothing yet.
   *
   * @throws InvalidOptionError for an invalid option
   */
  constructor(options: AgentSessionsOptions<Browser> = {}) {
    const { browser, client, maxSessions, ttl } = checkOptions(options);
    this.#client = client ?? new InboxClient();
    this.#browser = browser;
    this.#maxSessions = maxSessions;
    this.#ttl = ttl;
  }

  /** Open sessions, in the order of their creation. */
  get sessions(): readonly AgentSession<ContextOf<Browser>>[] {
    return [...this.#slots.values()].flatMap(({ session }) => session ?? []);
  }

  /**
   * Creates a session; if that fails, nothing of it is left.
   *
   * @throws AgentSessionError if the ID is taken, or too many sessions are open
   * @throws MailServerGoneError if the mail server cannot be reached
   */
  createSession(
    id: string,
    options: NewAgentSession<Browser> = {},
  ): Promise<AgentSession<ContextOf<Browser>>> {
    return CallSite.above(this.createSession).pointRejections(async () => {
      const slot = this.#takeSlot(id, checkKeys(options, NEW_SESSION));
      const session = await slot.opening;
      if (slot.because !== undefined) throw endedError(id, slot.because);
      return session;
    });
  }

  /**
   * Waits for the next one-time code of a session, for up to `timeout` ms, 60000 by default.
   *
   * @throws MailTimeoutError, AmbiguousCodeError
   * @throws AgentSessionError if there is no such session, or it ends
   */
  getCode(id: string, timeout?: number): Promise<string> {
    return this.#wait(id, CallSite.above(this.getCode), (session) => session.getCode(timeout));
  }

  /**
   * Waits for the next verification link of a session, for up to `timeout` ms, 60000 by default.
   *
   * @throws MailTimeoutError, AmbiguousLinkError
   * @throws AgentSessionError if there is no such session, or it ends
   */
  getLink(id: string, timeout?: number): Promise<string> {
    return this.#wait(id, CallSite.above(this.getLink), (session) => session.getLink(timeout));
  }

  /**
   * Closes the browser context of a session and deletes its inbox; its waits end. Does nothing to one that has ended.
   *
   * @throws AgentSessionError if there never was one with this ID
   */
  destroySession(id: string): Promise<void> {
    return CallSite.above(this.destroySession).pointRejections(async () => {
      if (!this.#slots.has(id) && this.#ended.has(id)) return;
      const slot = this.#slots.get(id) ?? this.#find(id);
      await slot.end('it was destroyed');
    });
  }

  /** Destroys all sessions, even those still being created, and creates no more. */
  async close(): Promise<void> {
    this.#closed = true;
    const ending = [...this.#slots.values()].map((slot) => slot.end('all sessions were closed'));
    for (const result of await Promise.allSettled(ending))
      if (result.status === 'rejected') throw result.reason;
  }

  /** Destroys all sessions at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #wait(
    id: string,
    callSite: CallSite,
    ask: (session: AgentSession<ContextOf<Browser>>) => Promise<string>,
  ): Promise<string> {
    const run = (): Promise<string> =>
      callSite.pointRejections(async () => ask(await this.#find(id).opening));
    const slot = this.#slots.get(id);
    return slot ? slot.startWait(run) : run();
  }

  #takeSlot(
    id: string,
    { context, ...address }: NewAgentSession<Browser>,
  ): SessionSlot<ContextOf<Browser>> {
    this.#checkFree(id);
    const slot = new SessionSlot<ContextOf<Browser>>({
      id,
      client: this.#client,
      ttl: this.#ttl,
      address,
      newContext: async () => (await this.#browser?.newContext(context)) as ContextOf<Browser>,
      left: (because) => this.#left(id, because),
    });
    this.#slots.set(id, slot);
    return slot;
  }

  #checkFree(id: string): void {
    if (typeof id !== 'string' || !id)
      throw wrongValue({ of: 'The id of a session', wanted: 'a string', value: id });
    const cannot = `Cannot make the session ${JSON.stringify(id)}`;
    const refuse = (reason: AgentSessionReason, why: string, hint: string): AgentSessionError =>
      new AgentSessionError(
        { reason, id },
        { summary: `${cannot}: ${why}.`, facts: this.#facts, hint },
      );
    if (this.#closed)
      throw refuse('closed', 'all sessions were closed', 'make other AgentSessions.');
    const holder = this.#slots.get(id)?.holder;
    if (holder)
      throw refuse('taken', `it is open, ${holder}`, 'destroy it first, or choose another id.');
    if (this.#slots.size >= this.#maxSessions)
      throw refuse(
        'limit',
        `${this.#slots.size} are open, and { maxSessions } is ${this.#maxSessions}`,
        'destroy one with destroySession(), or raise { maxSessions }.',
      );
  }

  #find(id: string): SessionSlot<ContextOf<Browser>> {
    const slot = this.#slots.get(id);
    const because = slot ? slot.because : this.#ended.get(id);
    if (because !== undefined) throw endedError(id, because);
    if (slot) return slot;
    throw new AgentSessionError(
      { reason: 'unknown', id },
      {
        summary: `There is no session ${JSON.stringify(id)}.`,
        facts: this.#facts,
        hint: 'make it with createSession().',
      },
    );
  }

  get #facts(): [label: string, lines: string[]][] {
    const holders = [...this.#slots.values()].map(({ holder }) => holder);
    return [['Open', holders.length ? numbered(holders) : ['none']]];
  }

  #left(id: string, because: string | undefined): void {
    this.#slots.delete(id);
    if (because === undefined) return;
    this.#ended.delete(id);
    this.#ended.set(id, because);
    const [oldest] = this.#ended.keys();
    if (this.#ended.size > KEPT_ENDED && oldest !== undefined) this.#ended.delete(oldest);
  }
}

// More than one run ever has.
const KEPT_ENDED = 10_000;
// setTimeout() fires immediately for more than 31 bits of ms.
const LONGEST_TTL = 2_000_000;
const SETTINGS = {
  of: 'The argument of AgentSessions()',
  keys: ['browser', 'client', 'maxSessions', 'ttl'],
};
const NEW_SESSION = { of: 'A new session', keys: ['username', 'domain', 'context'] };

function checkOptions<Browser>(
  options: AgentSessionsOptions<Browser>,
): AgentSessionsOptions<Browser> & { readonly maxSessions: number; readonly ttl: number } {
  const { browser, maxSessions = 10, ttl = 600 } = checkKeys(options, SETTINGS);
  checkWhole('{ maxSessions }', maxSessions, { min: 1 });
  if (!(Number.isFinite(ttl) && ttl > 0 && ttl <= LONGEST_TTL))
    throw wrongValue({
      of: '{ ttl }',
      wanted: `a number of seconds up to ${LONGEST_TTL}`,
      value: ttl,
    });
  if (browser !== undefined && typeof (browser as AgentBrowser).newContext !== 'function')
    throw wrongValue({
      of: '{ browser }',
      wanted: 'a browser with newContext()',
      value: browser,
      hint: 'pass what chromium.launch() gives.',
    });
  return { ...options, maxSessions, ttl };
}
