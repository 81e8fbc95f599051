import type { BrowserContext, Page, Request, Response } from '@playwright/test';
import { atMost, now } from '../../timers.js';
import { isSubmission } from '../page/browser-watch.js';

/** Notes what the pages of a test show, and what goes wrong in them. */
export class PageWatch {
  /** Responses of 500 and above, such as `500 POST /signup`. */
  readonly serverErrors: string[] = [];
  readonly pageErrors: string[] = [];
  readonly #context: BrowserContext;
  readonly #pending = new Set<Request>();
  readonly #loaded: Promise<string>[] = [];
  #before: Promise<string>[] = [];
  #page: Page | undefined;
  #submitted = 0;

  constructor(context: BrowserContext) {
    this.#context = context;
    context.on('weberror', (error) => this.pageErrors.push(error.error().message));
    context.on('request', this.#noteRequest);
    context.on('response', this.#noteResponse);
    context.on('requestfailed', (request) => this.#pending.delete(request));
    context.on('page', (page) => page.on('load', () => this.#loaded.push(textOf(page))));
  }

  /** Requests other than GET that have no response yet, such as `POST /signup`. */
  get unanswered(): string[] {
    return [...this.#pending].map(describeRequest);
  }

  /** Time since a form was submitted, in ms. */
  get sinceSubmission(): number {
    return now() - this.#submitted;
  }

  /** Returns the text of the page that submitted last, or of the one that opened for it; '' without a page. */
  async text(): Promise<string> {
    const page = this.#page?.isClosed() === false ? this.#page : this.#context.pages().at(-1);
    return page ? textOf(page) : '';
  }

  /** Returns the texts from before the form was submitted, or from while its request was pending. */
  textsBefore(): Promise<string[]> {
    return Promise.all(this.#before);
  }

  /** Notes the text of the page while a submitted request is pending, if there is one. */
  async notePending(): Promise<void> {
    const pending = [...this.#pending];
    if (!pending.length) return;
    const text = await this.text();
    if (pending.some((request) => this.#pending.has(request)))
      this.#before.push(Promise.resolve(text));
  }

  readonly #noteRequest = (request: Request): void => {
    if (!isSubmission(request)) return;
    this.#pending.add(request);
    this.#submitted = now();
    // Others are also sent by pages on their own.
    if (!request.isNavigationRequest()) return;
    this.#page = pageOf(request);
    this.#before = [...this.#loaded];
  };

  readonly #noteResponse = (response: Response): void => {
    const request = response.request();
    this.#pending.delete(request);
    if (response.status() < 500) return;
    this.serverErrors.push(`${response.status()} ${describeRequest(request)}`);
  };
}

// While a navigation has no answer, Chromium reads no text.
const LONGEST_LOOK = 1000;

async function textOf(page: Page): Promise<string> {
  let text = '';
  const reading = page.locator('body').allInnerTexts();
  const read = reading.then(
    (texts) => {
      text = texts.join('');
    },
    // The page was closed.
    () => undefined,
  );
  await atMost(LONGEST_LOOK, read);
  return text;
}

/** Returns the page of a request; undefined for the first one of a page that opens for it. */
function pageOf(request: Request): Page | undefined {
  try {
    return request.frame().page();
  } catch {
    return undefined;
  }
}

function describeRequest(request: Request): string {
  return `${request.method()} ${new URL(request.url()).pathname}`;
}
