import { expect, test } from 'vitest';
import { compileTerms } from '../../../src/extract/terms/compile-terms.js';
import { compiledTerms } from '../../../src/extract/terms/compiled-terms.js';

test('groups the terms of all languages by their beginnings, with what each means', () => {
  const english = {
    language: 'en',
    common: 'is',
    code: 'verification code',
    weakCode: 'code, *code',
  };
  const danish = { language: 'da', common: 'er', code: 'verifikationskode*', weakCode: 'code' };
  expect(compileTerms([english, danish])).toEqual({
    languages: ['en', 'da'],
    words: [
      ['is', '*0'],
      ['ver', 'ification code*1,ifikationskode*4'],
      ['cod', 'e*2'],
      ['er', '*3'],
    ],
    inner: [['cod', 'e*5']],
    senses: ['0', '1', '2 3 6', '4', '5', '3'],
    meanings: [
      'en common ',
      'en code ',
      'en weakCode ',
      'en weakCode <',
      'da common ',
      'da code >',
      'da weakCode ',
    ],
  });
});

test('JSON keeps the terms as they are', () => {
  const terms = compiledTerms();
  expect(JSON.parse(JSON.stringify(terms))).toEqual(terms);
});
