import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.js';

/** A line each: the language, the code or `-`, the text. */
test.each(rowsOf('short-texts.txt', 3))('%s: finds %s in %s', (_, code = '', text = '') => {
  const found = extract({ subject: 'New message', text });
  expect(found.code ?? '-').toBe(code);
});

/** A line each: the language, the code or `-`, the subject, the text with its line ends as `\n`. */
test.each(rowsOf('mails.txt', 4))(
  '%s: finds %s in a mail about %s: %s',
  (...[, code = '', subject = '', text = '']) => {
    const found = extract({ subject, text: text.replaceAll('\\n', '\n') });
    expect(found.code ?? '-').toBe(code);
  },
);

function rowsOf(file: string, columns: number): readonly string[][] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const cells = line.split('|');
    return [...cells.slice(0, columns - 1), cells.slice(columns - 1).join('|')];
  });
}
