import { foldText } from '../page/fold-text.js';
import { splitTerms } from './split-terms.js';
import {
  type CompiledTerms,
  ENDS,
  FIRST_LENGTH,
  GOES_ON,
  KEY_LENGTH,
  OPEN_END,
  OPEN_START,
  SENSE_BASE,
  type TermGroups,
} from './term-groups.js';
import { withTwoLetters } from './two-letters.js';
import type { Vocabulary } from './vocabulary.js';

// More are split by their next unit: a word of a mail leads to all terms of a group.
const MOST_TERMS = 16;
const ASCII = /^[ -~]/;

/** Compiles the terms of vocabularies; apart from the others, those that begin with a letter of another script than Latin. */
export function compileTerms(
  vocabularies: readonly Vocabulary[],
): CompiledTerms & { readonly others: TermGroups } {
  const kinds = [...new Set(vocabularies.flatMap(kindsOf))];
  const words = new Map<string, number[]>();
  const inner = new Map<string, number[]>();
  for (const [place, vocabulary] of vocabularies.entries()) {
    for (const { text, kind, ends } of termsOf(vocabulary)) {
      const meaning = (place * kinds.length + kinds.indexOf(kind)) * ENDS + ends;
      add(words, text, meaning);
      if (ends & OPEN_START) add(inner, text, meaning);
    }
  }
  const senses = byFrequency([...words.values(), ...inner.values()].map(senseOf));
  const numbers = new Map(senses.map((sense, number) => [sense, number]));
  const withSenses = (terms: ReadonlyMap<string, readonly number[]>): Compiled[] =>
    [...terms].map(([text, meanings]) => ({ text, sense: numbers.get(senseOf(meanings)) ?? 0 }));
  const all = withSenses(words);
  return {
    languages: vocabularies.map(({ language }) => language),
    starts: [...new Set(all.map(({ text }) => text.charAt(0)))].join(''),
    latin: group(all.filter(({ text }) => ASCII.test(text))),
    others: group(all.filter(({ text }) => !ASCII.test(text))),
    inner: group(withSenses(inner)),
    kinds,
    senses: senses.join(','),
  };
}

interface Term {
  /** Folded, without its stars. */
  readonly text: string;
  readonly kind: string;
  readonly ends: number;
}

function kindsOf({ language, ...lists }: Vocabulary): string[] {
  return Object.keys(lists);
}

function termsOf({ language, ...lists }: Vocabulary): Term[] {
  const { code, oneTime } = lists;
  const all = oneTime ? { ...lists, code: `${code}, ${oneTime}` } : lists;
  return Object.entries(all).flatMap(([kind, list]) =>
    foldText(withTwoLetters(splitTerms(list).join(','), language))
      .split(',')
      .map((term) => {
        const starred = term.trim();
        const openStart = starred.startsWith('*');
        const openEnd = starred.endsWith('*');
        const text = starred.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
        return { text, kind, ends: (openStart ? OPEN_START : 0) + (openEnd ? OPEN_END : 0) };
      }),
  );
}

function add(terms: Map<string, number[]>, text: string, meaning: number): void {
  const known = terms.get(text);
  if (known) known.push(meaning);
  else terms.set(text, [meaning]);
}

interface Compiled {
  readonly text: string;
  readonly sense: number;
}

function group(terms: readonly Compiled[]): TermGroups {
  const groups = new Map<string, string>();
  addGroups(groups, terms, KEY_LENGTH);
  const lines = new Map<string, string>();
  for (const [key, group] of groups) {
    const first = key.slice(0, FIRST_LENGTH);
    lines.set(first, `${lines.get(first) ?? ''}|${key.slice(FIRST_LENGTH)}=${group}`);
  }
  const keys = [...lines.keys()].sort();
  return { keys, groups: keys.map((key) => lines.get(key) ?? '') };
}

/** Adds the groups of terms by their first units; those of a group with too many go on under longer keys. */
function addGroups(groups: Map<string, string>, terms: readonly Compiled[], length: number): void {
  const byKey = new Map<string, Compiled[]>();
  for (const term of terms) {
    const key = term.text.slice(0, length);
    const known = byKey.get(key);
    if (known) known.push(term);
    else byKey.set(key, [term]);
  }
  for (const [key, all] of byKey) {
    const goesOn = all.length > MOST_TERMS;
    const [own, longer] = goesOn ? partition(all, key) : [all, []];
    const written = own.map(
      ({ text, sense }) => `${text.slice(key.length)}*${sense.toString(SENSE_BASE)}`,
    );
    groups.set(key, (goesOn ? [...written, GOES_ON] : written).join(','));
    addGroups(groups, longer, length + 1);
  }
}

function partition(terms: readonly Compiled[], key: string): readonly [Compiled[], Compiled[]] {
  return [terms.filter(({ text }) => text === key), terms.filter(({ text }) => text !== key)];
}

function senseOf(meanings: readonly number[]): string {
  return meanings.join(' ');
}

/** Sorts texts, the most frequent first, so that their numbers are short. */
function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
}
