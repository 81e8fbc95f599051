import type { ExpectMatcherState, MatcherReturnType } from '@playwright/test';
import { CallSite } from '../../inbox/call-site.js';
import type { Inbox } from '../../inbox/inbox.js';
import type { MessagePredicate } from '../../inbox/options/filter.js';
import { TestMail } from '../report/test-mail.js';
import type { MatcherCall } from './matcher-call.js';
import type { CodeMatcherOptions, LinkMatcherOptions, MatcherOptions } from './matcher-options.js';

/** Matchers for an inbox. They wait for what a wait would return next, and take nothing. */
// A type, because expect.extend() asks for a Record, which no interface is.
export type InboxMatchers = {
  /**
   * Ensures that a fitting message comes, or is here and was not taken by `waitForMessage()`.
   *
   * With `.not`, ensures that none comes: waits until no such message has come for `settle` ms and every SMTP session
   * has finished the message it was sending. That covers what the application has handed to SMTP, not what is still in
   * its own queue.
   *
   * **Usage**
   *
   * ```js
   * await expect(inbox).toReceiveMessage({ subject: /welcome/i, timeout: 10_000 });
   * await expect(inbox).toReceiveMessage((message) => message.attachments.length > 0);
   * await expect(inbox).not.toReceiveMessage({ from: 'newsletter@' });
   * ```
   *
   * @param options Which message, and how long to wait; or a function that returns whether a message fits.
   * @param rest Other options, after a function.
   */
  toReceiveMessage(
    this: ExpectMatcherState,
    inbox: Inbox,
    options?: MatcherOptions | MessagePredicate,
    rest?: Omit<MatcherOptions, 'where'>,
  ): Promise<MatcherReturnType>;
  /**
   * Ensures that a one-time code comes, or is here and was not taken by `waitForCode()`. A string must equal the whole
   * code.
   *
   * With `.not`, ensures that none comes: waits until no such message has come for `settle` ms and every SMTP session
   * has finished the message it was sending. That covers what the application has handed to SMTP, not what is still in
   * its own queue.
   *
   * **Usage**
   *
   * ```js
   * await expect(inbox).toReceiveCode();
   * await expect(inbox).toReceiveCode(/^\d{6}$/, { subject: 'Sign up' });
   * await expect(inbox).not.toReceiveCode({ subject: 'Sign up' });
   * ```
   *
   * @param code Expected code; or the options, if any code fits.
   * @param options Which messages may hold it, and how long to wait.
   */
  toReceiveCode(
    this: ExpectMatcherState,
    inbox: Inbox,
    code?: string | RegExp | CodeMatcherOptions,
    options?: CodeMatcherOptions,
  ): Promise<MatcherReturnType>;
  /**
   * Ensures that a verification link comes, or is here and was not taken by `waitForLink()`. A string must equal the
   * whole link.
   *
   * With `.not`, ensures that none comes: waits until no such message has come for `settle` ms and every SMTP session
   * has finished the message it was sending. That covers what the application has handed to SMTP, not what is still in
   * its own queue.
   *
   * **Usage**
   *
   * ```js
   * await expect(inbox).toReceiveLink(/\/reset\?token=/);
   * await expect(inbox).not.toReceiveLink({ timeout: 10_000 });
   * ```
   *
   * @param link Expected link; or the options, if any link fits.
   * @param options Which messages may hold it, and how long to wait.
   */
  toReceiveLink(
    this: ExpectMatcherState,
    inbox: Inbox,
    link?: string | RegExp | LinkMatcherOptions,
    options?: LinkMatcherOptions,
  ): Promise<MatcherReturnType>;
};

/**
 * Matchers for an inbox, for an `expect` of your own.
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
  // Before any await, while the stack still leads to the test.
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

/** Returns whether a stack frame is Playwright's: those stand between a matcher and the line of the test. */
function isRunner(frame: string): boolean {
  return RUNNER.test(frame);
}
