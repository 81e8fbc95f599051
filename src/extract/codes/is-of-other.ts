import type { Block } from '../page/block.js';
import { termsTouching } from '../page/terms-within.js';
import { findMeantTerms } from '../terms/find-terms.js';
import type { TermKind, TermMatch } from '../terms/lexicon.js';
import { kindOf } from './label.js';

// `código de pedido`, `Codice dell'ordine`, `Κωδικός της κράτησης`, `Kodi i klientit`, `nambari ya agizo`; none in
// `Kod klienta`.
const OF = new Set(
  'a al ale d da das de del dell der des di do dos du e el i l la le lo o of su të tu van von votre wa ya your seu sua на от της του の'.split(
    ' ',
  ),
);
// `the code for the gate`, `код от сейфа`.
const FOR = new Set([
  ...OF,
  ...'for the to für die den der pour per para il voor de till til do od для к'.split(' '),
]);
const MOST_OF = 2;
const APART = /[ '’]/;
const BESIDE = /^(?:[ -]?|の)$/;
// `ended with code 0: 48213 files`
const STATUS = /^ \d{1,2} ?[:：]/;
const STATUS_REACH = 5;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const SMALL = /\p{Ll}/u;
const NO_LETTER = /\P{L}/u;
// A shorter one, such as `id`, belongs to a name before it.
const SHORTEST_NAME = 4;
// ` von votre ` is about the longest.
const LONGEST_OF = 14;
const LONGEST_PREFIX = 24;

// A block has hundreds of numbers that ask the same.
const spokenIn = new WeakMap<readonly TermMatch[], ReadonlySet<string>>();

/** Returns whether a code is of something else: `Order code`, `código de pedido`, `Kundennummerncode`, `code 0:`. */
export function isOfOther(block: Block, term: TermMatch): boolean {
  if (isCompound(block, term, 'ofOther')) return true;
  if (STATUS.test(block.text.slice(term.end, term.end + STATUS_REACH))) return true;
  return isOf(block, term, { kind: 'ofOther', isOwner, of: OF });
}

/** Returns whether a code is of what has one for good: `door code`, `the code for the gate`. */
export function isLasting(block: Block, term: TermMatch): boolean {
  return (
    isCompound(block, term, 'lasting') ||
    isOf(block, term, { kind: 'lasting', isOwner: ({ kinds }) => kinds.has('lasting'), of: FOR })
  );
}

interface Ownership {
  readonly kind: TermKind;
  readonly isOwner: (term: TermMatch) => boolean;
  /** Words between a code and its owner. */
  readonly of: ReadonlySet<string>;
}

function isOf({ text, terms }: Block, term: TermMatch, { kind, isOwner, of }: Ownership): boolean {
  return termsTouching(terms, term.start - 1, term.end + LONGEST_OF).some((other) => {
    if (!isOwner(other) || !isOneLanguage(other, term) || !isSpoken(other, terms)) return false;
    if (other.end <= term.start)
      return BESIDE.test(text.slice(other.end, term.start)) && !isBrand(text, other, term);
    if (other.start < term.end) return false;
    const words = text.slice(term.end, other.start).toLowerCase().split(APART).filter(Boolean);
    return words.length > 0 ? isRelation(words, of) : other.kinds.has(kind);
  });
}

/** `de la`, `of your` */
function isRelation(words: readonly string[], of: ReadonlySet<string>): boolean {
  return words.length <= MOST_OF && words.every((word) => of.has(word));
}

/** A user name is no kind of number: `User name code` is what a person types. */
function isOwner(term: TermMatch): boolean {
  if (term.kinds.has('ofOther')) return true;
  if (kindOf(term) !== 'other' || !term.kinds.has('otherNumber')) return false;
  return term.end - term.start >= SHORTEST_NAME;
}

/** `Your Apple Support code`: nouns of German begin with a capital as well. */
function isBrand(text: string, { start, meanings }: TermMatch, term: TermMatch): boolean {
  if (start === 0 || meanings.some(({ language }) => language === 'de')) return false;
  return CAPITAL.test(text.slice(start, start + 2)) && SMALL.test(text.charAt(term.start));
}

/** `Auftragscode`, of which only `code` is a term. */
function isCompound({ folded }: Block, { start, meanings }: TermMatch, owner: TermKind): boolean {
  const before = folded.slice(Math.max(0, start - LONGEST_PREFIX), start);
  const prefix = before.split(NO_LETTER).at(-1);
  if (!prefix) return false;
  const languages = new Set(meanings.map(({ language }) => language));
  return findMeantTerms(prefix).some(
    (term) =>
      term.end === prefix.length &&
      term.meanings.some(({ kind, language }) => kind === owner && languages.has(language)),
  );
}

/** `Uber code` is no German. */
function isOneLanguage(one: TermMatch, other: TermMatch): boolean {
  const languages = new Set(one.meanings.map(({ language }) => language));
  return other.meanings.some(({ language }) => languages.has(language));
}

/** Returns whether a term is of a language that the block is in, as far as its frequent words tell. */
function isSpoken(term: TermMatch, terms: readonly TermMatch[]): boolean {
  const spoken = spokenIn.get(terms) ?? languagesOf(terms);
  spokenIn.set(terms, spoken);
  return spoken.size === 0 || term.meanings.some(({ language }) => spoken.has(language));
}

function languagesOf(terms: readonly TermMatch[]): ReadonlySet<string> {
  const common = terms.flatMap(({ meanings }) => meanings.filter(({ kind }) => kind === 'common'));
  return new Set(common.map(({ language }) => language));
}
