import type { Block, Style } from '../page/block.js';
import type { CodeShape } from './code-shape.js';
import type { Label } from './label.js';
import type { PageFacts } from './page-facts.js';

const BIG = 1.25;

/** One place of a possible code, with all that the rules look at. */
export interface CodeOccurrence {
  readonly shape: CodeShape;
  readonly block: Block;
  readonly style: Style;
  readonly facts: PageFacts;
  /** Whether there is nothing else to read in its block. */
  readonly alone: boolean;
  /** Whether no other value with digits is alone in a block. */
  readonly onlyOne: boolean;
  /** Whether the same capitalised word is before it in several places: `Studio 1984`. */
  readonly named: boolean;
  /** Whether another place names the value as something else, and none as a code. */
  readonly namedElsewhere: boolean;
  /** Whether another value with a digit is named as a code. */
  readonly rivalled: boolean;
  /** Whether it is one of three or more in a list. */
  readonly listed: boolean;
  /** Whether it follows a colon, or is the last sentence of its block: `Enter the code. K7Q2MX`. */
  readonly afterColon: boolean;
  /** Name of a number in the same sentence that belongs to it. */
  readonly label: Label | undefined;
  /** Whether the same sentence has a phone number. */
  readonly besidePhone: boolean;
  /** Whether it has a short name that names no code, while another value is named as one. */
  readonly ownName: boolean;
  /** Whether the block says to enter or use something. */
  readonly requested: boolean;
  /** Name in the block before or after, when it is alone in its own. */
  readonly neighbour: Label | undefined;
  /** Text right before, in the same block. */
  readonly before: string;
  /** Text right after, in the same block. */
  readonly after: string;
}

const MARK_AFTER = /^ ?[-:|·•] /;
const MARK_BEFORE = /(?:[:：] ?| [-|·•] )$/;
const PURPOSES = ['confirm', 'signIn', 'reset'] as const;

/** Returns whether the subject of a message about a code sets a value off: `482913 - Acme sign-in`, `Acme: 482913`. */
export function isSetOffInSubject({ block, shape, label, facts }: CodeOccurrence): boolean {
  if (block.part !== 'subject' || !(facts.namesCode || facts.namesWeakCode) || label) return false;
  return (
    (shape.start === 0 && MARK_AFTER.test(block.text.slice(shape.end))) ||
    (shape.end === block.text.length && MARK_BEFORE.test(block.text.slice(0, shape.start)))
  );
}

/** Returns whether the only number alone in a block is right under a line about confirming or signing in. */
export function isUnderPurpose(occurrence: CodeOccurrence): boolean {
  const { alone, onlyOne, shape, block, neighbour, facts } = occurrence;
  if (!alone || !onlyOne || neighbour?.kind === 'other') return false;
  const titled = facts.titled.has('code') || facts.titled.has('weakCode');
  if (!shape.form.endsWith('digits') && !(titled && shape.form === 'upper-alnum')) return false;
  if (!facts.verifies && !titled && !isSetOff(occurrence)) return false;
  const above = facts.page.blocks[block.index - 1];
  return above?.part === block.part && namesPurpose(above);
}

/** Returns whether a value is clearly larger than the text. */
export function isBig({
  block,
  style,
  facts,
}: Pick<CodeOccurrence, 'block' | 'style' | 'facts'>): boolean {
  return block.part === 'html' && style.size >= facts.page.bodySize * BIG;
}

function isSetOff({ block, shape, style, facts }: CodeOccurrence): boolean {
  if (block.part !== 'html') return false;
  const box = style.box > 0 ? facts.page.boxLength.get(style.box) : undefined;
  return style.bold || style.size > facts.page.bodySize || box === shape.shown.length;
}

/** Returns whether a block says what a code is for: to confirm, to sign in, a new password. */
export function namesPurpose({ terms }: Block): boolean {
  return PURPOSES.some((kind) => terms.some(({ kinds }) => kinds.has(kind) && !kinds.has('done')));
}
