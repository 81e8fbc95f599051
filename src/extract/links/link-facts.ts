import { footerStarts } from '../page/footer-starts.js';
import type { Page } from '../page/read-page.js';
import type { TermKind } from '../vocabulary/lexicon.js';

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
  /** URLs of the List-Unsubscribe header. */
  readonly unsubscribe: string;
  /** The message has a one-time code. */
  readonly hasCode: boolean;
  /** Origin of the application under test. */
  readonly origin: string | undefined;
}

/** Collects the facts of a page that more than one rule for links needs. */
export function collectLinkFacts(
  page: Page,
  hasCode: boolean,
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
    unsubscribe: page.headers['list-unsubscribe'] ?? '',
    hasCode,
    origin: baseURL && URL.canParse(baseURL) ? new URL(baseURL).origin : undefined,
  };
}

function kindsOf(blocks: Page['blocks']): ReadonlySet<TermKind> {
  return new Set(blocks.flatMap((block) => block.terms.flatMap((term) => [...term.kinds])));
}
