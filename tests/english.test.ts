import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PLACES = ['src', 'docs', 'README.md'];
// The words of mail in these files are data.
const DATA = 'extract/languages/';
const TEXT = /\.(?:ts|js|md|html)$/;
const FORBIDDEN: readonly [string, RegExp][] = [
  [
    'a docstring begins with a noun or a verb, not with "Is", "Are", "Has" or "Holds"',
    /(?:\/\*\*|^\s*\*) (?:Is|Are|Has|Holds)\b/,
  ],
  ['"must be" instead of "is to be"', /\b(?:is|are) to be\b/],
  [
    'plain words',
    /\b(?:whoever|whomever|nobody|somebody|likewise|whither|good-bye|of (?:its|their|his) own|at once)\b/i,
  ],
  [
    'no internal words in error texts',
    /\b(?:summary|hint|detail): .*\b(?:occurrence|sighting|handed in)\b/,
  ],
];

function filesIn(place: string): string[] {
  if (TEXT.test(place)) return [place];
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => TEXT.test(name) && !name.startsWith(DATA))
    .map((name) => `${place}/${name}`);
}

test.each(PLACES.flatMap(filesIn))('%s is in plain English', (file) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  const found = lines.flatMap((line, index) =>
    FORBIDDEN.flatMap(([rule, pattern]) =>
      pattern.test(line) ? [`${file}:${index + 1}: ${rule}: ${line.trim()}`] : [],
    ),
  );
  expect(found).toEqual([]);
});
