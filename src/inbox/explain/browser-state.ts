import type { Fact } from '../../errors/base.js';

/** What the browser of a test shows while a wait gets nothing. URLs are without query and fragment, which may hold tokens. */
export interface BrowserState {
  /** URLs of the open pages, such as `http://127.0.0.1:3000/signup`. */
  readonly pages: readonly string[];
  /** Last request that was no GET, such as the one that submits a form; undefined when there was none. */
  readonly submitted: SubmittedRequest | undefined;
}

/** Request that may have submitted a form. */
interface SubmittedRequest {
  readonly method: string;
  readonly url: string;
  /** Status of the answer, or what went wrong; undefined while there is no answer. */
  readonly answer: number | string | undefined;
}

/** Describes what the browser shows: often the form was not submitted, or answered with an error. */
export function describeBrowser({ pages, submitted }: BrowserState): Fact[] {
  if (!pages.length) return [];
  return [
    ['Page', pages.slice(-LISTED)],
    ['Submitted', submitted ? describeRequest(submitted) : 'nothing: no request but GET'],
  ];
}

const LISTED = 3;

function describeRequest({ method, url, answer }: SubmittedRequest): string {
  return `${method} ${url}, ${answer === undefined ? 'not answered yet' : `answered ${answer}`}`;
}
