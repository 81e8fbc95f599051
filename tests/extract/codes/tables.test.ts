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

/** A line each: the language, the name of the ID of a meeting, the name of its passcode. */
test.each(rowsOf('meetings.txt', 3))(
  '%s: the passcode below a %s is none: %s',
  (_, id = '', passcode = '') => {
    const texts = [
      `${id}: 482 9137 7120\n${passcode}: 559204`,
      `${id}: 482 913 771\n\n${passcode}: 9xKq2m`,
      `${id}: 482 9137 7120 ${passcode}: 559204`,
    ];
    expect(texts.filter((text) => extract({ subject: 'Acme', text }).code)).toEqual([]);
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
