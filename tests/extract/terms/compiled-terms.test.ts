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
    starts: 'ivce',
    latin: {
      keys: ['cod', 'er', 'is', 'ver'],
      groups: ['e*2', '*3', '*0', 'ification code*1,ifikationskode*4'],
    },
    others: { keys: [], groups: [] },
    inner: { keys: ['cod'], groups: ['e*5'] },
    kinds: ['common', 'code', 'weakCode'],
    senses: ['0', '4', '8 9 20', '12', '18', '9'],
  });
});

test('keeps apart what begins in another script, which most mails do not need', () => {
  const russian = { language: 'ru', common: 'это', code: 'код из sms', weakCode: 'sms код' };
  const { latin, others } = compileTerms([russian]);
  expect(latin).toEqual({ keys: ['sms'], groups: [' код*2'] });
  expect(others).toEqual({ keys: ['код', 'это'], groups: [' из sms*1', '*0'] });
});

test('gives longer keys to a group of many terms, so that a word leads to few of them', () => {
  const words = Array.from('abcdefghijklmnopq', (letter) => `code${letter}`);
  const english = { language: 'en', common: 'is', code: 'cod', weakCode: words.join(', ') };
  const { latin } = compileTerms([english]);
  expect(latin.keys).toEqual(['cod', 'code', ...words, 'is']);
  expect(latin.groups).toEqual(['*2,>', '>', ...words.map(() => '*0'), '*1']);
});

test('JSON keeps the terms as they are', () => {
  const terms = compiledTerms();
  expect(JSON.parse(JSON.stringify(terms))).toEqual(terms);
});
