import type { MessageFilter } from '../../inbox/options/filter.js';

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
export interface CodeMatcherOptions extends MatcherOptions {
  /** Form of the code; group 1 is the code if there is one. The g and y flags are not used. */
  readonly pattern?: RegExp;
}

/** Options of `toReceiveLink()`: which messages may hold the link, a part of it, and how long to wait. */
export interface LinkMatcherOptions extends MatcherOptions {
  /** Part of the link: the first http(s) link that matches is the link. The g and y flags are not used. */
  readonly pattern?: RegExp;
}
