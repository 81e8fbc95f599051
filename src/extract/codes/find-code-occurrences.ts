import type { Block } from '../page/block.js';
import { firstIndex } from '../page/first-index.js';
import { LineMemory } from '../page/line-memory.js';
import { type Page, styleAt } from '../page/read-page.js';
import { sentenceAt } from '../page/sentence-at.js';
import type { CodeOccurrence } from './code-occurrence.js';
import type { CodeShape, OtherNumber, OtherNumberKind, Shapes } from './code-shape.js';
import { compareOccurrences } from './compare-occurrences.js';
import { isNamedEnclosed } from './enclosed.js';
import { findLabel } from './find-label.js';
import { findNeighbourLabel } from './find-neighbour-label.js';
import { findShapes } from './find-shapes.js';
import { isCodeName, type Label, namesCode, namesDirectly } from './label.js';
import { hasOwnName } from './own-name.js';
import { collectFacts, type PageFacts } from './page-facts.js';
import { withoutSenderNames } from './sender-names.js';

/** Occurrences of possible codes in a page. */
export interface CodeOccurrences {
  readonly occurrences: readonly CodeOccurrence[];
  readonly others: readonly OtherNumber[];
  readonly facts: PageFacts;
}

const DIGIT = /\d/;
// Words of a passphrase that is alone.
const LONGEST_ALONE = 110;
const WORD = /[\p{L}\p{N}]/u;
const WORDY = new Set(['upper-letters', 'mixed-letters', 'lower-letters', 'words', 'lower-alnum']);
// Kinds that may be phone numbers.
const PHONES: ReadonlySet<OtherNumberKind> = new Set(['phone', 'account', 'card']);
// `We sent you a code! - 482913`
const COLON_BEFORE = /(?:[:：=፦՝]|[.!] [-–—]) ?[*_"'“„«`([]{0,3}$/;
const SENTENCE_BEFORE = /[.!。！۔।] ?[*_"'“„«`([]{0,3}$/;
const NOTHING_AFTER = /^[.!。*_"'”“»`)\]]{0,3}$/;
const PUNCTUATION = 8;
const OCCURRENCE_STEPS = 200;
// The rules look at the whole block of an occurrence, at so many characters or terms in a step.
const CHARACTERS_PER_STEP = 32;
const TERMS_PER_STEP = 2;
// And for its value in all hrefs.
const ADDRESSES_PER_STEP = 100;

const remembered = new LineMemory<Shapes>();

/** Finds every text in a page that has the form of a code. */
export function findCodeOccurrences(page: Page): CodeOccurrences {
  const facts = collectFacts(page);
  const occurrences: CodeOccurrence[] = [];
  const others: OtherNumber[] = [];
  const firstOfText = page.blocks.find(({ part }) => part === 'text');
  page.work.begin('codes of html');
  for (const block of page.blocks) {
    if (block === firstOfText) page.work.begin('codes of text');
    if (isProse(block) || !page.work.spend(2 * block.text.length)) continue;
    const shapes = remembered.of(block.text, findShapes);
    others.push(...shapes.others.slice(0, 100));
    lookThrough({ block, facts }, shapes, occurrences);
  }
  return { occurrences: compareOccurrences(occurrences), others, facts };
}

/** A paragraph without a digit in which no code is named: most of a newsletter, and not worth splitting into tokens. */
function isProse({ text, terms }: Block): boolean {
  return text.length > LONGEST_ALONE && !DIGIT.test(text) && !terms.some(isCodeName);
}

function lookThrough(
  { block, facts }: Pick<Place, 'block' | 'facts'>,
  { shapes: all, others }: Shapes,
  occurrences: CodeOccurrence[],
): void {
  if (all.length === 0) return;
  const shapes = withoutSenderNames(block, all);
  const phones = others.filter(({ kind }) => PHONES.has(kind));
  const steps =
    OCCURRENCE_STEPS +
    Math.ceil(block.text.length / CHARACTERS_PER_STEP) +
    Math.ceil(block.terms.length / TERMS_PER_STEP) +
    Math.ceil(facts.addresses.length / ADDRESSES_PER_STEP);
  for (const shape of shapes) {
    if (!facts.page.work.spend(steps)) return;
    const occurrence = look({ block, shape, facts, shapes, phones });
    if (occurrence) occurrences.push(occurrence);
  }
}

interface Place {
  readonly block: Block;
  readonly shape: CodeShape;
  readonly facts: PageFacts;
  /** All of the block. */
  readonly shapes: readonly CodeShape[];
  /** Phone numbers of the block. */
  readonly phones: readonly OtherNumber[];
}

function look({ block, shape, facts, shapes, phones }: Place): CodeOccurrence | undefined {
  if (isInUrl(block, shape)) return undefined;
  const before = block.text.slice(Math.max(0, shape.start - 24), shape.start);
  const after = block.text.slice(shape.end, shape.end + 24);
  const alone =
    !WORD.test(block.text.slice(0, shape.start)) && !WORD.test(block.text.slice(shape.end));
  const wordy = WORDY.has(shape.form) && !alone;
  if (wordy && !block.terms.some(isCodeName)) return undefined;
  const afterColon = isAfterColon(block, shape);
  const label = findLabel(block, shape, shapes);
  if (wordy && !isStated(shape, label, afterColon) && !isNamedEnclosed(block.text, shape, label))
    return undefined;
  const neighbour = alone ? findNeighbourLabel(block, shape, facts.page) : undefined;
  return {
    shape,
    block,
    style: styleAt(block, shape.start),
    facts,
    alone,
    onlyOne: false,
    named: false,
    namedElsewhere: false,
    rivalled: false,
    listed: false,
    ownName: ![label, neighbour].some(namesDirectly) && isOwned(block, shape, facts),
    besidePhone: isBesidePhone(block, shape, phones),
    requested: block.terms.some((term) => term.kinds.has('enter') && term.start < shape.start),
    afterColon,
    label,
    neighbour,
    before,
    after,
  };
}

/** A plain word may be a code only if it is alone or announced. */
function isStated({ form }: CodeShape, label: Label | undefined, afterColon: boolean): boolean {
  if (form === 'lower-letters') return namesCode(label) && (afterColon || label?.direct === true);
  if (label?.direct) return label.kind !== 'other';
  const codeLike = form === 'upper-letters' || form === 'lower-alnum';
  return codeLike && namesCode(label) && afterColon;
}

function isOwned(block: Block, shape: CodeShape, { namedValues, page }: PageFacts): boolean {
  if (namedValues.size === 0) return false;
  const own = [...new Set([shape.shown, shape.value])].filter((value) => namedValues.has(value));
  return namedValues.size > own.length && hasOwnName(block, shape, page);
}

function isBesidePhone(block: Block, shape: CodeShape, phones: readonly OtherNumber[]): boolean {
  if (phones.length === 0) return false;
  const { start, end } = sentenceAt(block, shape);
  const phone = phones[firstIndex(phones, (known) => known.start >= start)];
  return phone !== undefined && phone.end <= end;
}

function isAfterColon({ text }: Block, { start, end }: CodeShape): boolean {
  const before = text.slice(Math.max(0, start - PUNCTUATION), start);
  if (COLON_BEFORE.test(before)) return true;
  return SENTENCE_BEFORE.test(before) && NOTHING_AFTER.test(text.slice(end, end + PUNCTUATION));
}

/** Returns whether a shape is in the visible text of a URL. */
function isInUrl(block: Block, shape: CodeShape): boolean {
  const span = block.links.find((link) => link.start <= shape.start && link.end >= shape.end);
  return span !== undefined && block.text.slice(span.start, span.end).includes('://');
}
