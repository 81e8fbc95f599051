import type { CodeShape } from './code-shape.js';

const YEAR = /^(?:19[5-9]|20[0-4])\d$/;
// 2568 in Thailand, 1404 in Iran, 1447 after the Hijra.
const OTHER_YEAR = /^(?:2[45]\d\d|1[34]\d\d)$/;
const ERA_BEFORE = /(?:พ\.ศ\.|ค\.ศ\.|ព\.ស\.|ພ\.ສ\.|民國|民国|西元|公元|西暦) ?$/;
const YEAR_AFTER =
  /^(?: ?[年년]|\(e\)ko |ko | ?(?:г\.|р\.|года|року|год\.|оны |m\. \p{L}|هـ|م(?: |$)))/u;
// `. november 29.`, `. gada 29. novembris`
const MONTH_AFTER = /^\. ?\p{Ll}[\p{Ll}.]{2,13} \d{1,2}(?:\D|$)/u;
const COPYRIGHT = /(?:©|\(c\)|\bcopyright) ?$/i;
// `29. 11. `, and `. 11. 29.` behind.
const NUMBERS_BEFORE = /(?:^|[^\d.,:])\d{1,2}\. ?\d{1,2}\. ?$/;
const NUMBERS_AFTER = /^\. ?\d{1,2}\. ?\d{1,2}(?:\D|$)/;
// `November 29, `
const MONTH_AND_DAY = /(?:^|[ (])\p{L}[\p{L}\p{M}.]{2,13} \d{1,2}(?:st|nd|rd|th)?, ?$/u;
// `29`, and ` November `, `. Nov. `, ` de noviembre de ` behind.
const DAY = /(?:^|[^\d.,:/])\d{1,2}$/;
const MONTH =
  /^(?:st|nd|rd|th|er|º)?[.,]?[ -]?(?:de |di |d'|do |da |ta' |tháng )?([\p{L}\p{M}.’]{2,16}),?(?: de| del| năm| พ\.ศ\.)?,? ?$/u;
const LATIN = /^[A-Za-z]/;
const DIGIT = /\d/;
const BEFORE = [ERA_BEFORE, COPYRIGHT, NUMBERS_BEFORE, MONTH_AND_DAY];
const BEHIND = [YEAR_AFTER, MONTH_AFTER, NUMBERS_AFTER];

/** Returns whether a number is the year of a date, as languages and calendars write it. */
export function isYearOfDate({ value }: CodeShape, before: string, after: string): boolean {
  if (OTHER_YEAR.test(value)) {
    const month = monthBefore(before);
    return ERA_BEFORE.test(before) || (month !== undefined && !LATIN.test(month));
  }
  if (!YEAR.test(value)) return false;
  return (
    monthBefore(before) !== undefined ||
    BEHIND.some((form) => form.test(after)) ||
    BEFORE.some((form) => form.test(before))
  );
}

/** Returns the month of `12 May `, `12. Mai `, `12 de mayo de `, `29 พ.ย. `. */
function monthBefore(before: string): string | undefined {
  let at = before.length - 1;
  while (at >= 0 && !DIGIT.test(before.charAt(at))) at--;
  return DAY.test(before.slice(0, at + 1)) ? MONTH.exec(before.slice(at + 1))?.[1] : undefined;
}
