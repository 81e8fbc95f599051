import { expect, test } from 'vitest';
import type { MessageContent } from '../../../src/extract/candidate.js';
import { extract } from '../../../src/extract/extract.js';
import { LANGUAGES } from '../../../src/extract/terms/compiled-terms.js';
import { wordsOf } from '../words-of.js';

const LABELS = LANGUAGES.map(
  ({ language, code, weakCode }) => [language, first(code), first(weakCode)] as const,
);
// User names, products and their versions, none of which is announced.
const NAMES = [
  'ada2025',
  'ada_byron99',
  'iPhone15',
  'X200',
  'XR-500',
  'TP-AX3000',
  'Windows 11',
  'Model X200',
];
// Of passwords and keys, each longer than what is between its signs.
const TOKENS = [
  'aB3$xY9!kL2m',
  'x7K!q2mX9#482913',
  'sk_live_51Hx.482913!ABCD2345',
  'Tr0ub4dor&3-482913',
  'eyJhbGciOi.JIUzI1NiJ9.48291304',
  'q7K*482913*mZ',
  '482913%ab^K7Q2MX',
  '7f3a~482913?x',
];
const LISTS = [
  '482913, 553201, 991022',
  '48291033\n55218827\n99102231',
  'K7Q2-MX9P\nJ4WD-TR8C\nZ2VB-HN5L',
  '4021-4077',
];

test.each(LABELS)(
  'takes no name above a line that mentions a code for one in %s',
  (_, label, weak) => {
    const texts = NAMES.flatMap((name) => [
      `Acme\n\n${name}\n\nAcme, Acme, Acme: ${weak}.`,
      `${name}\n\nAcme Acme Acme (${label})`,
    ]);
    expect(texts.filter((text) => extract({ text }).code)).toEqual([]);
  },
);

test.each(LABELS)('takes no piece of a longer token for the code in %s', (_, label) => {
  const texts = TOKENS.flatMap((token) => [
    `${label}: ${token}`,
    `${label}\n\n${token}`,
    `${label} ${token}.`,
  ]);
  expect(texts.filter((text) => extract({ text }).code)).toEqual([]);
});

test.each(LABELS)('takes no number of a ticket for the code of its title in %s', (_, label) => {
  const titles = [`Bug #48213: ${label}`, `[#48213] ${label}`, `PR #4821 - ${label} (2)`];
  const found = titles.flatMap((title) => [
    extract({ subject: title, text: 'Ada changed this.' }).code,
    extract({ subject: 'Acme tracker', text: `Ada changed this.\n\n${title}\n\nView it.` }).code,
    extract({ text: `Ada closed ${title}.` }).code,
  ]);
  expect(found.filter(Boolean)).toEqual([]);
});

test.each(LABELS)('takes none of several codes in %s', (_, label, weak) => {
  const texts = LISTS.flatMap((list) => [`${weak}: ${list}`, `${weak}\n\n${list}`]);
  expect(texts.filter((text) => extract({ text }).code)).toEqual([]);
  const listed = LISTS.slice(0, -1).map((list) => `${label}:\n\n${list}`);
  expect(listed.filter((text) => extract({ text }).code)).toEqual([]);
});

const MAILS: ReadonlyArray<readonly [string, MessageContent]> = [
  [
    'a range of lockers',
    { subject: 'Lockers', text: 'Please use the codes 4021-4077 for the lockers.' },
  ],
  [
    'a blackmailer',
    { subject: 'Hi', text: 'Cześć, wyślij mi kod BLIK, za chwilę oddam pieniądze.' },
  ],
  ['a control number', { text: 'Nambari yako ya malipo ya maegesho ya Soko ni 9910184578.' }],
];

test.each(MAILS)('takes none from %s', (_, content) => {
  expect(extract(content).code).toBeUndefined();
});

function first(list: string): string {
  return wordsOf(list)[0] ?? '';
}
