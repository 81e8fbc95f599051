import { footerStarts } from '../page/footer-starts.js';
import type { Page } from '../page/read-page.js';
import { sells } from '../page/sells.js';
import type { TermKind } from '../vocabulary/lexicon.js';
import { readUrl } from './url-features.js';

/** Is what the rules for links know of the whole message. */
export interface LinkFacts {
  readonly page: Page;
  /** Kinds of terms in the subject and in headings. */
  readonly titled: ReadonlySet<TermKind>;
  /** Kinds of terms anywhere. */
  readonly mentioned: ReadonlySet<TermKind>;
  readonly footerFrom: ReadonlyMap<string, number>;
  /** Hrefs that are not of the footer. */
  readonly hrefs: number;
  /** Has prices or percentages. */
  readonly sells: boolean;
  /** Different hrefs whose address has a purpose and a token. */
  readonly telling: number;
  /** Different hrefs by host. */
  readonly perHost: ReadonlyMap<string, number>;
  /** URLs of the List-Unsubscribe header. */
  readonly unsubscribe: string;
  /** One-time code of the message. */
  readonly code: string | undefined;
  /** Origin of the application under test. */
  readonly origin: string | undefined;
}

/** Collects the facts of a page that more than one rule for links needs. */
export function collectLinkFacts(
  page: Page,
  code: string | undefined,
  baseURL: string | undefined,
): LinkFacts {
  const titles = page.blocks.filter((block) => block.part === 'subject' || block.heading);
  const footerFrom = footerStarts(page.blocks);
  const hrefs = new Set<string>();
  for (const block of page.blocks) {
    if (block.index >= (footerFrom.get(block.part) ?? Number.POSITIVE_INFINITY)) continue;
    for (const link of block.links) hrefs.add(link.href);
  }
  return {
    page,
    titled: kindsOf(titles),
    mentioned: kindsOf(page.blocks),
    footerFrom,
    hrefs: hrefs.size,
    sells: sells(page.blocks),
    telling: [...hrefs].filter(isTelling).length,
    perHost: countHosts(hrefs),
    unsubscribe: page.headers['list-unsubscribe'] ?? '',
    code,
    origin: baseURL && URL.canParse(baseURL) ? new URL(baseURL).origin : undefined,
  };
}

function isTelling(href: string): boolean {
  const url = readUrl(href);
  return url?.token === true && url.kinds.size > 0;
}

function countHosts(hrefs: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const href of hrefs) {
    const host = URL.canParse(href) ? new URL(href).host : '';
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return counts;
}

function kindsOf(blocks: Page['blocks']): ReadonlySet<TermKind> {
  return new Set(blocks.flatMap((block) => block.terms.flatMap((term) => [...term.kinds])));
}
