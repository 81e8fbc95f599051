import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.js';
import { LANGUAGES } from '../../../src/extract/terms/compiled-terms.js';
import { shareOf } from '../share-of.js';
import { wordsOf } from '../words-of.js';

const VALUES = ['482913', '7719', '85897758'];

/** How a text message names its code: beside it, or with the shop, the amount, the card and the date in between. */
const LAYOUTS: readonly ((label: string, value: string) => string)[] = [
  (label, value) => `${label}: ${value}`,
  (label, value) => `ACME: ${label} ${value}`,
  (label, value) => `${label} 450,00 EUR ACME SHOP: ${value}`,
  (label, value) => `${label} (ACME SHOP, 29.11.2025 14:20, Rs. 4500, *4412): ${value}`,
  (label, value) => `ACME, -450,00 EUR, DE..8812. ${label}: ${value}`,
  (label, value) => `${label} nr. 3, 2025-11-29, XX1234, 1.200,00 PLN = ${value}`,
  (label, value) => `ACME\n${label}\n${value}`,
];

const WITHOUT_MARKS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ə: 'e',
  ħ: 'h',
};
const AS_TWO_LETTERS: Readonly<Record<string, string>> = {
  ...WITHOUT_MARKS,
  ä: 'ae',
  å: 'aa',
  ö: 'oe',
  ø: 'oe',
  ü: 'ue',
};
const TWO_LETTERS = new Set(['da', 'de', 'lb', 'nb', 'nn', 'sv']);

const TAGS = LANGUAGES.map(({ language }) => language);

test.each(LANGUAGES.map((vocabulary) => [vocabulary.language, vocabulary] as const))(
  'finds the code of a text message in %s, with its diacritics and without',
  (language, { code }) => {
    const all = wordsOf(code)
      .flatMap((label) => spellings(label, language))
      .flatMap((label) =>
        LAYOUTS.map((layout, index) => [layout, label, VALUES[index % 3] ?? ''] as const),
      );
    const missed = shareOf(all, TAGS.indexOf(language), 3)
      .filter(([layout, label, value]) => extract({ text: layout(label, value) }).code !== value)
      .map(([layout, label, value]) => layout(label, value));
    expect(missed).toEqual([]);
  },
);

function spellings(label: string, language: string): readonly string[] {
  const forms = [label, label.toUpperCase(), written(label, WITHOUT_MARKS)];
  return [
    ...new Set(TWO_LETTERS.has(language) ? [...forms, written(label, AS_TWO_LETTERS)] : forms),
  ];
}

function written(label: string, letters: Readonly<Record<string, string>>): string {
  return [...label]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/gu, '');
}
