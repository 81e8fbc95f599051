import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { MessageContent } from '../../../src/extract/candidate.js';
import { findCode } from '../../../src/extract/extract.js';

/** Language, first line, names of codes that belong to something else. */
const MAILS = readFileSync(join(import.meta.dirname, 'other-codes.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('|') as [string, string, string]);

test.each(MAILS)(
  'the code of a customer, an order or a product is no code (%s)',
  (_, hello, names) => {
    // One layout for each name: all of them for every language take too long.
    const found = names.split(', ').map((name, index) => {
      const code = findCode(layouts(hello, name)[index % 3] as MessageContent);
      return { name, code };
    });
    expect(found.filter(({ code }) => code !== undefined)).toEqual([]);
  },
);

test.each([
  ['en', 'Your code for the Harbour customer area is 482913.'],
  ['en', 'Code: 482913. Order 551204 is waiting.'],
  ['de', 'Ihr Code für den Kundenbereich lautet 482913.'],
  ['fr', 'Votre code est 482913. Client 551204.'],
  ['pl', 'Twój kod do panelu klienta to 482913.'],
  ['tr', 'Müşteri paneli için kodunuz: 482913'],
  ['es', 'Tu código para el área de clientes es 482913.'],
])('a code for what a customer opens is one (%s: %s)', (_, text) => {
  expect(findCode({ subject: 'Northwind', text })).toBe('482913');
});

function layouts(hello: string, name: string): MessageContent[] {
  const subject = 'Northwind';
  return [
    { subject, text: `${hello}\n\n${name}: 482913\n` },
    {
      subject,
      html: `<p>${hello}</p><table><tr><td>${name}</td><td>482913</td></tr></table>`,
    },
    { subject, html: `<p>${hello}</p><p>${name}</p><h2>HX7Q2M</h2>` },
  ];
}
