import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.js';

const found = (content: { text: string } | { html: string }): readonly string[] =>
  extract(content).schemelessAddresses;

test.each([
  'localhost:3000/reg-confirm?user=ada&confirmid=abcdef0123456789',
  'app.example.com/confirm?token=9f2c7d',
  'app.example.co.uk:8080/verify/9f2c71aab03c4d5e',
  '127.0.0.1:3000/reset-password?token=9f2c7d',
  '//app.example.com/confirm?token=9f2c7d',
])('finds %s, which lacks http://', (address) => {
  expect(found({ text: `Confirm your address:\n\n${address}\n` })).toEqual([address]);
  expect(found({ text: `Confirm your address by ${address}.` })).toEqual([address]);
  expect(found({ html: `<p>Confirm: <b>(${address})</b></p>` })).toEqual([address]);
  const href = address.replaceAll('&', '&amp;');
  expect(found({ html: `<p>Confirm</p><a href="${href}">Confirm</a>` })).toEqual([address]);
  expect(extract({ text: `Confirm your address: ${address}` }).link).toBeUndefined();
});

test('finds it in a script without spaces', () => {
  expect(found({ text: '请点击app.example.com/confirm?token=9f2c7d完成注册' })).toEqual([
    'app.example.com/confirm?token=9f2c7d',
  ]);
});

test.each([
  'Read example.com/blog or example.com.',
  'Mail ada@example.com/confirm now, or open file.txt/confirm.png',
  'and/or 3/4 confirm/verify 1.2/3 Node.js/npm',
  'Confirm your address: https://app.example.com/confirm?token=9f2c7d or a.test/confirm?token=1',
  'See https://example.com/?u=app.example.com/about',
])('finds nothing in: %s', (text) => {
  expect(found({ text })).toEqual([]);
});

test('lists no more than five', () => {
  const text = Array.from({ length: 20 }, (_, i) => `app.example.com/confirm/${i}`).join('\n');
  expect(found({ text })).toHaveLength(5);
});
