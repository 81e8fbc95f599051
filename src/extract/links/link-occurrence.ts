import type { Block, LinkSpan } from '../page/block.js';
import type { TermKind } from '../terms/lexicon.js';
import type { LinkFacts } from './link-facts.js';
import type { UrlFeatures } from './url-features.js';

/** Is one place where a link stands, with all that the rules look at. */
export interface LinkSighting {
  readonly href: string;
  readonly url: UrlFeatures;
  /** Visible text of the link, canonical. */
  readonly text: string;
  readonly block: Block;
  readonly span: LinkSpan;
  /** Kinds of terms in the link's own text; none if the text is a URL. */
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
  /** The text is the URL itself. */
  readonly bare: boolean;
  /** Nothing but the link in its block. */
  readonly alone: boolean;
  readonly facts: LinkFacts;
}
