import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.js';

const SIZE = 1_000_000;
// CPU time, since other tests run beside; a second is the promise on an idle machine of 2026.
const LIMIT = 1500;

const MAILS: Readonly<Record<string, { html?: string; text?: string }>> = {
  '100,000 nested elements': { html: '<div>'.repeat(100_000) },
  '60,000 nested tables': { html: '<table><tr><td>'.repeat(60_000) },
  'elements closed in the wrong order': { html: '<div>'.repeat(50_000) + '</p>'.repeat(100_000) },
  '50,000 links': { html: '<a href="https://x.test/?a=1">x</a>'.repeat(50_000) },
  '20,000 links with tokens': {
    html: repeat(20_000, (n) => `<a href="https://x.test/v${n}?token=a${n}">Verify</a> `),
  },
  'a megabyte of digits': { html: '1'.repeat(SIZE), text: '1 '.repeat(SIZE / 2) },
  '70,000 codes': { html: repeat(70_000, (n) => `<p>${100_000 + n}`) },
  'a megabyte of code words': { text: 'your verification code is '.repeat(40_000) },
  '30,000 rules of CSS': {
    html: `<style>${repeat(30_000, (n) => `.a${n} .b{color:red}`)}</style>${'<p class="a1 b">x</p>'.repeat(10_000)}`,
  },
  'open brackets of every kind': { html: '<'.repeat(SIZE), text: '[('.repeat(SIZE / 2) },
};

function repeat(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

test.each(Object.keys(MAILS))('%s take less than a second', (name) => {
  const content = MAILS[name] ?? {};
  const before = process.cpuUsage();
  extract(content);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(LIMIT);
});

test('a code is found behind elements that are nested too deep', () => {
  const html = `${'<div>'.repeat(5000)}<p>Your verification code is 482913</p>`;
  expect(extract({ html }).code).toBe('482913');
});
