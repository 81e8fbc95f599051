import type { Block } from '../page/block.js';
import { bills, hasDays, kindsOf, kindsOfTitles } from '../page/message-traits.js';
import type { Page } from '../page/read-page.js';
import { collectSharedFacts, type SharedFacts } from '../page/shared-facts.js';
import { kindsOfTerms } from '../terms/kinds-of-terms.js';
import type { TermKind } from '../terms/lexicon.js';
import { namedValues } from './own-name.js';

/** Facts about the whole message, for the rules for codes. */
export interface PageFacts extends SharedFacts {
  /** Whether it names a one-time code anywhere. */
  readonly namesCode: boolean;
  /** Whether it says `code` or `PIN` anywhere. */
  readonly namesWeakCode: boolean;
  /** Whether it says anything of a code, of signing in, of confirming or of a password. */
  readonly namesPurpose: boolean;
  /** Whether it asks to keep a code secret, or says when it expires. */
  readonly warns: boolean;
  /** Whether it asks to keep a code secret, or to ignore a mail that was not asked for. */
  readonly cautions: boolean;
  /** Whether it says to enter or use something. */
  readonly asks: boolean;
  /** Kinds of terms in the subject. */
  readonly titled: ReadonlySet<TermKind>;
  /** Whether it says of a code that it is used once or soon: to sign in, in secret, for some minutes. */
  readonly fleeting: boolean;
  /** Whether it reports something done, and says nothing of entering a code or of when it expires. */
  readonly reports: boolean;
  /** Whether it is about something booked or ordered. */
  readonly books: boolean;
  /** Whether it has prices. */
  readonly bills: boolean;
  /** Whether its subject is about a code, signing in, a password or confirming something other than an order. */
  readonly verifies: boolean;
  /** Whether it links to a comment. */
  readonly commented: boolean;
  /** Whether it is in a language that the vocabulary has. */
  readonly knownLanguage: boolean;
  /** Numbers of digits that the message states: `6-digit code`. */
  readonly statedLengths: ReadonlySet<number>;
  /** Values under or behind a name of a code or password. */
  readonly namedValues: ReadonlySet<string>;
  /** Every href, one a line. */
  readonly addresses: string;
  /** Returns whether a word is somewhere in the message, as it is written. */
  readonly says: (word: string) => boolean;
  /** Number of letters and digits in the HTML or the text, whichever has more; counting ends where it cannot be a code. */
  readonly length: number;
}

const PURPOSES = ['code', 'signIn', 'reset'] as const;
const CODES = [
  'code',
  'weakCode',
  'digits',
  'signIn',
  'confirm',
  'reset',
  'emailChange',
  'deletion',
  'expiry',
  'undo',
  'open',
] as const;
const BOOKED = 2;
const WORD = /\p{L}+/gu;
const LONGEST_CODE = 80;
const LETTERS = /[\p{L}\p{N}]/gu;
// `/post/#comment-48`, `/comment/37142645`
const COMMENT = /[/#](?:\w{1,20}-)?comments?(?:[-/.?#]|$)/;
const LENGTH_BEFORE = /(\d{1,2})[\s-]{0,3}$/;
// Of folded text: `card ending in the last 4 digits`, `son 4 hane`.
const LAST =
  /(?:last|ending|son|ultim[aeio]s?|derniers|letzten?|laatste|ostatni[ae]|posledni[aec]?h?|posledne|zadnj[aei]|последни[ехя]|останні[х]?|sista|siste|sidste|viimeiset|utolso|terakhir|cuoi|末|끝|뒤|ท้าย) ?$/u;
const LENGTH_REACH = 24;
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  vier: 4,
  sechs: 6,
  seis: 6,
  quatre: 4,
};

/** Collects the facts of a page that more than one rule needs. */
export function collectFacts(page: Page): PageFacts {
  const { blocks } = page;
  const said = kindsOf(blocks);
  const cautions = said.has('caution');
  const warns = cautions || said.has('expiry');
  const asks = said.has('enter');
  const titled = kindsOfTitles(blocks.filter(({ part }) => part === 'subject'));
  return {
    ...collectSharedFacts(page),
    namesCode: said.has('code'),
    namesWeakCode: said.has('weakCode') || said.has('digits'),
    namesPurpose: CODES.some((kind) => said.has(kind)),
    warns,
    cautions,
    asks,
    titled,
    fleeting: cautions || said.has('signIn') || blocks.some(endsSoon),
    reports: said.has('done') && !asks && !warns,
    books: books(blocks),
    bills: bills(blocks),
    verifies: verifies(titled),
    commented: blocks.some(({ links }) => links.some(({ href }) => COMMENT.test(href))),
    knownLanguage: page.knownLanguage,
    statedLengths: statedLengths(blocks),
    namedValues: namedValues(page),
    addresses: [...new Set(blocks.flatMap(({ links }) => links.map(({ href }) => href)))].join(
      '\n',
    ),
    says: wordsOf(blocks),
    length: Math.max(lengthOf(blocks, 'html'), lengthOf(blocks, 'text')),
  };
}

/** A booking or an order has at least two words for it, `arrival` and `guests`, or one and its days. */
function books(blocks: readonly Block[]): boolean {
  const words = new Set<string>();
  for (const { folded, terms } of blocks) {
    for (const { kinds, start, end } of terms)
      if (kinds.has('booking')) words.add(folded.slice(start, end));
    if (words.size >= BOOKED) return true;
  }
  return words.size > 0 && blocks.some(({ text }) => hasDays(text));
}

/** `It expires in 10 minutes.` */
function endsSoon({ terms }: Block): boolean {
  const kinds = kindsOfTerms(terms);
  return kinds.has('expiry') && kinds.has('unit');
}

function verifies(titled: ReadonlySet<TermKind>): boolean {
  if (PURPOSES.some((kind) => titled.has(kind))) return true;
  return titled.has('confirm') && !titled.has('otherNumber') && !titled.has('booking');
}

/** Splits the message into words when first asked. */
function wordsOf(blocks: readonly Block[]): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(blocks.flatMap(({ text }) => text.match(WORD) ?? []));
    return words.has(word);
  };
}

function statedLengths(blocks: readonly Block[]): ReadonlySet<number> {
  const lengths = new Set<number>();
  for (const block of blocks) {
    for (const { kinds, start } of block.terms) {
      const length = kinds.has('digits') ? lengthBefore(block, start) : undefined;
      if (length !== undefined && length >= 3 && length <= 12) lengths.add(length);
    }
  }
  return lengths;
}

function lengthBefore({ folded }: Block, start: number): number | undefined {
  const before = folded.slice(Math.max(0, start - LENGTH_REACH), start);
  const [stated, number] = LENGTH_BEFORE.exec(before) ?? [];
  // They are of a card or an account.
  if (stated && LAST.test(before.slice(0, -stated.length))) return undefined;
  return number ? Number(number) : NUMBER_WORDS[before.trim().split(' ').at(-1) ?? ''];
}

function lengthOf(blocks: readonly Block[], part: string): number {
  let length = 0;
  for (const block of blocks) {
    if (block.part !== part) continue;
    length += block.text.match(LETTERS)?.length ?? 0;
    if (length > LONGEST_CODE) break;
  }
  return length;
}
