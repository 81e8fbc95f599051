import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.js';
import { LANGUAGES } from '../../../src/extract/terms/compiled-terms.js';
import { shareOf } from '../share-of.js';
import { wordsOf } from '../words-of.js';

const DATES = `
  29 November 2025|November 29, 2025|Nov. 29th, 2025|29 Nov 2025|2025-11-29|29/11/2025|11/29/2025|29.11.2025
  29. November 2025|29. Nov. 2025|29 novembre 2025|1er décembre 2025|29 de noviembre de 2025|29 de nov. de 2025
  29 november 2025|29 listopada 2025|29. listopadu 2025|29. 11. 2025|29 ноября 2025 г.|29 листопада 2025 року
  29 ноември 2025 г.|29 Νοεμβρίου 2025|29 Kasım 2025|29. marraskuuta 2025|2025. nov. 29.|2025. november 29.
  2025 m. lapkričio 29 d.|2025. gada 29. novembris|29. novembri 2025|2025(e)ko azaroaren 29|29 Tháng 11 2025
  29 tháng 11, 2025|2025年11月29日|2025 年 11 月 29 日|2025년 11월 29일|2025. 11. 29.|29 พฤศจิกายน 2568
  29 พ.ย. 2568|พ.ศ. 2568|29 نوفمبر 2025|29 בנובמבר 2025|29 نوامبر 2025|۸ آذر ۱۴۰۴|29 नवंबर 2025|২৯ নভেম্বর ২০২৫
  29 நவம்பர் 2025|29 ნოემბერი 2025|29 նոյեմբերի 2025|令和7年11月29日|民國114年11月29日|© 2025|Copyright 2025 Acme
`
  .trim()
  .split(/[|\n]/)
  .map((date) => date.trim());

const LAYOUTS: readonly ((label: string, date: string) => string)[] = [
  (label, date) => `${label} (${date})`,
  (label, date) => `${date}: ${label}.`,
  (label, date) => `${label}.\n\n${date}\n\nAcme`,
];

const TAGS = LANGUAGES.map(({ language }) => language);

test.each(LANGUAGES.map((vocabulary) => [vocabulary.language, vocabulary] as const))(
  'takes no date beside the name of a code for the code in %s',
  (_, { code, weakCode, language }) => {
    const labels = [code, weakCode].map((list) => wordsOf(list)[0] ?? '');
    const texts = labels.flatMap((label) =>
      DATES.flatMap((date) => LAYOUTS.map((layout) => layout(label, date))),
    );
    const tried = shareOf(texts, TAGS.indexOf(language), 4);
    expect(tried.filter((text) => extract({ text }).code)).toEqual([]);
  },
);

test.each([
  ['Your code', 'Your verification code is 2025', '2025'],
  ['Sign in', 'Enter this code:\n\n2031\n\nIt expires in 10 minutes.', '2031'],
  ['2031 is your code', 'Use it within 10 minutes.', '2031'],
  ['Summit 2025: your code', 'See you in Berlin at Summit 2025!', undefined],
  ['Summit 2025: your code', 'Your access code is 482913.', '482913'],
  ['Your code for DevDays 2026', 'Code: K7Q2MX', 'K7Q2MX'],
  ['Your 2025 code of honour', 'Read the code of 2025.', undefined],
  ['Your access code 2026 edition', 'It is out now.', undefined],
])('tells a year from a code: %s', (subject, text, code) => {
  expect(extract({ subject, text }).code).toBe(code);
});
