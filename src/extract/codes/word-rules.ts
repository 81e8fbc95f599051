import type { Rule } from '../evidence.js';
import type { Block } from '../page/block.js';
import { kindsOfTerms } from '../terms/kinds-of-terms.js';
import type { CodeOccurrence } from './code-occurrence.js';
import type { CodeShape } from './code-shape.js';
import { isNamedEnclosed, isNotedInBrackets } from './enclosed.js';
import { isCodeName, type Label, namesCode } from './label.js';
import { isNameLike } from './name-like.js';

const UNSPEAKABLE = /^(?:[^AEIOUY]{5,10}|(?=[A-Z]{6,10}$)[A-Z]{0,4}[^AEIOUY]{5}[A-Z]{0,4})$/;
// Small letters that no language has in a word: no vowel, four consonants in a row, `pr` at the end.
const NO_WORD =
  /^[^aeiouy]+$|[^aeiouy]{4}|[bcdfgjkpqtvwxz][bcdfgjklmnpqrvwxz]$|q[^u]|q$|[jqvwx][bcdfgjkpqtvwxz]/;
const SHORTEST_STATED = 5;
const COLON = /[:：]$/;
const POINTING = [-1, -2, 1];
// A sentence ends in a stop.
const ENDING = 0;
const GOES_ON = /^ ?[\p{L}\p{N}]/u;
const LETTERS_ONLY = /^[A-Za-z-]+$/;
const SHOUTED = /\b[A-Z]{3,}\b/g;

/** Rules about values that are letters only, which are words as a rule. */
export const WORD_RULES: readonly Rule<CodeOccurrence>[] = [
  {
    name: 'shouted',
    weight: -4,
    reason: 'is only capitals, and so are the words beside it',
    applies: ({ shape, block, alone }) =>
      shape.form === 'upper-letters' && !alone && (block.text.match(SHOUTED)?.length ?? 0) > 2,
  },
  {
    name: 'unspeakable',
    weight: 1,
    reason: 'is capitals that cannot be pronounced',
    applies: ({ shape }) => isUnspeakable(shape),
  },
  {
    name: 'lower-letters',
    weight: -5,
    reason: 'could be a plain word',
    applies: (occurrence) => occurrence.shape.form === 'lower-letters' && !isStated(occurrence),
  },
  {
    name: 'letters-inside',
    weight: -4,
    reason: 'is only letters inside a sentence',
    applies: ({ shape, block, alone, after, label }) =>
      shape.form.endsWith('letters') &&
      !alone &&
      !isNoWord(shape) &&
      !isNamedEnclosed(block.text, shape, label) &&
      !isNotedInBrackets(block.text, shape, label) &&
      (label?.side !== 'before' || label.distance === 1 || GOES_ON.test(after)),
  },
  {
    name: 'known-word',
    weight: -6,
    reason: 'is a word of the language',
    applies: isKnownWord,
  },
  {
    name: 'word-beside-number',
    weight: -4,
    reason: 'is letters only, and another value has digits and is named as the code',
    applies: ({ shape, rivalled }) => LETTERS_ONLY.test(shape.value) && rivalled,
  },
  {
    name: 'unannounced-word',
    weight: -6,
    reason: 'is letters only, and nothing says that it is a code',
    applies: ({ shape, block, label, neighbour, facts }) =>
      (shape.form.endsWith('letters') || shape.form === 'words') &&
      !namesCode(label) &&
      !(
        namesCode(neighbour) &&
        (shape.form === 'words' || isPointedAt({ block, neighbour, facts }))
      ),
  },
];

/** `KXPTFW` is no word, and too long for the initials of something. */
function isUnspeakable({ form, value }: CodeShape): boolean {
  return form === 'upper-letters' && UNSPEAKABLE.test(value);
}

/** `KXPTFW` or `KxMpQr`. */
function isNoWord(shape: CodeShape): boolean {
  return isUnspeakable(shape) || (shape.form === 'mixed-letters' && !isNameLike(shape.value));
}

/**
 * `Passcode: mifsuc` or `Enter this code to sign in: mifsuc`, and nothing behind it; `Your code is rtxepl`; or alone below
 * `Here is your login code:`.
 */
function isStated({
  shape,
  block,
  label,
  neighbour,
  afterColon,
  alone,
  requested,
  facts,
}: CodeOccurrence): boolean {
  if (shape.value.length < SHORTEST_STATED) return false;
  if (isNamedEnclosed(block.text, shape, label)) return true;
  if (alone) return neighbour?.direct === true && isEnough(neighbour, facts);
  if (!label || !namesCode(label) || block.text.length - shape.end > 1) return false;
  if (label.direct && NO_WORD.test(shape.value)) return true;
  return afterColon && (label.direct ? isEnough(label, facts) : requested && facts.verifies);
}

/** `Your VMware code` */
function isModifier({ text, terms }: Block, value: string): boolean {
  const at = text.indexOf(`${value} `);
  return at >= 0 && terms.some((term) => term.start === at + value.length + 1 && isCodeName(term));
}

/** `Your code is below.` or `Your code` above it, not `Never share your code.` */
function isPointedAt({
  block,
  neighbour,
  facts,
}: Pick<CodeOccurrence, 'block' | 'neighbour' | 'facts'>): boolean {
  if (neighbour?.side === 'before' && neighbour.distance <= ENDING) return true;
  return POINTING.some((step) => {
    const other = facts.page.blocks[block.index + step];
    if (other?.part !== block.part) return false;
    if (COLON.test(other.text)) return step < 0;
    const kinds = kindsOfTerms(other.terms);
    return !kinds.has('caution') && (kinds.has('enter') || kinds.has('copula'));
  });
}

/** A weak name is enough for a word if the subject is about a code. */
function isEnough({ kind }: Label, { verifies }: CodeOccurrence['facts']): boolean {
  return kind === 'strong' || (kind === 'weak' && verifies);
}

/** A word of the vocabulary, or one that the message also writes in small letters or says more than twice. */
function isKnownWord({ shape, block, facts }: CodeOccurrence): boolean {
  // A sentence, not a passphrase.
  if (shape.form === 'words') return block.terms.some(({ kinds }) => kinds.has('common'));
  if (!shape.form.endsWith('letters')) return false;
  if (block.terms.some((term) => term.start <= shape.start && term.end >= shape.end)) return true;
  if (shape.form === 'lower-letters') return false;
  if (facts.page.blocks.some((other) => isModifier(other, shape.value))) return true;
  const lower = shape.value.toLowerCase();
  const capital = shape.value.charAt(0) + lower.slice(1);
  return facts.says(lower) || facts.says(capital);
}
