import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/extract/terms/compiled-terms.js';
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

test.each(LANGUAGES.map((vocabulary) => [vocabulary.language, vocabulary] as const))(
  '%s is written in paragraphs of sorted terms, none of them empty or twice (vitest -u formats it)',
  async (tag, vocabulary) => {
    const file = join(FOLDER, `${tag.toLowerCase()}.ts`);
    const [, name = tag] = NAME.exec(readFileSync(file, 'utf8')) ?? [];
    await expect(formatLanguage(vocabulary, name)).toMatchFileSnapshot(file);
  },
);
