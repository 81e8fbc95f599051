import { expect, test } from 'vitest';
import { foldText } from '../../../src/extract/page/fold-text.js';
import { detectLanguages } from '../../../src/extract/terms/detect-languages.js';
import { findTerms } from '../../../src/extract/terms/find-terms.js';

test('finds the longest term: a promo code is no code', () => {
  expect(kinds('promo code', 'en')).toEqual(['otherNumber']);
});

test('finds a word only whole, unless its term is open', () => {
  expect(kinds('encoded', 'en')).toEqual([]);
  expect(kinds('Zugangsfreigabecode', 'de')).toEqual(['weakCode']);
});

test('finds words in scripts without spaces', () => {
  expect(kinds('您的验证码是', 'zh-Hans')).toContain('code');
});

test('does not mind case, accents and dashes', () => {
  expect(kinds('CODIGO DE VERIFICACION', 'es')).toEqual(['code']);
  expect(kinds('one-time password', 'en')).toEqual(['code', 'oneTime']);
});

test.each([
  ['en', 'Please use this code to sign in to your account.'],
  ['de', 'Bitte verwenden Sie diesen Code, um sich bei Ihrem Konto anzumelden.'],
  ['sv', 'Den här koden är din och gäller för inloggning på ditt konto.'],
  ['ja', 'このコードを入力してください。'],
])('detects %s', (language, text) => {
  expect(detectLanguages([foldText(text)]).languages).toContain(language);
});

test('does not read Vietnamese into English', () => {
  const { languages } = detectLanguages([
    foldText('Please use the code that we have sent to you.'),
  ]);
  expect(languages).not.toContain('vi');
});

function kinds(text: string, language: string): string[] {
  return findTerms(foldText(text), new Set([language])).flatMap((term) => [...term.kinds]);
}
