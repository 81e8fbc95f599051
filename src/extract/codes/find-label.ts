import type { Block } from '../page/block.js';
import { type Sentence, sentenceAt } from '../page/sentence-at.js';
import type { TermKind, TermMatch } from '../vocabulary/lexicon.js';
import type { CodeShape } from './code-shape.js';

/** Is a word that says what a number is. */
export interface Label {
  /** Strong: `verification code`. Weak: `code`. Enter: `enter`, `use`. Other: `order`, `phone`. */
  readonly kind: 'strong' | 'weak' | 'enter' | 'other';
  /** Nothing but a colon, `is` or the like stands between. */
  readonly direct: boolean;
  readonly side: 'before' | 'after';
  /** Characters between. */
  readonly distance: number;
  /** The word itself. */
  readonly word: string;
}

const NEXT = /^ ?[:：#\d]/;
const BRACKET = /[([{（【]/;
const COLON = /[:：]$/;
const LETTER = /\p{L}/u;
const WORDS = /^[\p{L}\p{M}\p{N} ]*$/u;
const LIGHT = /[\s:：;=>"'“”„‘’«»「」『』〔〕【】()[\]{}<*_#.,、，|→»›-]+/g;
const OF = /^ (?:de|del|di|du|do|da|des|of|van|von) (?:la |el |su |tu |votre |your |seu |sua )?$/i;
const ANSWER = /^[^.\p{L}]{0,4}\d/u;
const ANSWER_REACH = 8;
// A shorter one, such as `id`, belongs to a name before it.
const SHORTEST_NAME = 4;
// A name further away than this belongs to something else.
const REACH = 90;
const LONGEST_GAP = 40;
const KINDS: ReadonlyArray<readonly [Label['kind'], TermKind]> = [
  ['strong', 'code'],
  ['other', 'otherNumber'],
  ['weak', 'weakCode'],
  ['weak', 'password'],
  ['enter', 'enter'],
];

/** Finds the word in the same sentence that a number belongs to: a direct one first, then the nearest. */
export function findLabel(
  block: Block,
  shape: CodeShape,
  others: readonly CodeShape[],
): Label | undefined {
  const { start: from, end: to } = clauseOf(block, shape);
  const labels: Label[] = [];
  for (const term of block.terms) {
    if (term.end <= from || term.start >= to) continue;
    const label = labelOf(block, term, shape);
    if (label && !isTaken(block, { term, shape, others })) labels.push(label);
  }
  const nearest = best(labels);
  return nearest && (findHead(block, { shape, labels, nearest }) ?? nearest);
}

/** A number that is a sentence of its own belongs to the one before: `Your code is below. 123456`. */
function clauseOf(block: Block, shape: CodeShape): Sentence {
  const own = sentenceAt(block, shape);
  if (own.start === 0 || LETTER.test(block.text.slice(own.start, shape.start))) return own;
  const { start } = sentenceAt(block, { start: own.start - 1, end: own.start - 1 });
  return { start, end: own.end };
}

/** Returns the strongest word of a block that names a number, for a number that stands alone beside the block. */
export function findNeighbourLabel(block: Block, side: 'before' | 'after'): Label | undefined {
  const labels = block.terms.flatMap((term) => {
    const kind = kindOf(term);
    if (!kind || (kind === 'other' && side === 'before' && isAnswered(block, term))) return [];
    const distance = side === 'before' ? block.text.length - term.end : term.start;
    if (isPassword(term) && (side === 'after' || distance > 2)) return [];
    return [{ kind, direct: false, side, distance, word: block.text.slice(term.start, term.end) }];
  });
  const codes = labels.filter((label) => label.kind === 'strong' || label.kind === 'weak');
  const other = labels.filter((label) => label.kind === 'other').at(side === 'before' ? -1 : 0);
  const code = codes.find((label) => label.kind === 'strong') ?? codes[0];
  if (code && other && isLabel(block, other) && code.distance > other.distance) return other;
  return code ?? other ?? labels[0];
}

/** `Order #1234` has its number, and names no other. */
function isAnswered({ text }: Block, term: TermMatch): boolean {
  return ANSWER.test(text.slice(term.end, term.end + ANSWER_REACH));
}

/** A block that ends with `order number:` is about the order, whatever it says before; a sentence is not. */
function isLabel({ text }: Block, other: Label): boolean {
  return other.distance <= 3 && (text.length <= 40 || COLON.test(text)) && !text.endsWith('.');
}

/** Finds what is said to be a number in `Your OTP for Acme Bank Credit Card is 220661`: the OTP, not the card. */
function findHead(
  block: Block,
  { shape, labels, nearest }: { shape: CodeShape; labels: readonly Label[]; nearest: Label },
): Label | undefined {
  const { kind, side, direct, distance, word } = nearest;
  const end = shape.start - distance;
  if (kind !== 'other' || side === 'after' || !direct || !hasCopula(block, end, shape.start))
    return undefined;
  const start = end - word.length;
  const code = labels.findLast(
    (label) => (label.kind === 'strong' || label.kind === 'weak') && label.distance > distance,
  );
  if (!code || code.side === 'after') return undefined;
  const from = shape.start - code.distance;
  const between = from < start && WORDS.test(block.text.slice(from, start));
  return between && !hasCopula(block, from, start) ? { ...code, direct: true } : undefined;
}

function hasCopula({ terms }: Block, start: number, end: number): boolean {
  return terms.some((term) => term.kinds.has('copula') && term.start >= start && term.end <= end);
}

function best(labels: readonly Label[]): Label | undefined {
  const direct = labels.filter((label) => label.direct && label.kind !== 'enter');
  const pool = direct.length > 0 ? direct : labels.filter((label) => label.kind !== 'enter');
  const [first] = (pool.length > 0 ? [...pool] : [...labels]).sort((a, b) => cost(a) - cost(b));
  return first;
}

/** A name is more often before its number than after it, and a strong one wins over a weak one at about the same place. */
function cost(label: Label): number {
  return label.distance + (label.side === 'after' ? 6 : 0) - bonus(label);
}

function bonus({ kind, side }: Label): number {
  if (kind !== 'strong') return 0;
  return side === 'before' ? 8 : 3;
}

function labelOf(block: Block, term: TermMatch, shape: CodeShape): Label | undefined {
  const kind = kindOf(term);
  const side = term.end <= shape.start ? 'before' : 'after';
  if (!kind || (side === 'after' && (term.start < shape.end || kind === 'enter'))) return undefined;
  const start = side === 'before' ? term.end : shape.end;
  const end = side === 'before' ? shape.start : term.start;
  const distance = end - start;
  if (distance > REACH || (kind === 'other' && side === 'after' && labelsNext(block, shape, term)))
    return undefined;
  const word = block.text.slice(term.start, term.end);
  const direct = isLight(block, { start, end, side });
  if (isPassword(term) && (!direct || shape.form === 'lower-letters')) return undefined;
  if (kind === 'other' && side === 'after' && !direct) return undefined;
  if (kind === 'weak' && isOfOther(block, term))
    return { kind: 'other', side, distance, word, direct };
  return { kind, side, distance, word, direct };
}

/** `Password reset for account 48213` names no code. */
function isPassword({ kinds }: TermMatch): boolean {
  return kinds.has('password') && !kinds.has('weakCode') && !kinds.has('code');
}

/** `Order code`, `código de pedido`: a code that is named after something else. */
function isOfOther({ terms, text }: Block, term: TermMatch): boolean {
  return terms.some((other) => {
    if (kindOf(other) !== 'other' || other.end - other.start < SHORTEST_NAME) return false;
    if (!isOneLanguage(other, term) || !isSpoken(other, terms)) return false;
    if (other.end <= term.start) return text.slice(other.end, term.start) === ' ';
    return other.start > term.end && OF.test(text.slice(term.end, other.start));
  });
}

/** `Uber code` is no German. */
function isOneLanguage(one: TermMatch, other: TermMatch): boolean {
  const languages = new Set(one.meanings.map(({ language }) => language));
  return other.meanings.some(({ language }) => languages.has(language));
}

/** Says whether a term is of a language that the block has frequent words of, if it has any. */
function isSpoken(term: TermMatch, terms: readonly TermMatch[]): boolean {
  const common = terms.flatMap(({ meanings }) => meanings.filter(({ kind }) => kind === 'common'));
  if (common.length === 0) return true;
  const spoken = new Set(common.map(({ language }) => language));
  return term.meanings.some(({ language }) => spoken.has(language));
}

/** `(Ref: ABCD)` behind a code names what comes next. */
function labelsNext({ text }: Block, shape: CodeShape, term: TermMatch): boolean {
  return (
    NEXT.test(text.slice(term.end, term.end + 3)) || BRACKET.test(text.slice(shape.end, term.start))
  );
}

function kindOf(term: TermMatch): Label['kind'] | undefined {
  return KINDS.find(([, kind]) => term.kinds.has(kind))?.[0];
}

interface Gap {
  readonly start: number;
  readonly end: number;
  readonly side: Label['side'];
}

/** Says whether only punctuation, `is` and, on the way to an `is`, words such as `your` stand in a gap. */
function isLight(block: Block, { start, end, side }: Gap): boolean {
  if (end - start > LONGEST_GAP) return false;
  const terms = block.terms.filter((term) => term.start >= start && term.end <= end);
  const bound = side === 'after' || terms.at(-1)?.kinds.has('copula') === true;
  let rest = '';
  let at = start;
  for (const term of terms) {
    if (!term.kinds.has('copula') && !(bound && term.kinds.has('common'))) continue;
    rest += block.text.slice(at, term.start);
    at = term.end;
  }
  rest += block.text.slice(at, end);
  return rest.replace(LIGHT, '') === '';
}

/** Says whether another number stands between a name and this one. */
function isTaken(
  block: Block,
  { term, shape, others }: { term: TermMatch; shape: CodeShape; others: readonly CodeShape[] },
): boolean {
  return others.some(
    (other) =>
      other !== shape &&
      NUMERIC.has(other.form) &&
      other.value.length <= 8 &&
      (kindOf(term) === 'other' || !namesOther(block, other)) &&
      ((other.start >= term.end && other.end <= shape.start) ||
        (other.start >= shape.end && other.end <= term.start)),
  );
}

/** Says whether a number is named as something else right before it: it does not take the name of the code. */
function namesOther(block: Block, shape: CodeShape): boolean {
  const term = block.terms.findLast((known) => known.end <= shape.start);
  if (!term || kindOf(term) !== 'other') return false;
  return isLight(block, { start: term.end, end: shape.start, side: 'before' });
}

const NUMERIC = new Set([
  'digits',
  'grouped-digits',
  'upper-alnum',
  'mixed-alnum',
  'prefixed-digits',
]);
