import { expect, test } from 'vitest';
import { readErrorText } from '../../src/client/read-error-text.js';
import { type ErrorText, formatErrorText } from '../../src/errors/base.js';

test.each<ErrorText>([
  { summary: 'It did not work.' },
  { summary: 'It did not work.', hint: 'rest.' },
  { summary: 'It did not work.', facts: [['Saw', ['1. sun', '2. snow']]] },
  { summary: 'It did not work.', facts: [['Saw', ['1. sun', '2. snow']]], hint: 'rest.' },
])('a text that came from another program is written as it was: %j', (text) => {
  const written = formatErrorText(text);
  const read = readErrorText(written);
  expect(formatErrorText(read)).toBe(written);
  expect(read.hint).toBe(text.hint);
});
