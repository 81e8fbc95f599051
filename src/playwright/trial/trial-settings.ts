/** Name of a trial: a run of the tests under one fault. `none` is the run that the others are compared with. */
export type TrialName =
  | 'none'
  | 'delay'
  | 'twice'
  | 'out of order'
  | 'greylisting'
  | 'bounce'
  | 'scanner'
  | 'mail before the page'
  | 'two mails';

/** What `prove` tells the workers of a trial, as JSON in a file. */
export interface TrialSettings {
  readonly trial: TrialName;
  /** Ids of the tests whose mail comes by the HTTP API of a provider. */
  readonly byApi: readonly string[];
}

/** What a trial saw of a test, as JSON in an attachment. */
export interface TrialFacts {
  readonly testId: string;
  /** Whether a wait or a matcher got no mail. */
  readonly missedMail: boolean;
  /** Whether a wait called `resend`. */
  readonly resent: boolean;
  /** Responses of 500 and above, such as `500 POST /signup`. */
  readonly serverErrors: readonly string[];
  readonly pageErrors: readonly string[];
  /** Requests other than GET that had no response when the test ended, such as `POST /signup`. */
  readonly unanswered: readonly string[];
  /** Text of the page when the test ended, without what differs between runs; '' without a page. */
  readonly text: string;
  /** Whether that is the text from before the form was submitted. */
  readonly unchanged: boolean;
  /** Texts of the page when mail had come; only of the trial `none`. */
  readonly textsWithMail: readonly string[];
  readonly messages: number;
  /** Number of different codes and links in the messages. */
  readonly values: number;
  /** Number of mails to others that name an address of the test, such as a notice to an admin. */
  readonly notices: number;
  readonly byApi: boolean;
}

/** Name of the attachment. */
export const FACTS = 'playwright-inbox trial';
