import { expect, test } from 'vitest';
import { LineMemory } from '../../../src/extract/page/line-memory.js';

/** Counts how often lines are read that come in an order. */
function readings(...lines: string[]): number {
  const memory = new LineMemory<number>();
  let count = 0;
  for (const line of lines) {
    const read = ({ length }: string): number => {
      count++;
      return length;
    };
    expect(memory.of(line, read)).toBe(line.length);
  }
  return count;
}

test('reads a line once that comes again', () => {
  expect(readings('Hello Ada,', 'Your code:', 'Hello Ada,', 'Hello Ada,')).toBe(2);
});

test('remembers no long line, and not more than a few mails', () => {
  const long = 'a'.repeat(301);
  expect(readings(long, long)).toBe(2);
  const many = Array.from({ length: 500 }, (_, index) => `Line ${index}`);
  expect(readings(...many, 'Line 0', 'Another line', 'Line 0')).toBe(502);
});
