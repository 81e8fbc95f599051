import type { ExpectMatcherState, MatcherReturnType } from '@playwright/test';
import { CallSite } from '../../inbox/call-site.js';
import type { Inbox } from '../../inbox/inbox.js';
import type { MessageFilter, MessagePredicate } from '../../inbox/options/filter.js';
import { TestMail } from '../report/test-mail.js';
import type { MatcherCall } from './matcher-call.js';

/** Limits a matcher. */
export interface MatcherOptions {
  /**
   * Longest time to wait, in ms; 0 means without a limit of its own.
   * @default the timeout of `expect`, 5000 unless set
   */
  readonly timeout?: number;
  /**
   * With `.not`: time without such a mail after which it is sure that none comes, in ms.
   * @default 1000
   */
  readonly settle?: number;
}

/** Limits {@link InboxMatchers.toReceiveCode}. */
export interface CodeMatcherOptions extends MatcherOptions {
  /** Which messages may hold it. */
  readonly filter?: MessageFilter | MessagePredicate;
  /** Own form of the code; group 1 is the code if there is one. The g and y flags are not used. */
  readonly pattern?: RegExp;
}

/** Limits {@link InboxMatchers.toReceiveLink}. */
export interface LinkMatcherOptions extends MatcherOptions {
  /** Which messages may hold it. */
  readonly filter?: MessageFilter | MessagePredicate;
  /** Own form of the link: the first http(s) link that it matches is the link. The g and y flags are not used. */
  readonly pattern?: RegExp;
}

/** Are the matchers of an inbox. They see what a wait would get next, wait for it to come, and take nothing. */
// A type, because an interface is no Record, which expect.extend() asks for.
export type InboxMatchers = {
  /**
   * Ensures that a message comes that fits, or is here and not taken by `waitForMessage()`.
   *
   * With `.not` it ensures that none comes: it waits until no such mail came for `settle` ms and every SMTP session in
   * flight has ended its mail. That is sound for mail that the application has handed to SMTP, not for what it still
   * has in a queue of its own.
   *
   * **Usage**
   *
   * ```js
   * await expect(inbox).toReceiveMessage({ subject: /welcome/i });
   * await expect(inbox).not.toReceiveMessage({ from: 'newsletter@' });
   * ```
   *
   * @param filter Which messages fit; any unless given.
   * @param options
   */
  toReceiveMessage(
    this: ExpectMatcherState,
    inbox: Inbox,
    filter?: MessageFilter | MessagePredicate,
    options?: MatcherOptions,
  ): Promise<MatcherReturnType>;
  /**
   * Ensures that a one-time code comes, or is here and not taken by `waitForCode()`. A string is compared with the
   * whole code.
   *
   * With `.not` it ensures that none comes: it waits until no such mail came for `settle` ms and every SMTP session in
   * flight has ended its mail. That is sound for mail that the application has handed to SMTP, not for what it still
   * has in a queue of its own.
   *
   * **Usage**
   *
   * ```js
   * await expect(inbox).toReceiveCode();
   * await expect(inbox).toReceiveCode(/^\d{6}$/, { filter: { subject: 'Sign up' } });
   * ```
   *
   * @param code Expected code, or the options right away.
   * @param options
   */
  toReceiveCode(
    this: ExpectMatcherState,
    inbox: Inbox,
    code?: string | RegExp | CodeMatcherOptions,
    options?: CodeMatcherOptions,
  ): Promise<MatcherReturnType>;
  /**
   * Ensures that a verification link comes, or is here and not taken by `waitForLink()`. A string is compared with the
   * whole link.
   *
   * With `.not` it ensures that none comes: it waits until no such mail came for `settle` ms and every SMTP session in
   * flight has ended its mail. That is sound for mail that the application has handed to SMTP, not for what it still
   * has in a queue of its own.
   *
   * **Usage**
   *
   * ```js
   * await expect(inbox).toReceiveLink(/\/reset\?token=/);
   * await expect(inbox).not.toReceiveLink({ timeout: 10_000 });
   * ```
   *
   * @param link Expected link, or the options right away.
   * @param options
   */
  toReceiveLink(
    this: ExpectMatcherState,
    inbox: Inbox,
    link?: string | RegExp | LinkMatcherOptions,
    options?: LinkMatcherOptions,
  ): Promise<MatcherReturnType>;
};

/**
 * Are the matchers of an inbox for an `expect` of your own.
 *
 * @example
 * import { expect as base } from '@playwright/test';
 * import { inboxMatchers } from 'playwright-inbox';
 *
 * export const expect = base.extend(inboxMatchers);
 */
export const inboxMatchers: InboxMatchers = {
  toReceiveMessage(inbox, ...args) {
    return receive(this, { name: 'toReceiveMessage', inbox, args });
  },
  toReceiveCode(inbox, ...args) {
    return receive(this, { name: 'toReceiveCode', inbox, args });
  },
  toReceiveLink(inbox, ...args) {
    return receive(this, { name: 'toReceiveLink', inbox, args });
  },
};

function receive(
  state: ExpectMatcherState,
  call: Pick<MatcherCall, 'name' | 'inbox' | 'args'>,
): Promise<MatcherReturnType> {
  // Before anything is awaited, while the stack still leads to the test.
  const callSite = CallSite.above(inboxMatchers[call.name], isRunner);
  const mail = TestMail.current();
  return mail ? mail.follow(run) : run();

  /** Loads the rest when a matcher is first used. */
  async function run(): Promise<MatcherReturnType> {
    const { receiveMail } = await import('./receive-mail.js');
    return receiveMail(state, { ...call, callSite, mail });
  }
}

const RUNNER = /[\\/]node_modules[\\/](?:@playwright[\\/]test|playwright(?:-core)?)[\\/]|\(node:/;

/** Tells the frames of Playwright, which stand between a matcher and the line of the test. */
function isRunner(frame: string): boolean {
  return RUNNER.test(frame);
}
