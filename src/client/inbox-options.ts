import type { PhoneCountry } from '../inbox/fictional-numbers.js';

/** Options for a new inbox. */
export interface NewInbox {
  /**
   * What a fresh address begins with, such as the name of a test.
   * @default 'inbox'
   */
  readonly label?: string;
  /**
   * Part of the address before the @.
   * @default a new one, with random letters
   */
  readonly username?: string;
  /**
   * Part of the address after the @.
   * @default that of the mail server, inbox.example.com unless set
   */
  readonly domain?: string;
  /**
   * Whether other inboxes, of test workers too, may have the same address if they are shared as well. Each gets all mail for
   * it. Needs `username`.
   * @default false
   */
  readonly shared?: boolean;
  /**
   * Lifetime of the inbox, in seconds; it lives on while a wait is pending. 0 means as long as the mail server.
   * @default that of the mail server
   */
  readonly ttl?: number;
  /**
   * Takes over unclaimed mail for the address after the message with this `seq`: for a program that comes
   * back after the mail server was restarted.
   */
  readonly after?: number;
}

/** Options for a new phone. */
export interface NewPhone extends Pick<NewInbox, 'ttl' | 'after'> {
  /**
   * International number (E.164), such as `+12125550123`.
   * @default a new one that is reserved for fiction
   */
  readonly number?: string;
  /**
   * Country of a new number.
   * @default 'US'
   */
  readonly country?: PhoneCountry;
}

/** Options for a list of messages. */
export interface ListOptions {
  /**
   * Largest number of messages, newest first.
   * @default 50
   */
  readonly limit?: number;
}
