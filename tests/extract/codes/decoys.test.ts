import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.js';
import { LANGUAGES } from '../../../src/extract/terms/compiled-terms.js';
import { shareOf } from '../share-of.js';
import { wordsOf } from '../words-of.js';

const CODE = '482913';
const DECOYS = ['SAVE15', '47110', 'K7Q2MX', '88-1203'];

/** Ways to name another number beside the code: a discount, an order, an error, a postal code. */
const LAYOUTS: readonly ((code: string, other: string) => string)[] = [
  (code, other) => `${code}.\n\n-15 %: ${other}.`,
  (code, other) => `${other}.\n\n${code}.`,
  (code, other) => `${code}. ${other}.`,
  (code, other) => `${code.replace(': ', '\n\n')}\n\n${other.replace(': ', '\n\n')}`,
];

const TAGS = LANGUAGES.map(({ language }) => language);

test.each(LANGUAGES.map((vocabulary) => [vocabulary.language, vocabulary] as const))(
  'finds the code beside another number with a name in %s',
  (_, { code, otherNumber = '', language }) => {
    const labels = wordsOf(code).filter((__, at, all) => at === 0 || at === all.length - 1);
    const others = wordsOf(otherNumber).map((term, at) => `${term}: ${DECOYS[at % 4]}`);
    const texts = labels.flatMap((label) =>
      others.flatMap((other) => LAYOUTS.map((layout) => layout(`${label}: ${CODE}`, other))),
    );
    // Of any five that follow each other, each layout is one.
    const tried = shareOf(texts, TAGS.indexOf(language), 5);
    expect(tried.filter((text) => extract({ text }).code !== CODE)).toEqual([]);
  },
);
