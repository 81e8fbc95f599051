import { randomUUID } from 'node:crypto';
import { type InspectOptions, inspect } from 'node:util';
import { InboxClosedError } from '../errors/server-errors.js';
import { checkInboxFault, sharedWithOthers } from '../faults/check-fault.js';
import type { InboxFault } from '../faults/fault.js';
import type { Message } from '../message/message.js';
import { CallSite } from './call-site.js';
import type { Mailbox } from './mailbox.js';
import { checkPattern } from './options/check-pattern.js';
import { checkFilter, type MessagePredicate } from './options/filter.js';
import {
  type CodeWaitOptions,
  checkMessageOptions,
  checkValueOptions,
  type LinkWaitOptions,
  type MessageWaitOptions,
  type WaitOptions,
} from './options/wait-options.js';
import { PendingWaits, type WaitRequest } from './pending-waits.js';
import { codeQuery, linkQuery, messageQuery, type Query } from './query.js';
import type { Found } from './take.js';
import type { RunWait } from './wait.js';

/** Why an inbox was closed, and what to do instead of using it. */
export interface ClosedBecause {
  readonly reason: string;
  readonly hint: string;
}

/**
 * An address and the messages that came for it, in arrival order.
 *
 * A wait takes each message once per kind (message, code, link); matchers and
 * {@link Inbox.messages} take nothing. A wait may start before or after the mail came.
 *
 * @example
 * const inbox = await mailServer.createInbox({ label: 'ada' });
 * await page.getByLabel('Email').fill(inbox.address);
 * await page.getByRole('button', { name: 'Sign up' }).click();
 * await page.getByLabel('Code').fill(await inbox.waitForCode());
 */
export class Inbox {
  /** ID, which is never reused, unlike the address. */
  readonly id: string = randomUUID();
  /** E-mail address, in lower case unless you chose it; of a {@link Phone}, its number. */
  readonly address: string;
  /** @internal */
  readonly mailbox: Mailbox;
  readonly #waits: PendingWaits;
  #closed: ClosedBecause | undefined;
  #closing: Promise<void> | undefined;

  /**
   * @internal
   * @param timeout Default time of a wait, in ms.
   */
  constructor(mailbox: Mailbox, timeout: number, runWait?: RunWait) {
    this.address = mailbox.address;
    this.mailbox = mailbox;
    this.#waits = new PendingWaits(mailbox, timeout, runWait);
  }

  /** Received messages, in arrival order. */
  get messages(): readonly Message[] {
    return [...this.mailbox.messages];
  }

  /**
   * Waits for a message and takes the oldest that matches.
   *
   * @throws MailTimeoutError if none arrives in time; explains why
   * @throws InboxClosedError if the inbox is closed
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
      const options = checkMessageOptions('waitForMessage', [first, second]);
      return { options, query: messageQuery(checkFilter(options)) };
    });
  }

  /**
   * Waits for a one-time code and takes the newest matching message with one; older matching ones are superseded.
   *
   * @throws MailTimeoutError if none arrives in time; explains why
   * @throws AmbiguousCodeError if the message contains several equally likely codes
   * @throws ResendError if `resend` throws
   * @throws InboxClosedError if the inbox is closed
   *
   * @example
   * await page.getByLabel('Code').fill(await inbox.waitForCode({ subject: 'Sign up' }));
   */
  waitForCode(options: CodeWaitOptions = {}): Promise<string> {
    const callSite = CallSite.above(this.waitForCode);
    return this.#start('waitForCode', callSite, () => ({
      options: checkValueOptions(options, 'waitForCode'),
      query: codeQuery(checkFilter(options), {
        pattern: checkPattern(options.pattern, 'code'),
      }),
    }));
  }

  /**
   * Waits for a verification link, ready for `page.goto`, and takes the newest matching message with one; older
   * matching ones are superseded.
   *
   * @throws MailTimeoutError if none arrives in time; explains why
   * @throws AmbiguousLinkError if the message contains several equally likely links
   * @throws ResendError if `resend` throws
   * @throws InboxClosedError if the inbox is closed
   *
   * @example
   * await page.goto(await inbox.waitForLink());
   */
  waitForLink(options: LinkWaitOptions = {}): Promise<string> {
    const callSite = CallSite.above(this.waitForLink);
    return this.#start('waitForLink', callSite, () => ({
      options: checkValueOptions(options, 'waitForLink'),
      query: linkQuery(checkFilter(options), {
        ...this.mailbox.links,
        pattern: checkPattern(options.pattern, 'link'),
      }),
    }));
  }

  /**
   * Waits for another program, which gets the message beside its value.
   *
   * @internal
   */
  waitForFound<T>(query: Query<T>, options: WaitOptions): Promise<Found<T>> {
    const callSite = CallSite.elsewhere();
    return this.#begin(callSite, () =>
      this.#waits.take({ call: 'waitForFound', callSite, query, options }, (found) => found),
    );
  }

  /**
   * Waits for what a wait would get, or with `settle` until no such mail can come; takes nothing.
   *
   * @internal
   * @param settle Time without matching mail after which none will come, in ms.
   */
  look<T>(request: WaitRequest<T>, settle?: number): Promise<Found<T> | undefined> {
    return this.#begin(request.callSite, () =>
      settle === undefined ? this.#waits.look(request) : this.#waits.noMail(request, settle),
    );
  }

  /**
   * Sets what goes wrong with the mail of this inbox, in place of what was set before; null ends it. It ends with the inbox.
   * See docs/faults.md.
   *
   * @throws InvalidOptionError for an invalid fault, for one that happens before RCPT TO, and for an inbox that is shared
   * @throws InboxClosedError if the inbox is closed
   *
   * @example
   * await inbox.fault({ kind: 'refuse', code: 451, times: 1 });
   * await page.getByRole('button', { name: 'Sign up' }).click();
   * await page.getByLabel('Code').fill(await inbox.waitForCode());
   */
  fault(fault: InboxFault | null): Promise<void> {
    const callSite = CallSite.above(this.fault);
    return this.#begin(callSite, () => {
      const checked = fault === null ? undefined : checkInboxFault(fault);
      if (this.mailbox.shared) throw sharedWithOthers();
      return this.mailbox.server.setFault(this.mailbox, checked, callSite);
    });
  }

  /** Marks all messages as taken, so that the next wait sees only later ones. */
  skipAll(): void {
    const { suffix } = CallSite.above(this.skipAll);
    this.mailbox.marks.takeAll(this.mailbox.messages, `skipAll()${suffix}`);
  }

  /** Releases the address and ends pending waits with an {@link InboxClosedError}; closing twice does no harm. */
  close(): Promise<void> {
    return this.closeBecause(CLOSED_BY_CALL);
  }

  /** Returns the address, the number of messages and the last subject, for reports and `console.log`. */
  toJSON(): Record<string, unknown> {
    const { address, messages } = this.mailbox;
    return { address, messages: messages.length, lastSubject: messages.at(-1)?.subject };
  }

  /** @internal */
  [inspect.custom](_depth: number, options: InspectOptions): string {
    return `${this.constructor.name} ${inspect(this.toJSON(), options)}`;
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

  /** @internal */
  failWaits(makeError: () => Error): void {
    this.#waits.fail(makeError);
  }

  async #close(because: ClosedBecause): Promise<void> {
    this.#closed = because;
    this.#waits.abandon(() => new InboxClosedError(this.address, because));
    await this.mailbox.server.release(this.address, this.id);
  }

  #start<T>(
    call: string,
    callSite: CallSite,
    request: () => Pick<WaitRequest<T>, 'query' | 'options'>,
  ): Promise<T> {
    return this.#begin(callSite, () =>
      this.#waits.take({ call, callSite, ...request() }, ({ value }) => value),
    );
  }

  // Not async: close() must be able to mark the caller's own promise as handled.
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
