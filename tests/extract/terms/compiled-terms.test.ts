import { expect, test } from 'vitest';
import { compileTerms } from '../../../src/extract/terms/compile-terms.js';
import { compiledTerms, otherTerms } from '../../../src/extract/terms/compiled-terms.js';

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
      keys: ['co', 'er', 'is', 've'],
      groups: ['|d=e*2', '|=*3', '|=*0', '|r=ification code*1,ifikationskode*4'],
    },
    others: { keys: [], groups: [] },
    inner: { keys: ['co'], groups: ['|d=e*5'] },
    kinds: ['common', 'code', 'weakCode'],
    senses: '0,4,8 9 20,12,18,9',
  });
});

test('keeps apart what begins in another script, which most mails do not need', () => {
  const russian = { language: 'ru', common: 'это', code: 'код из sms', weakCode: 'sms код' };
  const { latin, others } = compileTerms([russian]);
  expect(latin).toEqual({ keys: ['sm'], groups: ['|s= код*2'] });
  expect(others).toEqual({ keys: ['ко', 'эт'], groups: ['|д= из sms*1', '|о=*0'] });
});

test('gives longer keys to a group of many terms, so that a word leads to few of them', () => {
  const words = Array.from('abcdefghijklmnopq', (letter) => `code${letter}`);
  const english = { language: 'en', common: 'is', code: 'cod', weakCode: words.join(', ') };
  const { latin } = compileTerms([english]);
  const longer = words.map((word) => `|${word.slice(2)}=*0`);
  expect(latin).toEqual({
    keys: ['co', 'is'],
    groups: [`|d=*2,>|de=>${longer.join('')}`, '|=*1'],
  });
});

test('has in no term what is between two groups', () => {
  const { latin, inner } = compiledTerms();
  for (const group of [latin, inner, otherTerms()].flatMap(({ groups }) => groups))
    expect(group).toMatch(/^(?:\|[^|=]*=[^|=]+)+$/);
});

test('JSON keeps the terms as they are', () => {
  const terms = compiledTerms();
  expect(JSON.parse(JSON.stringify(terms))).toEqual(terms);
});
