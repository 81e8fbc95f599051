import { expect, test } from 'vitest';
import { canonicalText } from '../../../src/extract/page/canonical-text.js';

test.each([
  ['full-width digits', '４８２９１３', '482913'],
  ['Arabic-Indic digits', '٤٨٢٩١٣', '482913'],
  ['Persian digits', '۴۸۲۹۱۳', '482913'],
  ['Devanagari digits', '४८२९१३', '482913'],
  ['bold mathematical digits', '𝟒𝟖𝟐𝟗𝟏𝟑', '482913'],
  ['keycaps', '4️⃣8️⃣', '48'],
  ['zero-width and soft hyphens', '48\u200b29\u00ad13\u2060', '482913'],
  ['bidi marks', '\u200e482913\u200f', '482913'],
  ['no-break spaces', '482\u00a0913', '482 913'],
  ['dashes', '482–913', '482-913'],
  ['full-width letters', 'ＡＢＣ', 'ABC'],
])('writes %s as a form wants them', (_, shown, typed) => {
  expect(canonicalText(shown)).toBe(typed);
});

test('leaves a full-width comma, which ends a number', () => {
  expect(canonicalText('199035，10')).toBe('199035，10');
});
