import type { MessageFilter } from '../../inbox/options/filter.js';
import type { CodeWaitOptions, LinkWaitOptions } from '../../inbox/options/wait-options.js';

/** Options of `toReceiveMessage()`: which message, and how long to wait. */
export interface MatcherOptions extends MessageFilter {
  /**
   * Maximum time to wait, in ms; 0 waits as long as the test runs.
   * @default the timeout of `expect`, 5000 unless set
   */
  readonly timeout?: number;
  /**
   * With `.not`: time without such a message, in ms, after which the matcher passes.
   * @default 1000
   */
  readonly settle?: number;
}

/** Options of `toReceiveCode()`: which messages may hold the code, its form, and how long to wait. */
export interface CodeMatcherOptions extends MatcherOptions, Pick<CodeWaitOptions, 'pattern'> {}

/** Options of `toReceiveLink()`: which messages may hold the link, a part of it, and how long to wait. */
export interface LinkMatcherOptions extends MatcherOptions, Pick<LinkWaitOptions, 'pattern'> {}
