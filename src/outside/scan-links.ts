import { checkKeys } from '../errors/check-keys.js';
import { checkChoice } from '../errors/option-errors.js';
import {
  checkLinkOrigin,
  httpOrigin,
  type LinkOrigin,
  linksAtOrigin,
} from '../inbox/link-origin.js';
import { isLoopback } from '../loopback.js';
import type { Message } from '../message/message.js';

/** Options of `scanLinks()`: which links to open. */
export interface ScanLinksOptions {
  /**
   * Whether to request hosts other than this machine and that of `baseURL`.
   * @default 'block'
   */
  readonly remote?: 'allow' | 'block';
  /**
   * Base URL of the application under test.
   * @default in a test, the `baseURL` of the project
   */
  readonly baseURL?: string;
  /**
   * Origin at which to open the application's own links, as `inboxLinkOrigin` sets it for waits.
   * @default in a test, the `inboxLinkOrigin` of the project
   */
  readonly linkOrigin?: LinkOrigin;
}

/** A link as a scanner left it. */
export interface ScannedLink {
  /** Href as it was sent. */
  readonly href: string;
  /** Requests for it, redirects among them; none for a link that was left alone. */
  readonly requests: readonly ScanRequest[];
}

/** A request of a scanner. */
interface ScanRequest {
  readonly method: 'HEAD' | 'GET';
  readonly url: string;
  /** Status of the response; undefined without one. */
  readonly status: number | undefined;
}

/**
 * Opens every link of a message as security gateways and mail clients do before its reader: HEAD, GET and a prefetch, each
 * without cookies. A one-time link must survive that. No script runs, and no form is sent.
 *
 * @returns All links of the message, with what was requested.
 * @throws InvalidOptionError for invalid options
 *
 * @example
 * const message = await inbox.waitForMessage();
 * await scanLinks(message);
 * await page.goto(await inbox.waitForLink());
 */
export async function scanLinks(
  message: Message,
  options: ScanLinksOptions = {},
): Promise<readonly ScannedLink[]> {
  const { remote, baseURL, linkOrigin } = check(options);
  const toUrl = linksAtOrigin(message, checkLinkOrigin(linkOrigin, baseURL));
  const origin = httpOrigin(baseURL);
  const mayOpen = (url: string): boolean =>
    httpOrigin(url) !== undefined &&
    (remote === 'allow' || httpOrigin(url) === origin || isLoopback(new URL(url).hostname));
  // Only now is any of extraction loaded.
  const { findMailLinks } = await import('../checks/mail-links.js');
  const scanned: ScannedLink[] = [];
  for (const { href } of findMailLinks(message)) {
    const requests: ScanRequest[] = [];
    for (const visit of VISITS) requests.push(...(await open(toUrl(href.trim()), visit, mayOpen)));
    scanned.push({ href, requests });
  }
  return scanned;
}

interface Visit {
  readonly method: 'HEAD' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
}

const BROWSER =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
// A client that looks whether the link leads anywhere, a gateway that reads the page, a browser that prefetches it.
const VISITS: readonly Visit[] = [
  { method: 'HEAD', headers: { 'user-agent': 'Mozilla/4.0 (compatible; ms-office; MSOffice 16)' } },
  { method: 'GET', headers: { 'user-agent': 'Barracuda Sentinel (EE)' } },
  {
    method: 'GET',
    headers: { 'user-agent': BROWSER, purpose: 'prefetch', 'sec-purpose': 'prefetch' },
  },
];
const REDIRECTS = 10;
const LONGEST_ANSWER = 10_000;

function check(options: ScanLinksOptions): ScanLinksOptions {
  const { remote } = checkKeys(options, {
    of: 'The second argument of scanLinks()',
    keys: ['remote', 'baseURL', 'linkOrigin'],
  });
  if (remote !== undefined) checkChoice('{ remote }', remote, ['allow', 'block']);
  return options;
}

async function open(
  link: string,
  { method, headers }: Visit,
  mayOpen: (url: string) => boolean,
): Promise<ScanRequest[]> {
  const requests: ScanRequest[] = [];
  let url: string | undefined = link;
  while (url !== undefined && mayOpen(url) && requests.length <= REDIRECTS) {
    const response = await request(url, { method, headers });
    requests.push({ method, url, status: response?.status });
    url = response && nextOf(response, url);
  }
  return requests;
}

async function request(url: string, visit: Visit): Promise<Response | undefined> {
  try {
    const signal = AbortSignal.timeout(LONGEST_ANSWER);
    const response = await fetch(url, { ...visit, redirect: 'manual', signal });
    await response.arrayBuffer();
    return response;
  } catch {
    return undefined;
  }
}

function nextOf({ status, headers }: Response, url: string): string | undefined {
  const location = headers.get('location');
  const isRedirect = status >= 300 && status < 400 && location !== null;
  return isRedirect && URL.canParse(location, url) ? new URL(location, url).href : undefined;
}
