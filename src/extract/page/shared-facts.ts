import type { Block, BlockPart } from './block.js';
import { footerStarts, isAnswer, isTicket, reportsFailure, sells } from './message-traits.js';
import { findQuoted } from './quoted-blocks.js';
import type { Page } from './read-page.js';

/** Facts about the whole message, for the rules for codes and those for links. */
export interface SharedFacts {
  readonly page: Page;
  /** Whether it is a reply. */
  readonly replies: boolean;
  /** Blocks that another author wrote before, because the message answers them. */
  readonly quoted: ReadonlySet<Block>;
  /** Whether it is about a meeting. */
  readonly meets: boolean;
  /** Whether it has prices or percentages. */
  readonly sells: boolean;
  /** Whether the subject has the number of a ticket or an issue. */
  readonly tracked: boolean;
  /** Whether the subject is an error of a program. */
  readonly fails: boolean;
  /** Index of the first block of the footer, by part. */
  readonly footerFrom: ReadonlyMap<BlockPart, number>;
}

const known = new WeakMap<Page, SharedFacts>();

/** Collects the facts of a page that rules for codes and for links need; once for both. */
export function collectSharedFacts(page: Page): SharedFacts {
  const facts = known.get(page) ?? {
    page,
    replies: isAnswer(page),
    quoted: findQuoted(page),
    meets: page.blocks.some(({ terms }) => terms.some(({ kinds }) => kinds.has('event'))),
    sells: sells(page.blocks),
    tracked: isTicket(page),
    fails: reportsFailure(page),
    footerFrom: footerStarts(page.blocks),
  };
  known.set(page, facts);
  return facts;
}
