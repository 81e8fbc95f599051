import type { Block } from '../page/block.js';
import { type Page, styleAt } from '../page/read-page.js';
import { sentenceAt } from '../page/sentence-at.js';
import type { TermMatch } from '../vocabulary/lexicon.js';
import type { CodeShape, NotACode, Shapes } from './code-shape.js';
import { compareSightings } from './compare-sightings.js';
import { findLabel } from './find-label.js';
import { findNeighbourLabel } from './find-neighbour-label.js';
import { findShapes } from './find-shapes.js';
import { isIntroduced } from './is-introduced.js';
import { kindOf, type Label, namesCode } from './label.js';
import { hasOwnName } from './own-name.js';
import { collectFacts, type PageFacts } from './page-facts.js';
import type { Sighting } from './sighting.js';

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
// A message with more numbers than this is a report, and looking at each would be slow.
const SIGHTING_LIMIT = 1000;

/** Finds every place of a page where something with the form of a code stands. */
export function sightCodes(page: Page): Sightings {
  const facts = collectFacts(page);
  const sightings: Sighting[] = [];
  const others: NotACode[] = [];
  for (const block of page.blocks) {
    if (isProse(block)) continue;
    const found = findShapes(block.text);
    others.push(...found.others.slice(0, 100));
    for (const shape of found.shapes) {
      if (sightings.length >= SIGHTING_LIMIT) break;
      const sighting = sight({ block, shape, facts, found });
      if (sighting) sightings.push(sighting);
    }
  }
  return { sightings: compareSightings(sightings), others, facts };
}

/** A paragraph without a digit in which no code is named: most of a newsletter, and not worth splitting into tokens. */
function isProse({ text, terms }: Block): boolean {
  return text.length > LONGEST_ALONE && !DIGIT.test(text) && !terms.some(isName);
}

interface Place {
  readonly block: Block;
  readonly shape: CodeShape;
  readonly facts: PageFacts;
  readonly found: Shapes;
}

function sight({ block, shape, facts, found }: Place): Sighting | undefined {
  if (isInUrl(block, shape)) return undefined;
  const before = block.text.slice(Math.max(0, shape.start - 24), shape.start);
  const after = block.text.slice(shape.end, shape.end + 24);
  const alone =
    !WORD.test(block.text.slice(0, shape.start)) && !WORD.test(block.text.slice(shape.end));
  const wordy = WORDY.has(shape.form) && !alone;
  if (wordy && !block.terms.some(isName)) return undefined;
  const introduced = isIntroduced(block.text, shape);
  const label = findLabel(block, shape, found.shapes);
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
      isOwned({ block, shape, facts, found }),
    besidePhone: isBesidePhone(block, shape, found.others),
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

function isOwned({ block, shape, facts }: Place): boolean {
  const { namedValues, page } = facts;
  const others = [...namedValues].some((value) => value !== shape.shown && value !== shape.value);
  return others && hasOwnName(block, shape, page);
}

function isBesidePhone(block: Block, shape: CodeShape, others: readonly NotACode[]): boolean {
  const phones = others.filter(({ why }) => why.includes('phone'));
  if (phones.length === 0) return false;
  const { start, end } = sentenceAt(block, shape);
  return phones.some((phone) => phone.start >= start && phone.end <= end);
}

/** Says whether a shape stands in the visible text of a URL. */
function isInUrl(block: Block, shape: CodeShape): boolean {
  const span = block.links.find((link) => link.start <= shape.start && link.end >= shape.end);
  return span !== undefined && block.text.slice(span.start, span.end).includes('://');
}
