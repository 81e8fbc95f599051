import type { CodeOccurrence } from './code-occurrence.js';
import { namesDirectly } from './label.js';

const DIGIT = /\d/;
const COMMA = /^[\s,;、，·|/-]{1,4}$/;
const LIST = 3;
const NAME_BEFORE = /(?:^|[\s("'«„“])(\p{Lu}[\p{L}&'.]{1,20}) $/u;

/** Marks what only a comparison of all occurrences shows: the only one that is alone, and parts of names. */
export function compareOccurrences(occurrences: readonly CodeOccurrence[]): CodeOccurrence[] {
  const lonely = new Set(occurrences.filter(isLonely).map(({ shape }) => shape.value));
  const names = namesOf(occurrences);
  const namedElsewhere = valuesNamedElsewhere(occurrences);
  const codes = new Set(occurrences.filter(isNamed).map(({ shape }) => shape.value));
  const listed = valuesOfLists(occurrences);
  return occurrences.map((occurrence) => {
    const { value } = occurrence.shape;
    return {
      ...occurrence,
      onlyOne: lonely.size === 0 || (lonely.size === 1 && lonely.has(value)),
      namedElsewhere: namedElsewhere.has(value),
      rivalled: codes.size > (codes.has(value) ? 1 : 0),
      listed: listed.has(value),
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

/** Returns whether a value with a digit is named as a code. */
function isNamed({ shape, label, neighbour }: CodeOccurrence): boolean {
  return DIGIT.test(shape.value) && (namesDirectly(label) || namesDirectly(neighbour));
}

/** Collects the values of lists: three or more of one form and length, alone on their lines or with just a comma between. */
function valuesOfLists(occurrences: readonly CodeOccurrence[]): ReadonlySet<string> {
  const lists: CodeOccurrence[][] = [];
  for (const occurrence of occurrences) {
    const last = lists.at(-1)?.at(-1);
    if (last && follows(occurrence, last)) lists.at(-1)?.push(occurrence);
    else lists.push([occurrence]);
  }
  const long = lists.filter((list) => list.length >= LIST);
  const values = long.map((list) => new Set(list.map(({ shape }) => shape.value)));
  return new Set(values.filter(({ size }) => size >= LIST).flatMap((list) => [...list]));
}

function follows(one: CodeOccurrence, last: CodeOccurrence): boolean {
  if (one.shape.form !== last.shape.form || one.shape.shown.length !== last.shape.shown.length)
    return false;
  if (one.block !== last.block)
    return (
      one.alone &&
      last.alone &&
      one.block.index - last.block.index <= 2 &&
      one.block.part === last.block.part
    );
  return COMMA.test(one.block.text.slice(last.shape.end, one.shape.start));
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
