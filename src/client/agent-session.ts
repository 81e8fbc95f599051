import { AgentSessionError } from '../errors/server-errors.js';
import { CallSite } from '../inbox/call-site.js';
import type { ClientInbox } from './client-inbox.js';
import type { InboxClient } from './inbox-client.js';
import type { ClientWaitOptions } from './messages.js';

interface AgentSessionInit<Context> {
  readonly id: string;
  readonly client: InboxClient;
  readonly inbox: ClientInbox;
  readonly context: Context;
  startWait(run: () => Promise<string>): Promise<string>;
  /** Ends the session for its holder. */
  destroy(): Promise<void>;
}

/** Session of an agent: an inbox, and a browser context if there is a browser. */
export class AgentSession<Context = undefined> {
  /** ID given at creation. */
  readonly id: string;
  /** E-mail address of the inbox. */
  readonly email: string;
  /** ID of the inbox, for an InboxClient. */
  readonly inboxId: string;
  /** Browser context that only this agent uses; undefined without a browser. */
  readonly context: Context;
  readonly #init: AgentSessionInit<Context>;
  readonly #ending = new AbortController();

  /** @internal */
  constructor(init: AgentSessionInit<Context>) {
    this.id = init.id;
    this.email = init.inbox.email;
    this.inboxId = init.inbox.id;
    this.context = init.context;
    this.#init = init;
  }

  /**
   * Waits for the next one-time code, for up to `timeout` ms, 60000 by default.
   *
   * @throws MailTimeoutError, AmbiguousCodeError
   * @throws AgentSessionError if the session ends, or has ended
   */
  getCode(timeout?: number): Promise<string> {
    return this.#wait(CallSite.above(this.getCode), async () => {
      const { code } = await this.#init.client.messages.waitForOTP(this.#limits(timeout));
      return code;
    });
  }

  /**
   * Waits for the next verification link, for up to `timeout` ms, 60000 by default.
   *
   * @throws MailTimeoutError, AmbiguousLinkError
   * @throws AgentSessionError if the session ends, or has ended
   */
  getLink(timeout?: number): Promise<string> {
    return this.#wait(CallSite.above(this.getLink), async () => {
      const { link } = await this.#init.client.messages.waitForLink(this.#limits(timeout));
      return link;
    });
  }

  /** Closes the browser context and deletes the inbox; destroying twice does no harm. */
  destroy(): Promise<void> {
    return this.#init.destroy();
  }

  /** Destroys the session at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.destroy();
  }

  /**
   * Ends its waits, also later ones.
   *
   * @internal
   */
  end(because: string): void {
    this.#ending.abort(because);
  }

  #wait(callSite: CallSite, ask: () => Promise<string>): Promise<string> {
    const wait = async (): Promise<string> => {
      try {
        return await ask();
      } catch (error) {
        const { aborted, reason } = this.#ending.signal;
        throw aborted ? endedError(this.id, reason) : error;
      }
    };
    return this.#init.startWait(() => callSite.pointRejections(wait));
  }

  #limits(timeout: number | undefined): ClientWaitOptions {
    const { signal } = this.#ending;
    return { inboxId: this.inboxId, signal, ...(timeout !== undefined && { timeout }) };
  }
}

export function endedError(id: string, because: string): AgentSessionError {
  return new AgentSessionError(
    { reason: 'ended', id },
    {
      summary: `The session ${JSON.stringify(id)} has ended: ${because}.`,
      hint: 'make another with createSession().',
    },
  );
}
