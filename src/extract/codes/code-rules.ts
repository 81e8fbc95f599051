import type { Rule } from '../evidence.js';
import type { Block } from '../page/block.js';
import type { Page } from '../page/read-page.js';
import { sentenceAt } from '../page/sentence-at.js';
import { CODE_DOUBT_RULES } from './code-doubt-rules.js';
import { CODE_FORM_RULES } from './code-form-rules.js';
import {
  type CodeOccurrence,
  isBig,
  isSetOffInSubject,
  isUnderPurpose,
} from './code-occurrence.js';
import type { CodeShape } from './code-shape.js';
import { DEVELOPMENT_RULES } from './development-rules.js';
import { type Label, namesCode } from './label.js';
import { MENTION_RULES } from './mention-rules.js';
import { OTHER_NUMBER_RULES } from './other-number-rules.js';
import { WORD_RULES } from './word-rules.js';

const APP =
  /(?<!\p{L})app(?:en|e)?(?!\p{L})|\bweb ?site|applicati|aplica[cçt]|aplikac|alkalmaz|sovellu|uygulama|приложени|застосунк|εφαρμογ|アプリ|앱|应用|應用|تطبيق|برنامه|ऐप/iu;
const ENTERED_TO = ['confirm', 'signIn', 'reset', 'open'] as const;
const SMALL_BOX = 60;
const NEAR = 30;
// Quotation marks, or bold type in plain text.
const QUOTES = 4;
const COLON = /[:：፦՝]$/;

/** Rules about the words around a code and how it looks. */
const CODE_CONTEXT_RULES: readonly Rule<CodeOccurrence>[] = [
  {
    name: 'direct-strong',
    weight: 6,
    reason: 'the name of a one-time code is right beside it',
    applies: ({ label }) => label?.kind === 'strong' && label.direct,
  },
  {
    name: 'direct-weak',
    weight: 4.5,
    reason: '"code" or "PIN" is right beside it',
    applies: ({ label }) => label?.kind === 'weak' && label.direct,
  },
  {
    name: 'near-strong',
    weight: 4,
    reason: 'its sentence names a one-time code',
    applies: ({ label }) => label?.kind === 'strong' && !label.direct,
  },
  {
    name: 'near-weak',
    weight: 2.5,
    reason: 'its sentence says "code" or "PIN"',
    applies: ({ label }) => label?.kind === 'weak' && !label.direct,
  },
  {
    name: 'to-be-entered',
    weight: 3,
    reason: 'its sentence says to enter or use it',
    applies: ({ label, block, shape, facts }) =>
      label?.kind === 'enter' &&
      label.distance < 30 &&
      (facts.namesPurpose || isForApp(block, shape)),
  },
  {
    name: 'entered-to',
    weight: 2,
    reason: 'its sentence says to enter it to confirm or to sign in',
    applies: isEnteredTo,
  },
  {
    name: 'entry-requested',
    weight: 1,
    reason: 'its sentence says to enter it',
    applies: ({ label, requested }) => namesCode(label) && requested,
  },
  {
    name: 'after-colon',
    weight: 1,
    reason: 'is after a colon',
    applies: ({ label, afterColon }) => namesCode(label) && !label?.direct && afterColon,
  },
  {
    name: 'announced-strong',
    weight: 4,
    reason: 'is alone on its line, beside a line that names a one-time code',
    applies: ({ label, neighbour }) => !namesCode(label) && neighbour?.kind === 'strong',
  },
  {
    name: 'announced-weak',
    weight: 3.5,
    reason: 'is alone on its line, beside a line that says "code" or "PIN"',
    applies: ({ label, neighbour }) => !namesCode(label) && neighbour?.kind === 'weak',
  },
  {
    name: 'announced-enter',
    weight: 1.5,
    reason: 'is alone on its line, beside a line that says to enter or use something',
    applies: ({ label, neighbour }) => !label && neighbour?.kind === 'enter',
  },
  {
    name: 'under-purpose',
    weight: 1.5,
    reason: 'is alone on its line, under a line about confirming or signing in',
    applies: (occurrence) => !namesCode(occurrence.neighbour) && isUnderPurpose(occurrence),
  },
  {
    name: 'page-names-code',
    weight: 1.5,
    reason: 'the message is about a one-time code',
    applies: ({ label, neighbour, facts }) =>
      facts.namesCode && !namesCode(label) && !namesCode(neighbour),
  },
  {
    name: 'page-says-code',
    weight: 0.5,
    reason: 'the message says "code" or "PIN"',
    applies: ({ label, neighbour, facts }) =>
      !facts.namesCode && facts.namesWeakCode && !namesCode(label) && !namesCode(neighbour),
  },
  {
    name: 'below-colon',
    weight: 1,
    reason: 'is alone on its line, after a line that ends with a colon',
    applies: ({ alone, block, facts }) => alone && COLON.test(previousText(block, facts.page)),
  },
  {
    name: 'leads-subject',
    weight: 3,
    reason: 'is set off in the subject, and the message mentions a code',
    applies: isSetOffInSubject,
  },
  {
    name: 'alone',
    weight: 1.5,
    reason: 'is alone on its line',
    applies: ({ alone }) => alone,
  },
  {
    name: 'big',
    weight: 2,
    reason: 'is larger than the text',
    applies: isBig,
  },
  {
    name: 'marked',
    weight: 1,
    reason: 'is bold, spaced, monospaced or in its own box',
    applies: isMarked,
  },
  {
    name: 'warned',
    weight: 0.5,
    reason: 'the message says when it expires or to keep it secret',
    applies: ({ facts }) => facts.warns,
  },
  {
    name: 'length-stated',
    weight: 2.5,
    reason: 'has the number of digits that the message states',
    applies: ({ shape, facts }) => facts.statedLengths.has(shape.value.replaceAll('-', '').length),
  },
  {
    name: 'whole-message',
    weight: 3.5,
    reason: 'is all that the message says',
    applies: ({ alone, shape, facts }) => alone && facts.length <= shape.value.length + 2,
  },
  {
    name: 'clear-layout',
    weight: 2,
    reason: 'the language is unknown, and nothing else is alone on its line',
    applies: ({ shape, block, onlyOne, alone, neighbour, facts }) =>
      onlyOne &&
      alone &&
      block.text.length <= shape.shown.length + QUOTES &&
      neighbour?.kind !== 'other' &&
      !facts.addresses.includes(shape.value) &&
      !facts.knownLanguage &&
      !facts.namesCode &&
      !facts.namesWeakCode,
  },
];

function previousText(block: Block, page: Page): string {
  const previous = page.blocks[block.index - 1];
  return previous?.part === block.part ? previous.text : '';
}

/** `Use 1798 to sign in`, `Enter 3391 on the terminal to open your locker`, and any below `Verify your phone`. */
function isEnteredTo({ label, block, shape, facts }: CodeOccurrence): boolean {
  if (label?.kind !== 'enter' || !label.direct || facts.sells) return false;
  return facts.verifies || isForPurpose(block, shape, label.side);
}

/** `Enter 482913 in the app to go on.` */
function isForApp(block: Block, shape: CodeShape): boolean {
  const { start, end } = sentenceAt(block, shape);
  return APP.test(block.text.slice(start, end));
}

/** `Use 482913 to sign in`; where the verb comes last, the purpose comes first. */
function isForPurpose(block: Block, shape: CodeShape, side: Label['side']): boolean {
  const { start: from, end: to } = sentenceAt(block, shape);
  const [first, last] =
    side === 'before'
      ? [shape.end, Math.min(to, shape.end + NEAR)]
      : [Math.max(from, shape.start - NEAR), shape.start];
  return block.terms.some(
    ({ start, kinds }) =>
      start >= first &&
      start < last &&
      ENTERED_TO.some((kind) => kinds.has(kind)) &&
      !(kinds.has('open') && block.links.length > 0),
  );
}

function isMarked({ style, block, facts }: CodeOccurrence): boolean {
  if (block.part !== 'html') return false;
  const box = facts.page.boxLength.get(style.box) ?? 0;
  return style.bold || style.spaced || style.mono || (style.box > 0 && box <= SMALL_BOX);
}

/** Every rule for codes. */
export const CODE_RULES: readonly Rule<CodeOccurrence>[] = [
  ...CODE_FORM_RULES,
  ...WORD_RULES,
  ...CODE_CONTEXT_RULES,
  ...OTHER_NUMBER_RULES,
  ...CODE_DOUBT_RULES,
  ...MENTION_RULES,
  ...DEVELOPMENT_RULES,
];
