import type { Block } from '../page/block.js';
import { firstIndex } from '../page/first-index.js';
import { type Page, styleAt } from '../page/read-page.js';
import { sentenceAt } from '../page/sentence-at.js';
import type { TermMatch } from '../terms/lexicon.js';
import type { CodeShape, NotACode, Shapes } from './code-shape.js';
import { compareSightings } from './compare-occurrences.js';
import { findLabel } from './find-label.js';
import { findNeighbourLabel } from './find-neighbour-label.js';
import { findShapes } from './find-shapes.js';
import { isIntroduced } from './is-introduced.js';
import { kindOf, type Label, namesCode } from './label.js';
import type { Sighting } from './occurrence.js';
import { hasOwnName } from './own-name.js';
import { collectFacts, type PageFacts } from './page-facts.js';

/** Is what a page shows that could be a code. */
export interface Sightings {
  readonly sightings: readonly Sighting[];
  readonly others: readonly NotACode[];
  readonly facts: PageFacts;
}

const DIGIT = /\d/;
// Of a passphrase that stands alone.
const LONGEST_ALONE = 110;
const WORD = /[\p{L}\p{N}]/u;
const WORDY = new Set(['upper-letters', 'mixed-letters', 'lower-letters', 'words', 'lower-alnum']);
const SIGHTING_STEPS = 120;
// The rules look at the whole block of a sighting, at so many characters in a step.
const CHARACTERS_PER_STEP = 32;
// And for its value in all hrefs.
const ADDRESSES_PER_STEP = 100;

/** Finds every place of a page where something with the form of a code stands. */
export function sightCodes(page: Page): Sightings {
  const facts = collectFacts(page);
  const sightings: Sighting[] = [];
  const others: NotACode[] = [];
  const firstOfText = page.blocks.find(({ part }) => part === 'text');
  page.work.begin('codes of html');
  for (const block of page.blocks) {
    if (block === firstOfText) page.work.begin('codes of text');
    if (isProse(block) || !page.work.spend(2 * block.text.length)) continue;
    const found = findShapes(block.text);
    others.push(...found.others.slice(0, 100));
    sightings.push(...sightBlock(block, found, facts));
  }
  return { sightings: compareSightings(sightings), others, facts };
}

/** A paragraph without a digit in which no code is named: most of a newsletter, and not worth splitting into tokens. */
function isProse({ text, terms }: Block): boolean {
  return text.length > LONGEST_ALONE && !DIGIT.test(text) && !terms.some(isName);
}

function sightBlock(block: Block, { shapes, others }: Shapes, facts: PageFacts): Sighting[] {
  const phones = others.filter(({ why }) => why.includes('phone'));
  const looked =
    block.text.length / CHARACTERS_PER_STEP + facts.addresses.length / ADDRESSES_PER_STEP;
  const steps = SIGHTING_STEPS + looked;
  return shapes.flatMap((shape) =>
    facts.page.work.spend(steps) ? (sight({ block, shape, facts, shapes, phones }) ?? []) : [],
  );
}

interface Place {
  readonly block: Block;
  readonly shape: CodeShape;
  readonly facts: PageFacts;
  /** All of the block. */
  readonly shapes: readonly CodeShape[];
  /** Phone numbers of the block. */
  readonly phones: readonly NotACode[];
}

function sight({ block, shape, facts, shapes, phones }: Place): Sighting | undefined {
  if (isInUrl(block, shape)) return undefined;
  const before = block.text.slice(Math.max(0, shape.start - 24), shape.start);
  const after = block.text.slice(shape.end, shape.end + 24);
  const alone =
    !WORD.test(block.text.slice(0, shape.start)) && !WORD.test(block.text.slice(shape.end));
  const wordy = WORDY.has(shape.form) && !alone;
  if (wordy && !block.terms.some(isName)) return undefined;
  const introduced = isIntroduced(block.text, shape);
  const label = findLabel(block, shape, shapes);
  if (wordy && !isStated(shape, label, introduced)) return undefined;
  const neighbour = alone ? findNeighbourLabel(block, shape, facts.page) : undefined;
  return {
    shape,
    block,
    style: styleAt(block, shape.start),
    facts,
    alone,
    sole: false,
    named: false,
    disowned: false,
    ownName:
      [label, neighbour].every((name) => !(name?.direct && namesCode(name))) &&
      isOwned(block, shape, facts),
    besidePhone: isBesidePhone(block, shape, phones),
    asked: block.terms.some((term) => term.kinds.has('enter') && term.start < shape.start),
    introduced,
    label,
    neighbour,
    before,
    after,
  };
}

function isName(term: TermMatch): boolean {
  const kind = kindOf(term);
  return kind === 'strong' || kind === 'weak';
}

/** A plain word is worth a look only where it stands alone or is announced. */
function isStated({ form }: CodeShape, label: Label | undefined, introduced: boolean): boolean {
  if (form === 'lower-letters') return introduced && label?.direct === true && namesCode(label);
  if (label?.direct) return label.kind !== 'other';
  const codeLike = form === 'upper-letters' || form === 'lower-alnum';
  return codeLike && namesCode(label) && introduced;
}

function isOwned(block: Block, shape: CodeShape, { namedValues, page }: PageFacts): boolean {
  const own = [...new Set([shape.shown, shape.value])].filter((value) => namedValues.has(value));
  return namedValues.size > own.length && hasOwnName(block, shape, page);
}

function isBesidePhone(block: Block, shape: CodeShape, phones: readonly NotACode[]): boolean {
  if (phones.length === 0) return false;
  const { start, end } = sentenceAt(block, shape);
  const phone = phones[firstIndex(phones, (known) => known.start >= start)];
  return phone !== undefined && phone.end <= end;
}

/** Says whether a shape stands in the visible text of a URL. */
function isInUrl(block: Block, shape: CodeShape): boolean {
  const span = block.links.find((link) => link.start <= shape.start && link.end >= shape.end);
  return span !== undefined && block.text.slice(span.start, span.end).includes('://');
}
