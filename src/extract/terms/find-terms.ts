import { LineMemory } from '../page/line-memory.js';
import {
  type Lexicon,
  type Meaning,
  openLexicon,
  type TermMatch,
  type TermNode,
} from './lexicon.js';
import { factsOf, MeaningsAt } from './meanings.js';
import { KEY_LENGTH } from './term-groups.js';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const ASCII_LETTER = /[a-z]/i;
const LAST_ASCII = 0x7f;
// One byte for each UTF-16 unit: 0 not yet known, 1 a letter of a script with spaces, 2 anything else.
const classes = new Uint8Array(65_536);

const meant = new LineMemory<readonly MeantTerm[]>();
// Of the languages of the last mail: the next one is in the same, as a rule.
let found: { languages: ReadonlySet<string>; lines: LineMemory<readonly TermMatch[]> } | undefined;

/** A term with its meaning in each language. */
export interface MeantTerm {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
}

/**
 * Finds the terms of some languages in folded text, longest first: what lies inside a longer term is not found, so `promo
 * code` hides its `code`.
 */
export function findTerms(folded: string, languages: ReadonlySet<string>): readonly TermMatch[] {
  if (found?.languages !== languages) found = { languages, lines: new LineMemory() };
  return found.lines.of(folded, (line) => search(line, languages));
}

function search(folded: string, languages: ReadonlySet<string>): readonly TermMatch[] {
  const terms = searchMeant(folded, languages);
  const spoken = languages.size > 1 ? countLanguages(terms) : undefined;
  return terms.map(({ start, end, meanings: all }) => {
    const meanings = spoken ? likeliest(all, spoken) : all;
    return { start, end, meanings, kinds: factsOf(meanings).kinds };
  });
}

function countLanguages(terms: readonly MeantTerm[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { meanings } of terms) {
    for (const language of factsOf(meanings).languages)
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

/** A word means what it means in the language of the words beside it: Swedish `är` is no Hungarian `ár`. */
function likeliest(
  meanings: readonly Meaning[],
  counts: ReadonlyMap<string, number>,
): readonly Meaning[] {
  const { languages } = factsOf(meanings);
  if (languages.length === 1) return meanings;
  const best = Math.max(...languages.map((language) => counts.get(language) ?? 0));
  const likely = languages.filter((language) => counts.get(language) === best);
  if (likely.length === languages.length) return meanings;
  return meanings.filter(({ language }) => likely.includes(language));
}

/** Finds the terms of all languages, with what each means. */
export function findMeantTerms(folded: string): readonly MeantTerm[] {
  return meant.of(folded, (line) => searchMeant(line, undefined));
}

function searchMeant(
  folded: string,
  languages: ReadonlySet<string> | undefined,
): readonly MeantTerm[] {
  const lexicon = openLexicon();
  const { starts } = lexicon;
  const known = MeaningsAt.of(languages);
  const terms: MeantTerm[] = [];
  let reached = 0;
  let afterLetter = false;
  for (let start = 0; start < folded.length; start++) {
    const unit = folded.charCodeAt(start);
    const letter = isSpacedLetter(unit);
    const inWord = afterLetter && letter;
    afterLetter = letter;
    // Most places begin no term; this is the hottest line of extraction.
    if (((starts[unit] as number) & (inWord ? 2 : 1)) === 0) continue;
    const term = termFrom(lexicon, { folded, start, inWord, known });
    if (!term || term.end <= reached) continue;
    reached = wordEnd(folded, term);
    terms.push(reached === term.end ? term : { ...term, end: reached });
  }
  return terms;
}

/** A term that goes on, such as `vahvistuskoodi*`, ends where its word does. */
function wordEnd(folded: string, { end, meanings }: MeantTerm): number {
  if (!factsOf(meanings).openEnd) return end;
  let at = end;
  while (at < folded.length && isOneWord(folded, at)) at++;
  return at;
}

interface Place {
  readonly folded: string;
  readonly start: number;
  readonly inWord: boolean;
  readonly known: MeaningsAt;
}

function termFrom({ words, inner }: Lexicon, place: Place): MeantTerm | undefined {
  const { folded, start, inWord } = place;
  const tree = inWord ? inner : words;
  const key = folded.slice(start, start + KEY_LENGTH);
  for (const { length, node } of tree.from(key)) {
    const found = longestFrom(node, start + length, place);
    if (found) return found;
  }
  return undefined;
}

function longestFrom(
  first: TermNode,
  from: number,
  { folded, start, inWord, known }: Place,
): MeantTerm | undefined {
  let node: TermNode | undefined = first;
  let found: MeantTerm | undefined;
  for (let end = from; node; end++) {
    if (node.sense >= 0) {
      const meanings = known.at(node, inWord, isOneWord(folded, end));
      if (meanings.length > 0) found = { start, end, meanings };
    }
    node = node.next(folded.charCodeAt(end));
  }
  return found;
}

/** Returns whether the characters before and at a position are of one word. */
function isOneWord(folded: string, index: number): boolean {
  return isSpacedLetter(folded.charCodeAt(index)) && isSpacedLetter(folded.charCodeAt(index - 1));
}

function isSpacedLetter(unit: number): boolean {
  if (classes[unit] === 0) classes[unit] = isLetter(unit) ? 1 : 2;
  return classes[unit] === 1;
}

function isLetter(unit: number): boolean {
  const character = String.fromCharCode(unit);
  // Regular expressions for all of Unicode take long to compile, and many mails need none.
  if (unit <= LAST_ASCII) return ASCII_LETTER.test(character);
  return LETTER.test(character) && !UNSPACED.test(character);
}
