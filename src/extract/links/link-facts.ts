import type { Block } from '../page/block.js';
import { kindsOf, kindsOfTitles } from '../page/message-traits.js';
import type { Page } from '../page/read-page.js';
import { collectSharedFacts, type SharedFacts } from '../page/shared-facts.js';
import type { TermKind } from '../terms/lexicon.js';
import { speaksOfPurpose } from './purposes.js';
import { readUrls } from './read-urls.js';
import type { UrlFeatures } from './url-features.js';

/** Facts about the whole message, for the rules for links. */
export interface LinkFacts extends SharedFacts {
  /** Kinds of terms in the subject and in headings. */
  readonly titled: ReadonlySet<TermKind>;
  /** What each href says about itself. */
  readonly urls: ReadonlyMap<string, UrlFeatures>;
  /** Number of different hrefs outside the footer. */
  readonly hrefs: number;
  /** The same, without front pages. */
  readonly pages: number;
  /** Whether the message asks to delete the account, so that words for it name its purpose. */
  readonly deletes: boolean;
  /** Whether something in it expires, or may be ignored by those who did not ask for it. */
  readonly asked: boolean;
  /** Number of different hrefs with a purpose and a token. */
  readonly telling: number;
  /** Number of different hrefs with a token. */
  readonly tokens: number;
  /** Whether the HTML has a link with a token and words that name its purpose. */
  readonly worded: boolean;
  /** Number of different hrefs by host. */
  readonly perHost: ReadonlyMap<string, number>;
  /** URLs of the List-Unsubscribe header. */
  readonly unsubscribe: string;
  /** One-time code of the message. */
  readonly code: string | undefined;
  /** Origin of the application under test. */
  readonly origin: string | undefined;
}

// Enough for two URLs; every link is looked up in it.
const LONGEST_UNSUBSCRIBE = 4000;
const NOT_ASKED: readonly TermKind[] = ['done', 'undo', 'caution'];

/** Collects the facts of a page that more than one rule for links needs. */
export function collectLinkFacts(
  page: Page,
  code: string | undefined,
  baseURL: string | undefined,
): LinkFacts {
  page.work.begin('links');
  const titles = page.blocks.filter((block) => block.part === 'subject' || block.heading);
  const shared = collectSharedFacts(page);
  const urls = readUrls(page);
  const hrefs = new Set<string>();
  for (const block of page.blocks) {
    if (block.index >= (shared.footerFrom.get(block.part) ?? Number.POSITIVE_INFINITY)) continue;
    for (const link of block.links) hrefs.add(link.href);
  }
  return {
    ...shared,
    titled: kindsOfTitles(titles),
    urls,
    hrefs: hrefs.size,
    pages: [...hrefs].filter((href) => urls.get(href)?.home === false).length,
    deletes: page.blocks.some(asksDeletion),
    asked: page.blocks.some(({ terms }) =>
      terms.some(({ kinds }) => kinds.has('expiry') || kinds.has('caution')),
    ),
    telling: [...hrefs].filter((href) => isTelling(urls.get(href))).length,
    tokens: [...hrefs].filter((href) => urls.get(href)?.token).length,
    worded: page.blocks.some((block) => block.links.length > 0 && isWorded(block, urls)),
    perHost: countHosts(hrefs, urls),
    unsubscribe: (page.headers['list-unsubscribe'] ?? '').slice(0, LONGEST_UNSUBSCRIBE),
    code,
    origin: baseURL && URL.canParse(baseURL) ? new URL(baseURL).origin : undefined,
  };
}

/** `Delete your account` in a title, or with what to click; in a line for those who did not sign up it is an offer. */
function asksDeletion(block: Block): boolean {
  if (!block.terms.some(({ kinds }) => kinds.has('deletion'))) return false;
  const kinds = kindsOf([block]);
  if (NOT_ASKED.some((kind) => kinds.has(kind))) return false;
  const titles = block.part === 'subject' || block.heading;
  return titles || (kinds.has('open') && block.links.length === 0);
}

function isTelling(url: UrlFeatures | undefined): boolean {
  return url?.token === true && url.kinds.size > 0;
}

function isWorded(
  { part, text, links, terms }: Block,
  urls: ReadonlyMap<string, UrlFeatures>,
): boolean {
  if (part !== 'html') return false;
  return links.some(
    ({ start, end, href }) =>
      urls.get(href)?.token === true &&
      !text.slice(start, end).includes('://') &&
      terms.some((term) => term.start >= start && term.end <= end && speaksOfPurpose(term.kinds)),
  );
}

function countHosts(
  hrefs: ReadonlySet<string>,
  urls: ReadonlyMap<string, UrlFeatures>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const href of hrefs) {
    const host = urls.get(href)?.url.host ?? '';
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return counts;
}
