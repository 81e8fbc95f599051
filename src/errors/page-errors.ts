import { clip, type ErrorText, InboxError } from './base.js';

/** Thrown by `fillCode()` when there is no field for the code, or the fields do not contain it afterwards. */
export class CodeFieldError extends InboxError {}

/** Thrown when a browser with a debugging port does not answer, or fails at what it is asked to do. */
export class BrowserError extends InboxError {
  /** Such as `http://127.0.0.1:9222`. */
  readonly endpoint: string;

  constructor(endpoint: string, text: ErrorText) {
    super(text);
    this.endpoint = endpoint;
  }
}

/** Response to a link. */
interface FailedLink {
  readonly link: string;
  /** HTTP status, such as 410. */
  readonly status: number;
  /** Reason phrase, such as `Gone`; '' in HTTP/2 (RFC 9113 section 8.3.2). */
  readonly statusText: string;
  /** What the page says. */
  readonly page: string;
}

/** Thrown when a link responds with an error. */
export class LinkFailedError extends InboxError {
  readonly link: string;
  /** HTTP status of the answer, such as 410. */
  readonly status: number;

  constructor({ link, status, statusText, page }: FailedLink) {
    super({
      summary: `The link was answered with ${`${status} ${statusText}`.trim()}.`,
      facts: [
        ['Link', link],
        ['Page', clip(page.replace(WHITE_SPACE, ' ').trim(), SHOWN_TEXT) || '(empty)'],
      ],
      hint: 'if that is what the test expects, pass a function that says so: confirmElsewhere(link, async (page) => { … }).',
    });
    this.link = link;
    this.status = status;
  }
}

const WHITE_SPACE = /\s+/g;
const SHOWN_TEXT = 300;
