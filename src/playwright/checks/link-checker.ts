import { type APIRequestContext, type APIResponse, request } from '@playwright/test';
import { brokenTarget } from '../../checks/link-target.js';
import { actsWhenOpened, findMailLinks, type MailLink } from '../../checks/mail-links.js';
import type { CheckedLink } from '../../errors/mail-errors.js';
import { httpOrigin } from '../../inbox/link-origin.js';
import { isLoopback } from '../../loopback.js';
import type { Message } from '../../message/message.js';

interface LinkCheck {
  /** Whether to request hosts other than this machine and that of baseURL. */
  readonly remote: boolean;
  /** Whether to open links with side effects. */
  readonly oneTime: boolean;
  readonly baseURL: string | undefined;
  readonly linkUrl: (href: string) => string;
  /** Maximum time for a response, in ms. */
  readonly timeout: number;
}

// As many connections as browsers open to one host.
const PARALLEL = 6;
// Browsers follow 20; a reader on a slow connection gives up sooner.
const REDIRECTS = 10;

const WEB = /^https?:$/;

/** Opens every link of a message that may be opened, as a reader without a session does. */
export async function checkEachLink(
  message: Message,
  check: LinkCheck,
): Promise<readonly CheckedLink[]> {
  const links = findMailLinks(message);
  // Playwright fills in the project's other options, such as ignoreHTTPSErrors.
  const client = await request.newContext({ storageState: { cookies: [], origins: [] } });
  try {
    const checker = new LinkChecker(client, message, check);
    const checked: CheckedLink[] = [];
    const waiting = links.entries();
    const work = async (): Promise<void> => {
      for (const [index, link] of waiting) checked[index] = await checker.check(link);
    };
    await Promise.all(Array.from({ length: PARALLEL }, work));
    return checked;
  } finally {
    await client.dispose();
  }
}

type Verdict = Pick<CheckedLink, 'outcome' | 'reason'> &
  Partial<Pick<CheckedLink, 'status' | 'finalUrl'>>;

class LinkChecker {
  readonly #client: APIRequestContext;
  readonly #message: Message;
  readonly #check: LinkCheck;
  readonly #origin: string | undefined;

  constructor(client: APIRequestContext, message: Message, check: LinkCheck) {
    this.#client = client;
    this.#message = message;
    this.#check = check;
    this.#origin = httpOrigin(check.baseURL);
  }

  async check({ href, text, acts }: MailLink): Promise<CheckedLink> {
    const url = this.#check.linkUrl(href.trim());
    const verdict = this.#withoutOpening(url, acts) ?? (await this.#open(url));
    return { href, text, status: undefined, finalUrl: undefined, ...verdict };
  }

  #withoutOpening(url: string, acts: string | undefined): Verdict | undefined {
    const broken = brokenTarget(url);
    if (broken !== undefined) return { outcome: 'broken', reason: broken };
    const reason = url.startsWith('#')
      ? 'leads to a place in the mail'
      : this.#reasonNotToOpen(new URL(url), acts);
    return reason === undefined ? undefined : { outcome: 'not-opened', reason };
  }

  #reasonNotToOpen({ protocol, origin, hostname, host }: URL, acts?: string): string | undefined {
    if (!WEB.test(protocol)) return `${protocol} is nothing that a server answers`;
    if (acts !== undefined && !this.#check.oneTime) return `${acts}; { oneTime: 'allow' } opens it`;
    const isNear = isLoopback(hostname) || origin === this.#origin;
    return isNear || this.#check.remote
      ? undefined
      : `${host} is elsewhere; { remote: 'allow' } asks it`;
  }

  async #open(link: string): Promise<Verdict> {
    let url = new URL(link);
    for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
      const response = await this.#get(url.href);
      if (typeof response === 'string') return { outcome: 'broken', reason: response };
      const next = nextOf(response, url);
      const answered = { status: response.status(), finalUrl: url.href };
      if (!next) return { ...answered, ...verdictOn(response) };
      // This link works; what it redirects to is left alone for the same reasons as a link of the message.
      const stop = this.#reasonNotToOpen(next, actsWhenOpened(next.href, this.#message));
      if (stop !== undefined)
        return { ...answered, outcome: 'works', reason: undefined, finalUrl: next.href };
      url = next;
    }
    return { outcome: 'broken', reason: `more than ${REDIRECTS} redirects` };
  }

  async #get(url: string): Promise<APIResponse | string> {
    try {
      return await this.#client.get(url, { maxRedirects: 0, timeout: this.#check.timeout });
    } catch (error) {
      return reasonOf(error);
    }
  }
}

function nextOf(response: APIResponse, url: URL): URL | undefined {
  const { location } = response.headers();
  const isRedirect = response.status() >= 300 && response.status() < 400;
  if (!isRedirect || location === undefined || !URL.canParse(location, url.href)) return undefined;
  return new URL(location, url);
}

function verdictOn(response: APIResponse): Pick<CheckedLink, 'outcome' | 'reason'> {
  const answer = `${response.status()} ${response.statusText()}`.trim();
  return response.status() < 400
    ? { outcome: 'works', reason: undefined }
    : { outcome: 'broken', reason: answer };
}

const FIRST_LINE = /^(?:apiRequestContext\.get: )?([^\n]*?)\.?(?:\n|$)/;

/** Returns the first line of Playwright's message; the rest is its call log. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return FIRST_LINE.exec(message)?.[1] ?? message;
}
