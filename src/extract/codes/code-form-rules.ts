import type { Rule } from '../evidence.js';
import { type CodeOccurrence, isUnderPurpose } from './code-occurrence.js';
import type { CodeForm, CodeShape } from './code-shape.js';
import { namesCode } from './label.js';
import { isNameLike } from './name-like.js';

const USUAL = new Set([4, 5, 7, 8]);
const LOOSE = new Set([
  'upper-alnum',
  'mixed-alnum',
  'lower-alnum',
  'grouped-alnum',
  'uneven-alnum',
]);
// Of capitals and digits; a shorter one may be a gate or a model.
const SHORTEST_LAST = 6;
const UNGROUPED = new Set(['upper-alnum', 'mixed-alnum', 'lower-alnum', 'mixed-letters']);
// `is your sign-in code`
const CLOSE = 14;
const LONGEST_TYPED = 16;
const SHORTEST_BASE64 = 10;
const PADDING = /^={1,2}(?:[^=\p{L}\p{N}]|$)/u;
const DIGIT_AT_END = /\d$/;

/** Form of `SPRING25`, `WELCOME10`, `SUMMER2026`. */
export const PROMOTIONAL: RegExp =
  /^(?=[A-Z]{0,3}[AEIOU])(?![A-Z]{0,12}[^AEIOUY\d]{4})[A-Z]{4,14}(?:\d{2}|100|20[2-3]\d)$/;

/** Rules about the form of a code alone. */
export const CODE_FORM_RULES: readonly Rule<CodeOccurrence>[] = [
  {
    name: 'six-digits',
    weight: 2,
    reason: 'has six digits',
    applies: ({ shape }) => isDigits(shape.form) && shape.value.length === 6,
  },
  {
    name: 'usual-digits',
    weight: 1.5,
    reason: 'has four, five, seven or eight digits',
    applies: ({ shape }) => isDigits(shape.form) && USUAL.has(shape.value.length),
  },
  {
    name: 'three-digits',
    weight: -3,
    reason: 'has only three digits',
    applies: ({ shape, label, requested, facts }) =>
      isDigits(shape.form) &&
      shape.value.length === 3 &&
      !(requested && label?.direct && namesCode(label) && !facts.sells && !facts.books),
  },
  {
    name: 'many-digits',
    weight: -1,
    reason: 'has more than eight digits',
    applies: (occurrence) =>
      isDigits(occurrence.shape.form) &&
      occurrence.shape.value.length > 8 &&
      !isAnnouncedInGroups(occurrence),
  },
  form('prefixed-digits', 1.5, 'is a prefix and digits'),
  form('upper-alnum', 1.5, 'mixes capitals and digits'),
  form('grouped-alnum', 1.5, 'is written in groups'),
  form('uneven-alnum', 0.5, 'is written in groups of different lengths'),
  form('mixed-alnum', 1, 'mixes letters of both cases and digits'),
  form('lower-alnum', 0.5, 'mixes small letters and digits'),
  form('upper-letters', 0.5, 'is only capitals'),
  form('words', -0.5, 'is made of words'),
  {
    name: 'long',
    weight: -1,
    reason: 'is longer than most codes',
    applies: ({ shape }) => shape.value.length > 12 && shape.form !== 'words',
  },
  {
    name: 'machine-made',
    weight: -10,
    reason: 'is a UUID or the like, and no name of a one-time code is right before it',
    applies: ({ shape, label, neighbour, alone }) =>
      shape.form === 'machine-made' &&
      !(label?.kind === 'strong' && label.direct && label.side === 'before') &&
      !(alone && neighbour?.kind === 'strong' && neighbour.direct && neighbour.side === 'before'),
  },
  {
    name: 'unnamed-random',
    weight: -8,
    reason: 'is as long as a hash or an ID, and nothing names it as a code',
    applies: isUnnamedRandom,
  },
  {
    name: 'base64',
    weight: -10,
    reason: 'is base64 without its padding',
    applies: ({ shape, after }) => shape.value.length >= SHORTEST_BASE64 && PADDING.test(after),
  },
  {
    name: 'name-like',
    weight: -5,
    reason: 'is written like the name of a product',
    applies: (occurrence) =>
      (occurrence.shape.form === 'mixed-letters' || occurrence.shape.form === 'mixed-alnum') &&
      isNameLike(occurrence.shape.value) &&
      !(occurrence.alone && occurrence.block.part === 'text') &&
      !isLastAfterName(occurrence),
  },
  {
    name: 'promotional',
    weight: -5,
    reason: 'is written like a promo code: a word and a number',
    applies: ({ shape, label, neighbour }) =>
      PROMOTIONAL.test(shape.value) && label?.kind !== 'strong' && neighbour?.kind !== 'strong',
  },
  {
    name: 'loose-letters',
    weight: -2.5,
    reason: 'has letters, and is neither on its own line nor right beside a word for a code',
    applies: hasLooseLetters,
  },
  {
    name: 'unnamed-letters',
    weight: -3,
    reason: 'has letters, and no word for a code is near',
    applies: isUnnamed,
  },
  {
    name: 'mentioned-below',
    weight: -3,
    reason: 'has letters, and the line above it names no code',
    applies: isMentionedBelow,
  },
];

function form(name: CodeForm, weight: number, reason: string): Rule<CodeOccurrence> {
  return { name, weight, reason, applies: ({ shape }) => shape.form === name };
}

/** `Your confirmation code: Mprvckc4` */
function isLastAfterName({ shape, block, label, afterColon }: CodeOccurrence): boolean {
  const named = label?.kind === 'strong' && label.direct && label.side === 'before';
  return named && afterColon && DIGIT_AT_END.test(shape.value) && block.text.length === shape.end;
}

/** `845-111-481` below `Your verification code:` is no phone number. */
function isAnnouncedInGroups({ shape, alone, neighbour }: CodeOccurrence): boolean {
  return shape.form === 'grouped-digits' && alone && neighbour?.kind === 'strong';
}

function hasLooseLetters(occurrence: CodeOccurrence): boolean {
  const { shape, alone, label, afterColon } = occurrence;
  if (!LOOSE.has(shape.form) || alone || isEntered(shape, label)) return false;
  return !(namesCode(label) && (afterColon || label?.direct || isLastWord(occurrence)));
}

/** `Please use the following code to confirm it K7Q2MX` */
function isLastWord({ shape, block, label, requested, facts }: CodeOccurrence): boolean {
  if (!requested || label?.side !== 'before' || facts.sells || facts.books) return false;
  return (
    shape.form === 'upper-alnum' &&
    shape.value.length >= SHORTEST_LAST &&
    block.text.length - shape.end <= 1
  );
}

function isUnnamed(occurrence: CodeOccurrence): boolean {
  const { shape, label, neighbour, facts } = occurrence;
  return (
    LOOSE.has(shape.form) &&
    !isEntered(shape, label) &&
    facts.length > shape.value.length + 2 &&
    !namesCode(label) &&
    (shape.form === 'uneven-alnum' || !namesCode(neighbour)) &&
    !isUnderPurpose(occurrence)
  );
}

/** `K7Q2MX` above `is your code` or `Enter the code above` is named; above `We will send you a code` it is not. */
function isMentionedBelow({
  shape,
  block,
  alone,
  label,
  neighbour,
  facts,
}: CodeOccurrence): boolean {
  if (!LOOSE.has(shape.form) || !alone || label || !namesCode(neighbour)) return false;
  if (neighbour?.side !== 'after' || neighbour.distance <= CLOSE) return false;
  const { terms } = facts.page.blocks[block.index + 1] ?? block;
  return !terms.some(({ kinds, end }) => kinds.has('enter') && end <= neighbour.distance);
}

/** Base64, a hash, the ID of a message or parcel: too long to type, unless the message calls it a code. */
function isUnnamedRandom({ shape, label, neighbour }: CodeOccurrence): boolean {
  return (
    UNGROUPED.has(shape.form) &&
    shape.value.length > LONGEST_TYPED &&
    !namesCode(label) &&
    !namesCode(neighbour)
  );
}

function isDigits(name: CodeForm): boolean {
  return name === 'digits' || name === 'grouped-digits';
}

/** `Enter WDJB-MJHT` says enough: groups of capitals are seldom anything else. */
function isEntered(shape: CodeShape, label: CodeOccurrence['label']): boolean {
  return shape.form === 'grouped-alnum' && label?.kind === 'enter' && label.direct;
}
