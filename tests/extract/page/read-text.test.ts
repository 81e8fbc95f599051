import { expect, test } from 'vitest';
import { readText } from '../../../src/extract/page/read-text.js';

test('reads each line as a block', () => {
  expect(texts('Your code:\n\n  482913\n')).toEqual(['Your code:', '482913']);
});

test('joins a paragraph that a mailer wrapped', () => {
  const text =
    'Someone, probably you, has asked for a code to sign in to their account\nat Nimbus.';
  expect(texts(text)).toHaveLength(1);
});

test('joins lines of format=flowed', () => {
  expect(texts('Your code \nis 482913.', true)).toEqual(['Your code is 482913.']);
});

test.each([
  ['a full stop', 'Open https://a.test/v?t=1.', 'https://a.test/v?t=1'],
  ['angle brackets', '<https://a.test/v?t=1>', 'https://a.test/v?t=1'],
  ['parentheses', '(https://a.test/v?t=1)', 'https://a.test/v?t=1'],
  ['parentheses of its own', 'https://a.test/a_(b)', 'https://a.test/a_(b)'],
  ['a Chinese sentence', '请点击https://a.test/v?t=1完成注册', 'https://a.test/v?t=1'],
  ['Markdown', '[Confirm](https://a.test/v?t=1)', 'https://a.test/v?t=1'],
])('finds a URL with %s around it', (_, text, href) => {
  expect(readText(text)[0]?.links.map((link) => link.href)).toEqual([href]);
});

test('joins a URL that was wrapped in angle brackets', () => {
  const [block] = readText('<https://a.test/confirm/aaaaaaaaaaaaaaaaaaaa\nbbbbbbbb>');
  expect(block?.links[0]?.href).toBe('https://a.test/confirm/aaaaaaaaaaaaaaaaaaaabbbbbbbb');
});

test('gives a Markdown link its label', () => {
  expect(readText('[Confirm](https://a.test/v)')[0]?.text).toBe('Confirm https://a.test/v');
});

function texts(text: string, flowed = false): string[] {
  return readText(text, { flowed }).map((block) => block.text);
}
