import type { Rule } from '../evidence.js';
import type { Block } from '../page/block.js';
import type { Page } from '../page/read-page.js';
import { sentenceAt } from '../page/sentence-at.js';
import { termsWithin } from '../page/terms-within.js';
import { type CodeOccurrence, namesPurpose } from './code-occurrence.js';
import { isCaptioned } from './find-neighbour-label.js';
import { namesCode } from './label.js';
import { isYearOfDate } from './year-of-date.js';

const MONEY_BEFORE =
  /(?:[$€£¥₹₽₩₺₫฿₪﷼]|\b(?:usd|eur|gbp|inr|rs|rm|idr|cny|jpy|krw|brl|r\$|kr|chf|aud|cad))\.? ?-?$/i;
const MONEY_AFTER =
  /^(?:[.,]\d{2})? ?(?:[$€£¥₹₽₩₺₫฿₪﷼]|(?:usd|eur|gbp|inr|cny|jpy|krw|brl|kr|zł|chf|aud|cad|円|元|원)(?!\p{L}))/iu;
const PERCENT_AFTER = /^ ?[%‰°]/;
const PERCENT = /\d ?[%٪]/;
const OPEN_BRACKET = /[[【「<{]$/;
const CLOSE_BRACKET = /^[\]】」>}]/;
const YEAR = /^(?:19[5-9]|20[0-4])\d$/;
const GOES_ON = /^ ?[\p{L}\p{N}]/u;
const COMPACT_DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
// `**Your code:** 482913` is set in bold.
const MASK_BEFORE = /(?:(?<![\p{L}:：.*])\*{2,20}|[•·xX]{2}) ?-?$/u;
const DOTS_BEFORE = /(?:\.\.|…) ?$/;
const ACCOUNT_BEFORE = /[A-Z\d](?:\.\.\.?|…)$/;
// `**123456**` is set in bold.
const MASK_AFTER = /^\*/;
const APP_HASH = 11;
const PHONE_BEFORE = /(?:\+\d{0,3}[ -]?|\(\d{2,5}\)[ -]?)$/;
const DIALLED = /^ ?#(?:[^\p{L}\p{N}]|$)/u;
const HASH_BEFORE = /(?:#|№|\bno\.? ?|\bnr\.? ?|n° ?)$/i;
const STATE_BEFORE = /(?:, |^|\s)[A-Z]{2},? $/;
const PLACE_AFTER = /^ (?:[A-Z]\p{L}+|[A-Z]\. )(?: \p{L}+){0,3},? /u;
const STREET =
  /\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|way|suite|ste|floor|square|plaza|court|ct|highway|hwy|parkway|pkwy|str|straße|strasse|rue|calle|via|laan|straat)\b/i;
const RANGE = /^(\d{4})-(\d{4})$|^(\d\d0)-(\d\d9)$/;
const NAMED = /^[^:：\d]{2,30}[:：] ?\p{L}\S{1,60}$/u;
const COLONS = /[:：]/;
const NAME_THEN_WORD = /^ ?\p{L}\S* +\S.{0,30}$/u;
// Digits alone may be the rest of a code.
const FIGURE = /^\d[\d.,]{0,12}(?: ?%|[.,]\d{1,3})$/;
const TIMES_AFTER = /^ ?(?:x|×) ?\d/;

/** Rules against what is another number, by its form and the text right beside it. */
export const OTHER_NUMBER_RULES: readonly Rule<CodeOccurrence>[] = [
  {
    name: 'other-number',
    weight: -6,
    reason: 'is named as something else, such as an order, a phone or an error',
    applies: ({ label }) => label?.kind === 'other' && label.distance <= 30,
  },
  {
    name: 'announced-other',
    weight: -5,
    reason: 'is beside a line that names something else',
    applies: ({ label, neighbour }) => !label && neighbour?.kind === 'other' && neighbour.direct,
  },
  {
    name: 'named-elsewhere',
    weight: -5,
    reason: 'is named as something else in another place',
    applies: ({ namedElsewhere }) => namedElsewhere,
  },
  {
    name: 'own-name',
    weight: -6,
    reason: 'has another name, and another value is named as the code or password',
    applies: ({ ownName }) => ownName,
  },
  {
    name: 'money',
    weight: -7,
    reason: 'is an amount of money',
    applies: ({ before, after }) => MONEY_BEFORE.test(before) || MONEY_AFTER.test(after),
  },
  {
    name: 'percentage',
    weight: -7,
    reason: 'is a percentage or a temperature',
    applies: ({ after }) => PERCENT_AFTER.test(after),
  },
  {
    name: 'discount',
    weight: -5,
    reason: 'its sentence, or the line above it, has a percentage',
    applies: isDiscount,
  },
  {
    name: 'counted',
    weight: -5,
    reason: 'counts or measures something',
    applies: isCounted,
  },
  {
    name: 'dated',
    weight: -8,
    reason: 'is the year of a date',
    applies: ({ shape, before, after }) => isYearOfDate(shape, before, after),
  },
  {
    name: 'year',
    weight: -4,
    reason: 'looks like a year',
    applies: (occurrence) => YEAR.test(occurrence.shape.value) && !isSaidToBeCode(occurrence),
  },
  {
    name: 'compact-date',
    weight: -3,
    reason: 'looks like a date',
    applies: ({ shape, label }) => COMPACT_DATE.test(shape.value) && !namesCode(label),
  },
  {
    name: 'masked',
    weight: -6,
    reason: 'is the end of a masked number',
    applies: ({ before, after, label }) =>
      (MASK_BEFORE.test(before) && !MASK_AFTER.test(after)) ||
      ACCOUNT_BEFORE.test(before) ||
      (DOTS_BEFORE.test(before) && !(label?.direct && namesCode(label))),
  },
  {
    name: 'app-hash',
    weight: -8,
    reason: 'is the hash by which an app finds its text message (SMS Retriever API)',
    applies: isAppHash,
  },
  {
    name: 'phone',
    weight: -7,
    reason: 'is part of a phone number',
    applies: ({ before }) => PHONE_BEFORE.test(before),
  },
  {
    name: 'dialled',
    weight: -6,
    reason: 'is dialled, with a number sign behind it',
    applies: ({ after }) => DIALLED.test(after),
  },
  {
    name: 'beside-phone',
    weight: -4,
    reason: 'its sentence has a phone number',
    applies: ({ besidePhone, label }) => besidePhone && !(label?.direct && label.kind !== 'other'),
  },
  {
    name: 'credential',
    weight: -5,
    reason: 'is a password beside the name of its user',
    applies: isCredential,
  },
  {
    name: 'numbered',
    weight: -2.5,
    reason: 'is after a number sign',
    applies: ({ before, label }) =>
      HASH_BEFORE.test(before) && !(label?.direct && label.kind === 'strong'),
  },
  {
    name: 'postal-code',
    weight: -6,
    reason: 'is a postal code',
    applies: ({ shape, before, label }) =>
      shape.value.length === 5 && STATE_BEFORE.test(before) && !label?.direct,
  },
  {
    name: 'street-number',
    weight: -5,
    reason: 'is part of a street address',
    applies: ({ after, label }) =>
      !namesCode(label) && PLACE_AFTER.test(after) && STREET.test(after),
  },
  {
    name: 'range',
    weight: -7,
    reason: 'is a range of numbers',
    applies: ({ shape, label }) => isRange(shape.shown) && label?.kind !== 'strong',
  },
  {
    name: 'figures',
    weight: -4,
    reason: 'is in a row of figures',
    applies: ({ block, alone, facts }) =>
      alone && block.row !== 0 && [-1, 1].some((step) => isFigure(block, step, facts.page)),
  },
  {
    name: 'captioned',
    weight: -4,
    reason: 'is in a row of a table, behind another name',
    applies: ({ alone, block, neighbour, facts }) =>
      alone && neighbour === undefined && isCaptioned(block, facts.page),
  },
  {
    name: 'place',
    weight: -8,
    reason: 'is the place of something on a shelf',
    applies: ({ shape, label }) =>
      shape.form === 'place-digits' && !(label?.pickUp && label.direct),
  },
  {
    name: 'listed',
    weight: -8,
    reason: 'is one of several like it',
    applies: ({ listed }) => listed,
  },
  {
    name: 'multiplied',
    weight: -5,
    reason: 'is a dimension',
    applies: ({ after }) => TIMES_AFTER.test(after),
  },
  {
    name: 'part-of-name',
    weight: -6,
    reason: 'is part of a name that the message repeats',
    applies: ({ named }) => named,
  },
];

/** `Enter it in your cart and save 10 %.` above `Your code: 482913`. */
function isDiscount({ block, shape, label, neighbour, facts }: CodeOccurrence): boolean {
  if (label?.kind === 'strong') return false;
  const { start, end } = sentenceAt(block, shape);
  if (PERCENT.test(block.text.slice(start, end))) return true;
  if (facts.verifies || facts.titled.has('weakCode') || neighbour?.kind === 'strong') return false;
  const above = facts.page.blocks[block.index - 1];
  return above?.part === block.part && PERCENT.test(above.text) && !namesPurpose(above);
}

/** `4812` beside `87 %` or `1,204.50` in a table. */
function isFigure(block: Block, step: number, { blocks }: Page): boolean {
  const other = blocks[block.index + step];
  return other?.part === block.part && other.row === block.row && FIGURE.test(other.text);
}

/** The code of a message may be `2025`, if it says so, sets it apart and names no other one. */
function isSaidToBeCode(occurrence: CodeOccurrence): boolean {
  const { shape, label, neighbour, alone, rivalled, before, after } = occurrence;
  if (alone && shape.form !== 'digits') return true;
  if (OPEN_BRACKET.test(before) && CLOSE_BRACKET.test(after)) return true;
  if (rivalled) return false;
  if (alone && neighbour?.direct && namesCode(neighbour)) return true;
  if (!label?.direct || !namesCode(label)) return false;
  return label.side === 'before' ? !GOES_ON.test(after) : shape.start === 0;
}

/** `Password: 4821` under `Username: ada` is for good. */
function isCredential({ label, block, shape, facts }: CodeOccurrence): boolean {
  if (!label?.password) return false;
  const around = [-1, 1].map((step) => facts.page.blocks[block.index + step]);
  return (
    isNamedBefore(block.text.slice(0, shape.start)) ||
    around.some((other) => other?.part === block.part && NAMED.test(other.text))
  );
}

/** `Username: ada, password: ` */
function isNamedBefore(text: string): boolean {
  const parts = text.split(COLONS);
  return parts.length > 2 && NAME_THEN_WORD.test(parts.at(-2) ?? '');
}

/** `4021-4077`, `400-499`: few are as close, and in order. */
function isRange(shown: string): boolean {
  const [, four, four2, three, three2] = RANGE.exec(shown) ?? [];
  const span = Number(four2 ?? three2) - Number(four ?? three);
  return span > 0 && span < 1000;
}

/** The last eleven characters of a text message: letters of both cases, and no word before it. */
function isAppHash({ shape, block, label, facts }: CodeOccurrence): boolean {
  return (
    shape.value.length === APP_HASH &&
    shape.form.startsWith('mixed') &&
    !(label?.direct && label.side === 'before') &&
    block.part === 'text' &&
    shape.end === block.text.length &&
    block.index === facts.page.blocks.length - 1
  );
}

/** `验证码用于注册，有效期为 180分钟`: between the name of the code and the number it says how long. */
function isTime({ block, shape, label }: CodeOccurrence): boolean {
  const between = termsWithin(block.terms, shape.start - (label?.distance ?? 0), shape.start);
  return between.some(({ kinds }) => kinds.has('expiry'));
}

function isCounted(occurrence: CodeOccurrence): boolean {
  const { block, shape, label } = occurrence;
  if (label?.direct && namesCode(label) && label.side === 'before' && !isTime(occurrence))
    return false;
  return block.terms.some(
    (term) =>
      term.kinds.has('unit') &&
      term.start >= shape.end &&
      term.start - shape.end <= 1 &&
      !term.kinds.has('code') &&
      // Folded, Swedish `är` is `år`.
      !term.kinds.has('copula'),
  );
}
