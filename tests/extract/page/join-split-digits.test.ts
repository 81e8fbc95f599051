import { expect, test } from 'vitest';
import { findCode } from '../../../src/extract/extract.js';

const ASKED = '<p>Enter this verification code:</p>';

test.each([
  ['cells', `<table><tr>${each((digit) => `<td>${digit}</td>`)}</tr></table>`],
  ['boxes in cells', `<table><tr>${each((digit) => `<td><div>${digit}</div></td>`)}</tr></table>`],
  ['spans', `<p>${each((digit) => `<span>${digit}</span> `)}</p>`],
  ['fields', each((digit) => `<input value="${digit}">`)],
  [
    'boxes with a dash between',
    '<div>4</div><div>8</div><div>2</div><div>-</div><div>9</div><div>1</div><div>3</div>',
  ],
  ['two groups in cells', '<table><tr><td>482</td><td>913</td></tr></table>'],
  ['two groups', '<p>482 913</p>'],
])('joins a code that is laid out in %s', (_, html) => {
  expect(findCode({ html: ASKED + html })).toBe('482913');
});

test('does not join the figures of a report', () => {
  const html =
    '<table><tr><td>1204</td><td>3921</td></tr></table><p>Views and visitors of your page this week</p>';
  expect(findCode({ html })).toBeUndefined();
});

function each(show: (digit: string) => string): string {
  return [...'482913'].map(show).join('');
}
