import type { Block, LinkSpan } from '../page/block.js';
import { firstIndex } from '../page/first-index.js';
import { sentenceAt } from '../page/sentence-at.js';
import { termsTouching, termsWithin } from '../page/terms-within.js';
import { kindsOfTerms } from '../terms/kinds-of-terms.js';
import type { TermKind, TermMatch } from '../terms/lexicon.js';
import type { LinkFacts } from './link-facts.js';
import type { LinkOccurrence } from './link-occurrence.js';
import { isAddress } from './url-features.js';

const OCCURRENCE_STEPS = 150;
// The rules look at the whole block of an occurrence, at so many characters in a step.
const CHARACTERS_PER_STEP = 16;
const WORD = /[\p{L}\p{N}]/u;
const COLON = /[:：]$/;
const QUESTION = new Set('?？؟;');
const NONE: ReadonlySet<TermKind> = new Set();

// A block may have hundreds of links.
const outsideTerms = new WeakMap<Block, readonly TermMatch[]>();

/** Finds every link in a page that a browser can open. */
export function findLinkOccurrences(facts: LinkFacts): readonly LinkOccurrence[] {
  const shown = facts.page.blocks.filter(({ part }) => part === 'html' || part === 'text');
  const occurrences = shown.flatMap((block) =>
    block.links.flatMap((span) => look(block, span, facts) ?? []),
  );
  const worded = new Set(occurrences.filter(({ text }) => text !== '').map(anchorOf));
  // One anchor over several blocks is one link: its picture says nothing if it has words.
  return occurrences.filter(
    (occurrence) => occurrence.text !== '' || !worded.has(anchorOf(occurrence)),
  );
}

function anchorOf({ block, span }: LinkOccurrence): string {
  return `${block.part} ${span.anchor}`;
}

function look(block: Block, span: LinkSpan, facts: LinkFacts): LinkOccurrence | undefined {
  const url = facts.urls.get(span.href);
  const steps = OCCURRENCE_STEPS + Math.ceil(block.text.length / CHARACTERS_PER_STEP);
  if (!url || !facts.page.work.spend(steps)) return undefined;
  const text = block.text.slice(span.start, span.end).trim();
  const bare = isAddress(text);
  return {
    href: span.href,
    url,
    text,
    block,
    span,
    bare,
    said: bare ? NONE : meant(kindsOfText(block, span), facts),
    around: meant(kindsAround(block, span), facts),
    announced: meant(announcement(block, span, facts), facts),
    introduced: introduction(block, span, facts),
    titled: meant(facts.titled, facts),
    button: isButton(block, span, facts),
    alone: !WORD.test(block.text.slice(0, span.start)) && !WORD.test(block.text.slice(span.end)),
    facts,
  };
}

function kindsIn(block: Block, start: number, end: number): ReadonlySet<TermKind> {
  return kindsOfTerms(termsWithin(block.terms, start, end));
}

/** In a message that asks to delete the account, that is what its link confirms. */
function meant(kinds: ReadonlySet<TermKind>, { deletes }: LinkFacts): ReadonlySet<TermKind> {
  return deletes && kinds.has('deletion') ? new Set([...kinds, 'confirm' as const]) : kinds;
}

/** Collects the kinds in the text of a link: in `click [here]` it is part of a term. */
function kindsOfText(block: Block, { start, end }: LinkSpan): ReadonlySet<TermKind> {
  const around = termsTouching(block.terms, start, end).filter(
    (term) => term.start < start && term.end >= end && end > start,
  );
  return kindsOfTerms([...termsWithin(block.terms, start, end), ...around]);
}

/** Collects the kinds in the sentence around a link; what is refused right before the next link is about that one. */
function kindsAround(block: Block, span: LinkSpan): ReadonlySet<TermKind> {
  const { start, end } = sentenceAt(block, span);
  const after = new Set(kindsOutside(block, span.end, end));
  const next = block.links[firstIndex(block.links, (link) => link.start >= span.end)];
  if (next && next.start < end) after.delete('undo');
  return new Set([...kindsOutside(block, start, span.start), ...after]);
}

/** Collects the kinds of the terms in a range that are not in a link: the words of the next link are about that one. */
function kindsOutside(block: Block, start: number, end: number): ReadonlySet<TermKind> {
  const terms = outsideTerms.get(block) ?? findOutside(block);
  return kindsOfTerms(termsWithin(terms, start, end));
}

function findOutside(block: Block): readonly TermMatch[] {
  const terms = block.terms.filter((term) => {
    const link = block.links[firstIndex(block.links, ({ end }) => end > term.start)];
    return (link?.start ?? term.end) >= term.end && !isInHost(block, term);
  });
  outsideTerms.set(block, terms);
  return terms;
}

/** `login.example.com` says nothing of signing in. */
function isInHost({ text }: Block, { start, end }: TermMatch): boolean {
  return (
    (text.charAt(end) === '.' && WORD.test(text.charAt(end + 1))) ||
    (text.charAt(start - 1) === '.' && WORD.test(text.charAt(start - 2)))
  );
}

function spokenKinds(block: Block): ReadonlySet<TermKind> {
  return kindsOfTerms(block.terms.filter((term) => !isInHost(block, term)));
}

/** Collects what the text before a link says: its own block up to its sentence, and two blocks before. */
function announcement(
  block: Block,
  span: LinkSpan,
  { page, urls }: LinkFacts,
): ReadonlySet<TermKind> {
  const kinds = new Set(kindsIn(block, 0, sentenceAt(block, span).start));
  for (const step of [1, 2]) {
    const other = page.blocks[block.index - step];
    if (!other || other.part !== block.part) break;
    // Another link in between ends the context, unless it leads nowhere: `<a href="#">ada@acme.test</a>`.
    if (other.links.some(({ href }) => href !== span.href && urls.has(href))) break;
    for (const kind of spokenKinds(other)) kinds.add(kind);
  }
  return kinds;
}

/** Collects what the sentence right before a link says, in its own block or at the end of the one before. */
function introduction(block: Block, span: LinkSpan, { page }: LinkFacts): ReadonlySet<TermKind> {
  const { start } = sentenceAt(block, span);
  const label = block.text.slice(start, span.start);
  if (WORD.test(label) && !COLON.test(label.trimEnd())) return NONE;
  if (start > 0) return kindsIn(block, startOfSaying(block, start), start);
  const other = page.blocks[block.index - 1];
  if (other?.part !== block.part) return NONE;
  const end = other.text.length;
  return kindsIn(other, startOfSaying(other, end), end);
}

/** Returns where the sentence that ends at a position begins; a question belongs to the sentence behind it. */
function startOfSaying(block: Block, end: number): number {
  const { start } = sentenceAt(block, { start: end - 1, end: end - 1 });
  const asks = QUESTION.has(block.text.charAt(start - 1));
  return asks ? sentenceAt(block, { start: start - 1, end: start - 1 }).start : start;
}

/** A link drawn as a button: a box with nothing else in it, or a shape for Outlook. */
function isButton(block: Block, span: LinkSpan, { page }: LinkFacts): boolean {
  if (page.buttons.has(span.href)) return true;
  if (block.part !== 'html') return false;
  const style = block.runs.find((run) => run.end > span.start && run.start < span.end)?.style;
  const length = span.end - span.start;
  if (!style || style.box === 0 || length === 0) return false;
  return (page.boxLength.get(style.box) ?? 0) <= length + 4;
}
