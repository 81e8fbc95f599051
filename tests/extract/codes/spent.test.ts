import { expect, test } from 'vitest';
import { findCode } from '../../../src/extract/extract.js';
import { LANGUAGES } from '../../../src/extract/terms/compiled-terms.js';
import { wordsOf } from '../words-of.js';

test.each([
  ['The code 910630 we sent at 14:02 no longer works. Your new code is 050474.', '050474'],
  ['Your new code is 050474. The code 910630 has been replaced.', '050474'],
  ['The code 910630 has expired.', undefined],
  ['482913 is your code. The one before it no longer works.', '482913'],
  ['482913: the code that we sent before no longer works.', '482913'],
  ['Your code is 482913. Once it has expired, ask for another.', '482913'],
])('a code that the message takes back is none: %s', (text, code) => {
  expect(findCode({ text })).toBe(code);
});

test.each(
  LANGUAGES.flatMap(({ language, code, spent }) => (spent ? [[language, code, spent]] : [])),
)('a code that %s takes back is none', (_, code = '', spent = '') => {
  const [name] = wordsOf(code);
  for (const said of wordsOf(spent)) {
    expect(findCode({ text: `${name}: 910630 ${said}.\n${name}: 050474` })).toBe('050474');
    expect(findCode({ text: `${name}: 050474.\n${name} 910630 ${said}.` })).toBe('050474');
  }
});
