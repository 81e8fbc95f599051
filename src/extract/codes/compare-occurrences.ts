import type { CodeOccurrence } from './code-occurrence.js';

const DIGIT = /\d/;
const NAME_BEFORE = /(?:^|[\s("'«„“])(\p{Lu}[\p{L}&'.]{1,20}) $/u;

/** Marks what only a comparison of all occurrences shows: the only one that is alone, and parts of names. */
export function compareOccurrences(occurrences: readonly CodeOccurrence[]): CodeOccurrence[] {
  const lonely = new Set(occurrences.filter(isLonely).map(({ shape }) => shape.value));
  const names = namesOf(occurrences);
  const namedElsewhere = valuesNamedElsewhere(occurrences);
  return occurrences.map((occurrence) => {
    const { value } = occurrence.shape;
    return {
      ...occurrence,
      onlyOne: lonely.size === 0 || (lonely.size === 1 && lonely.has(value)),
      namedElsewhere: namedElsewhere.has(value),
      named: (names.get(value)?.size ?? 0) > 1 && !lonely.has(value),
    };
  });
}

/** Collects the values that have another name right before them somewhere, and the name of a code nowhere. */
function valuesNamedElsewhere(occurrences: readonly CodeOccurrence[]): ReadonlySet<string> {
  const direct = occurrences.filter(({ label }) => label?.direct && label.side === 'before');
  const codes = new Set(
    direct.filter(({ label }) => label?.kind === 'strong').map(({ shape }) => shape.value),
  );
  const others = direct.filter(
    ({ label, shape }) => label?.kind === 'other' && !codes.has(shape.value),
  );
  return new Set(others.map(({ shape }) => shape.value));
}

function isLonely({ alone, shape, block }: CodeOccurrence): boolean {
  return alone && DIGIT.test(shape.value) && block.part !== 'preheader';
}

/** Collects the texts in which a capitalised word that names no code is right before a value. */
function namesOf(occurrences: readonly CodeOccurrence[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { before, block, label, shape } of occurrences) {
    if (
      !NAME_BEFORE.test(before) ||
      (label?.direct && label.side === 'before' && label.kind !== 'other')
    )
      continue;
    const texts = names.get(shape.value) ?? new Set();
    names.set(shape.value, texts.add(block.text));
  }
  return names;
}
