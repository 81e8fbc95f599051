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
const OWNERS: ReadonlySet<TermKind> = new Set(['ofOther', 'lock']);
const MOST_OF = 2;
const APART = /[ '’]/;
const BESIDE = /^[ -]?$/;
// `ended with code 0: 48213 files`
const STATUS = /^ \d{1,2} ?[:：]/;
const STATUS_REACH = 5;
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
  if (isCompound(block, term)) return true;
  const { terms, text } = block;
  if (STATUS.test(text.slice(term.end, term.end + STATUS_REACH))) return true;
  return termsTouching(terms, term.start - 1, term.end + LONGEST_OF).some((other) => {
    if (!isOwner(other) || !isOneLanguage(other, term) || !isSpoken(other, terms)) return false;
    if (other.end <= term.start) return BESIDE.test(text.slice(other.end, term.start));
    if (other.start < term.end) return false;
    const words = text.slice(term.end, other.start).toLowerCase().split(APART).filter(Boolean);
    if (words.length > MOST_OF || !words.every((word) => OF.has(word))) return false;
    return words.length > 0 || hasCode(other.kinds);
  });
}

/** A user name is no kind of number: `User name code` is what a person types. */
function isOwner(term: TermMatch): boolean {
  if (hasCode(term.kinds)) return true;
  if (kindOf(term) !== 'other' || !term.kinds.has('otherNumber')) return false;
  return term.end - term.start >= SHORTEST_NAME;
}

function hasCode(kinds: ReadonlySet<TermKind>): boolean {
  return kinds.has('ofOther') || kinds.has('lock');
}

/** `Auftragscode`, of which only `code` is a term. */
function isCompound({ folded }: Block, { start, meanings }: TermMatch): boolean {
  const before = folded.slice(Math.max(0, start - LONGEST_PREFIX), start);
  const prefix = before.split(NO_LETTER).at(-1);
  if (!prefix) return false;
  const languages = new Set(meanings.map(({ language }) => language));
  return findMeantTerms(prefix).some(
    (term) =>
      term.end === prefix.length &&
      term.meanings.some(({ kind, language }) => OWNERS.has(kind) && languages.has(language)),
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
