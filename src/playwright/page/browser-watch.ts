import type { BrowserContext, Request, Response } from '@playwright/test';
import type { BrowserState } from '../../inbox/explain/browser-state.js';

/** Watches the browser context of a test, to explain why no mail came. */
export class BrowserWatch {
  readonly #context: BrowserContext;
  #submit: Request | undefined;
  #answer: number | string | undefined;

  constructor(context: BrowserContext) {
    this.#context = context;
    context.on('request', this.#noteRequest);
    context.on('response', this.#noteResponse);
    context.on('requestfailed', this.#noteFailure);
  }

  /** Open pages and the last submitted request. */
  get state(): BrowserState {
    const submit = this.#submit;
    return {
      pages: this.#context.pages().map((page) => withoutQuery(page.url())),
      submitted: submit && {
        method: submit.method(),
        url: withoutQuery(submit.url()),
        answer: this.#answer,
      },
    };
  }

  readonly #noteRequest = (request: Request): void => {
    if (!isSubmission(request)) return;
    this.#submit = request;
    this.#answer = undefined;
  };

  readonly #noteResponse = (response: Response): void => {
    if (response.request() === this.#submit) this.#answer = response.status();
  };

  readonly #noteFailure = (request: Request): void => {
    if (request === this.#submit) this.#answer = request.failure()?.errorText ?? 'failed';
  };
}

/** Returns whether a request may have submitted a form. */
export function isSubmission(request: Request): boolean {
  // A ping only counts visitors.
  return !READS.has(request.method()) && request.resourceType() !== 'ping';
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const QUERY = /[?#].*/s;

function withoutQuery(url: string): string {
  return url.replace(QUERY, '');
}
