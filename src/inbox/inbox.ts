import { randomUUID } from 'node:crypto';
import { type InspectOptions, inspect } from 'node:util';
import { InboxClosedError } from '../errors/server-errors.js';
import type { Message } from '../message/message.js';
import type { Cursor } from '../received-mail.js';
import { CallSite } from './call-site.js';
import type { InboxRecord } from './inbox-record.js';
import type { InboxWorld } from './inbox-world.js';
import { checkPattern } from './options/check-pattern.js';
import { checkFilter, type MessagePredicate } from './options/filter.js';
import {
  type CodeWaitOptions,
  checkMessageOptions,
  checkValueOptions,
  type LinkWaitOptions,
  type MessageWaitOptions,
} from './options/wait-options.js';
import { PendingWaits, type WaitRequest } from './pending-waits.js';
import { TakenMarks } from './taken-marks.js';
import { wantCode, wantLink, wantMessage } from './taking.js';
import type { Found, WaitHost } from './wait.js';
import { type FoundRequest, type FoundText, wantFound } from './want-found.js';

/** Is the call of a matcher. */
export interface LookRequest<T> extends WaitRequest<T> {
  /** Time without a fitting mail after which it is sure that none comes, in ms; undefined to wait for one. */
  readonly settle: number | undefined;
}

/** Says why an inbox was closed, and what to do instead of using it. */
export interface ClosedBecause {
  readonly reason: string;
  readonly hint: string;
}

/** Is what an inbox is made of. */
export interface InboxInit {
  readonly address: string;
  /** Default time of a wait, in ms. */
  readonly timeout: number;
  /** Where the events of the source stood when the address was claimed. */
  readonly since: Cursor;
  /** Origin of the application under test, whose links outrank others. */
  readonly baseURL?: string | undefined;
  /** Origin that links get when they are handed out; undefined leaves them as they were sent. */
  readonly linkOrigin?: string | undefined;
  readonly world: InboxWorld;
  readonly host: WaitHost | undefined;
}

/**
 * Is one address and the messages that came for it, in arrival order.
 *
 * A wait takes a message once, for each kind (message, code, link) by itself; matchers and
 * {@link Inbox.messages} take nothing. A wait may start before or after the mail came.
 *
 * @example
 * const inbox = await mailServer.createInbox({ label: 'ada' });
 * await page.getByLabel('Email').fill(inbox.address);
 * await page.getByRole('button', { name: 'Sign up' }).click();
 * await page.getByLabel('Code').fill(await inbox.waitForCode());
 */
export class Inbox {
  /** Names the inbox; unlike the address it is never used again. */
  readonly id: string = randomUUID();
  /** E-mail address, in lower case unless it was chosen. */
  readonly address: string;
  /** @internal */
  readonly record: InboxRecord;
  readonly #messages: Message[] = [];
  readonly #marks = new TakenMarks();
  readonly #waits: PendingWaits;
  #closed: ClosedBecause | undefined;
  #closing: Promise<void> | undefined;

  /** @internal */
  constructor(init: InboxInit) {
    this.address = init.address;
    const { address, since, world, timeout, host } = init;
    this.record = {
      address,
      messages: this.#messages,
      marks: this.#marks,
      since,
      world,
      links: { baseURL: init.baseURL, origin: init.linkOrigin },
      nextMessage: (ms) => this.#waits.nextMessage(ms),
    };
    this.#waits = new PendingWaits({ inbox: this.record, timeout, host });
  }

  /** Messages that came, in arrival order. */
  get messages(): readonly Message[] {
    return [...this.#messages];
  }

  /**
   * Waits for a message and takes the oldest that fits.
   *
   * @throws MailTimeoutError when none came in time, with why
   * @throws InboxClosedError when the inbox is closed
   *
   * @example
   * const receipt = await inbox.waitForMessage({ subject: /receipt/i, timeout: 5_000 });
   * const invoice = await inbox.waitForMessage((message) => message.attachments.length > 0);
   */
  waitForMessage(options?: MessageWaitOptions): Promise<Message>;
  waitForMessage(
    where: MessagePredicate,
    options?: Omit<MessageWaitOptions, 'where'>,
  ): Promise<Message>;
  waitForMessage(
    first: MessageWaitOptions | MessagePredicate = {},
    second?: MessageWaitOptions,
  ): Promise<Message> {
    const callSite = CallSite.above(this.waitForMessage);
    return this.#start('waitForMessage', callSite, () => {
      const options = checkMessageOptions(first, second);
      return { options, wanted: wantMessage(checkFilter(options)) };
    });
  }

  /**
   * Waits for a one-time code and takes the newest message that fits and holds one; older ones that fit are superseded.
   *
   * @throws MailTimeoutError when none came in time, with why
   * @throws AmbiguousCodeError when the message holds several equally likely codes
   * @throws ResendError when `resend` throws
   * @throws InboxClosedError when the inbox is closed
   *
   * @example
   * await page.getByLabel('Code').fill(await inbox.waitForCode({ subject: 'Sign up' }));
   */
  waitForCode(options: CodeWaitOptions = {}): Promise<string> {
    const callSite = CallSite.above(this.waitForCode);
    return this.#start('waitForCode', callSite, () => ({
      options: checkValueOptions(options, 'waitForCode'),
      wanted: wantCode(checkFilter(options), {
        pattern: checkPattern(options.pattern, 'code'),
      }),
    }));
  }

  /**
   * Waits for a verification link, ready for `page.goto`, and takes the newest message that fits and holds one; older
   * ones that fit are superseded.
   *
   * @throws MailTimeoutError when none came in time, with why
   * @throws AmbiguousLinkError when the message holds several equally likely links
   * @throws ResendError when `resend` throws
   * @throws InboxClosedError when the inbox is closed
   *
   * @example
   * await page.goto(await inbox.waitForLink());
   */
  waitForLink(options: LinkWaitOptions = {}): Promise<string> {
    const callSite = CallSite.above(this.waitForLink);
    return this.#start('waitForLink', callSite, () => ({
      options: checkValueOptions(options, 'waitForLink'),
      wanted: wantLink(checkFilter(options), {
        ...this.record.links,
        pattern: checkPattern(options.pattern, 'link'),
      }),
    }));
  }

  /**
   * Waits for another program, which gets the message beside its value.
   *
   * @internal
   */
  waitForFound({ limits, ...request }: FoundRequest): Promise<FoundText> {
    return this.#start('waitForFound', CallSite.elsewhere(), () => ({
      options: limits,
      wanted: wantFound(request, this.record.links),
    }));
  }

  /**
   * Waits for what a wait would get, or with `settle` that it does not come, and takes nothing.
   *
   * @internal
   */
  look<T>({ settle, ...request }: LookRequest<T>): Promise<Found<T> | undefined> {
    return this.#begin(request.callSite, () =>
      settle === undefined ? this.#waits.look(request) : this.#waits.absence(request, settle),
    );
  }

  /** Counts every message that is here as taken, so that the next wait only sees what comes from now on. */
  skipAll(): void {
    const { suffix } = CallSite.above(this.skipAll);
    this.#marks.takeAll(this.#messages, `skipAll()${suffix}`);
  }

  /** Gives the address back and ends pending waits with an {@link InboxClosedError}; closing twice does no harm. */
  close(): Promise<void> {
    return this.closeBecause(CLOSED_BY_CALL);
  }

  /** Gives the address, the number of messages and the last subject, for reports and `console.log`. */
  toJSON(): Record<string, unknown> {
    const [lastSubject] = this.#messages.slice(-1).map(({ subject }) => subject);
    return { address: this.address, messages: this.#messages.length, lastSubject };
  }

  /** @internal */
  [inspect.custom](_depth: number, options: InspectOptions): string {
    return `Inbox ${inspect(this.toJSON(), options)}`;
  }

  /** Closes the inbox at the end of an `await using` block. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** @internal */
  closeBecause(because: ClosedBecause): Promise<void> {
    this.#closing ??= this.#close(because);
    return this.#closing;
  }

  /**
   * Puts a message in its place and lets the waits look at it.
   *
   * @internal
   */
  deliver(message: Message): void {
    const { seq } = message.cursor;
    const later = this.#messages.findIndex(
      ({ cursor }) => cursor.serverId === message.cursor.serverId && cursor.seq > seq,
    );
    this.#messages.splice(later < 0 ? this.#messages.length : later, 0, message);
    this.#waits.offer();
  }

  /**
   * Takes a message out that its server keeps no longer.
   *
   * @internal
   */
  drop({ seq, serverId }: Cursor): void {
    const index = this.#messages.findIndex(
      ({ cursor }) => cursor.seq === seq && cursor.serverId === serverId,
    );
    if (index >= 0) this.#messages.splice(index, 1);
  }

  /** @internal */
  failWaits(makeError: () => Error): void {
    this.#waits.fail(makeError);
  }

  async #close(because: ClosedBecause): Promise<void> {
    this.#closed = because;
    this.#waits.abandon(() => new InboxClosedError(this.address, because));
    await this.record.world.release(this.address, this.id);
  }

  #start<T>(
    call: string,
    callSite: CallSite,
    request: () => Pick<WaitRequest<T>, 'wanted' | 'options'>,
  ): Promise<T> {
    return this.#begin(callSite, () => this.#waits.start({ call, callSite, ...request() }));
  }

  // Not async: close() must be able to mark the very promise the caller holds as handled.
  #begin<T>(callSite: CallSite, begin: () => Promise<T>): Promise<T> {
    try {
      return callSite.pointErrors(() => {
        if (this.#closed) throw new InboxClosedError(this.address, this.#closed);
        return begin();
      });
    } catch (error) {
      return Promise.reject(error);
    }
  }
}

const CLOSED_BY_CALL: ClosedBecause = {
  reason: 'inbox.close() was called',
  hint: 'make another with createInbox().',
};
