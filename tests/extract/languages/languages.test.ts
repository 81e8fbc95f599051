import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foldText } from '../../../src/extract/page/fold-text.js';
import { LANGUAGES } from '../../../src/extract/terms/compiled-terms.js';
import { findMeantTerms } from '../../../src/extract/terms/find-terms.js';
import { splitTerms } from '../../../src/extract/terms/split-terms.js';
import { formatLanguage } from './format-language.js';

const FOLDER = join(import.meta.dirname, '../../../src/extract/languages');
const NAME = /Words of (.+)\. \*\//;
const WANTED =
  'en de fr es pt it nl pl cs sk sl hr hu ro bg el tr ru uk sv da nb fi et lv lt ar he fa hi bn th vi id ms zh-Hans zh-Hant ja ko';

test('lists every file of the folder', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace('.ts', ''));
  const names = LANGUAGES.map(({ language }) => language.toLowerCase());
  expect(names.sort()).toEqual(files.filter((file) => file !== 'languages').sort());
});

test.each(WANTED.split(' '))('has words for codes and links in %s', (tag) => {
  const vocabulary = LANGUAGES.find(({ language }) => language === tag);
  expect(vocabulary).toMatchObject({
    code: expect.stringContaining(','),
    confirm: expect.any(String),
    reset: expect.any(String),
    undo: expect.any(String),
  });
});

test.each(LANGUAGES)('the lists of $language have no term twice', ({ language, ...lists }) => {
  for (const list of Object.values(lists)) {
    const terms = splitTerms(list);
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  }
});

test.each(LANGUAGES)('a star in the lists of $language is at an end of its term', (vocabulary) => {
  const { language, ...lists } = vocabulary;
  const terms = Object.values(lists).flatMap(splitTerms);
  expect(terms.filter((term) => /.\*./.test(term))).toEqual([]);
});

test.each(LANGUAGES.filter(({ oneTime }) => oneTime))(
  'what $language says of a code that is used once names a code',
  ({ oneTime = '', code }) => {
    const said = splitTerms(oneTime);
    expect(splitTerms(code).filter((term) => said.includes(term))).toEqual([]);
    for (const term of said) {
      const text = foldText(term.replaceAll('*', ''));
      const whole = findMeantTerms(text).filter(({ end }) => end === text.length);
      const kinds = whole.flatMap(({ meanings }) => meanings.map(({ kind }) => kind));
      expect(kinds).toEqual(expect.arrayContaining(['code', 'oneTime']));
    }
  },
);

test.each(LANGUAGES.map((vocabulary) => [vocabulary.language, vocabulary] as const))(
  '%s is written in paragraphs of sorted terms, none of them empty or twice (vitest -u formats it)',
  async (tag, vocabulary) => {
    const file = join(FOLDER, `${tag.toLowerCase()}.ts`);
    const [, name = tag] = NAME.exec(readFileSync(file, 'utf8')) ?? [];
    await expect(formatLanguage(vocabulary, name)).toMatchFileSnapshot(file);
  },
);
