import type { Block, LinkSpan } from '../page/block.js';
import type { TermKind } from '../terms/lexicon.js';
import type { LinkFacts } from './link-facts.js';
import { namesPurpose } from './purposes.js';
import type { UrlFeatures } from './url-features.js';

/** One place of a link, with all that the rules look at. */
export interface LinkOccurrence {
  readonly href: string;
  readonly url: UrlFeatures;
  /** Visible text of the link, canonical. */
  readonly text: string;
  readonly block: Block;
  readonly span: LinkSpan;
  /** Kinds of terms in the text of the link; none if that is a URL. */
  readonly said: ReadonlySet<TermKind>;
  /** Kinds of terms in the same sentence, outside the link. */
  readonly around: ReadonlySet<TermKind>;
  /** Kinds of terms in the sentence right before, or in the blocks before if the link begins its block. */
  readonly announced: ReadonlySet<TermKind>;
  /** Kinds of terms in the one sentence right before the link, if it begins its own. */
  readonly introduced: ReadonlySet<TermKind>;
  /** Kinds of terms in the subject and in headings. */
  readonly titled: ReadonlySet<TermKind>;
  readonly button: boolean;
  /** Whether the text is the URL itself. */
  readonly bare: boolean;
  /** Whether there is nothing else to read in its block. */
  readonly alone: boolean;
  readonly facts: LinkFacts;
}

const DASHES = /-/g;

/**
 * Tells whether a link has a token and its text, or the words that lead to it, say what it is for: its path says less.
 */
export function hasPurpose({ url, said, bare, around, introduced }: LinkOccurrence): boolean {
  return (
    url.token &&
    (namesPurpose(said) || (bare && (namesPurpose(around) || namesPurpose(introduced))))
  );
}

/** Tells whether the address of a link holds the one-time code of its message. */
export function holdsCode({
  url: { url },
  facts: { code },
}: Pick<LinkOccurrence, 'url' | 'facts'>): boolean {
  if (code === undefined || code.length < 4) return false;
  const address = `${url.pathname}${url.search}${url.hash}`.toLowerCase();
  const lower = code.toLowerCase();
  return address.includes(lower) || address.includes(lower.replace(DASHES, ''));
}
