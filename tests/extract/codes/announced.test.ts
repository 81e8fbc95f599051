import { expect, test } from 'vitest';
import type { MessageContent } from '../../../src/extract/candidate.js';
import { extract } from '../../../src/extract/extract.js';
import { LANGUAGES } from '../../../src/extract/terms/compiled-terms.js';
import { wordsOf } from '../words-of.js';

// As they are generated: digits, letters and digits of either case, groups, letters only.
const VALUES = ['482913', 'K7Q2MX', 'rw53gs', 'KQ7X-2MPL', 'KQRTXV', 'kqrtxv', '7719'];

/** How a code is shown below the line that announces it. */
const BOXES: Readonly<Record<string, (line: string, value: string) => MessageContent>> = {
  'in a cell': (line, value) => ({
    html: `<p>${line}</p><table><tr><td style="border:1px solid #ccc">${value}</td></tr></table>`,
  }),
  'in a box': (line, value) => ({
    html: `<div>${line}</div><div style="background:#eee;padding:20px"><span>${value}</span></div>`,
  }),
  'in capitals': (line, value) => ({
    html: `<p>${line.toUpperCase()}</p><p style="font-size:28px">${value}</p><p>ACME</p>`,
  }),
  'in plain text': (line, value) => ({ text: `${line}:\n\n    ${value}\n\nAcme` }),
  'after a colon': (line, value) => ({ text: `${line}: ${value}` }),
  'signed by a product': (line, value) => ({
    text: `${line}:\n\n${value}\n\nOffice365\nChannel 4`,
  }),
};

test.each(LANGUAGES.map((vocabulary) => [vocabulary.language, vocabulary] as const))(
  'finds a code that is announced in %s, however it is written',
  (_, { code }) => {
    const [label = '', other = ''] = wordsOf(code);
    const missed = [label, other || label].flatMap((line) =>
      Object.entries(BOXES).flatMap(([way, box]) =>
        VALUES.filter((value) => extract(box(line, value)).code !== value).map(
          (value) => `${line}, ${way}: ${value}`,
        ),
      ),
    );
    expect(missed).toEqual([]);
  },
);
