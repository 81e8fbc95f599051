import { expect, test } from 'vitest';
import { extract, findRecoveryCodes } from '../../src/extract.js';

const CODES = ['4f7a9-c02e1', '9b31d-77fe0', 'a1c2e-5d6f8', '08e4b-b9a37', 'cc51a-20df6'];

test.each([
  ['a list', { html: `<ul>${CODES.map((code) => `<li><code>${code}</code></li>`).join('')}</ul>` }],
  [
    'a table',
    { html: `<table><tr>${CODES.map((code) => `<td>${code}</td>`).join('')}</tr></table>` },
  ],
  ['lines', { html: `<p>Keep these safe:</p><pre>${CODES.join('\n')}</pre>` }],
  ['a numbered text', { text: CODES.map((code, index) => `${index + 1}. ${code}`).join('\n') }],
  [
    'words of a text',
    { text: `Your recovery codes:\n\n${CODES.slice(0, 3).join(' ')}\n${CODES.slice(3).join(' ')}` },
  ],
])('finds recovery codes in %s', (_, content) => {
  expect(findRecoveryCodes(content)).toEqual(CODES);
});

test('finds codes of digits in groups', () => {
  const codes = ['1234 5678', '9081 7263', '5544 3322', '7719 0043'];
  expect(findRecoveryCodes({ text: `Backup codes\n${codes.join('\n')}\n` })).toEqual(codes);
});

test('finds capitals, digits and upper case without hyphens', () => {
  const codes = ['X7K2M9QD', 'P4N8V6TR', 'B3H5W9ZC', 'J6L2K8FG'];
  expect(findRecoveryCodes({ html: codes.map((code) => `<div>${code}</div>`).join('') })).toEqual(
    codes,
  );
});

test.each([
  ['one code', { text: 'Your code is 482913.' }],
  ['words', { text: 'garden\norchid\nflower\nplanet\ncastle' }],
  [
    'sentences',
    { text: 'We have sent 4 mails today.\nThey were read 12345 times in 678901 places.' },
  ],
  ['nothing', {}],
])('finds none in %s', (_, content) => {
  expect(findRecoveryCodes(content)).toEqual([]);
});

test('a mail of recovery codes has no one-time code', () => {
  const text = `Your recovery codes\n\n${CODES.join('\n')}\n\nKeep them in a safe place.`;
  expect(extract({ subject: 'Your recovery codes', text }).code).toBeUndefined();
});
