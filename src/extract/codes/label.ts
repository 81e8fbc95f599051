import type { Block } from '../page/block.js';
import type { TermKind, TermMatch } from '../terms/lexicon.js';

/** A word that names a number. */
export interface Label {
  /** Strong: `verification code`. Weak: `code`. Enter: `enter`, `use`. Other: `order`, `phone`. */
  readonly kind: 'strong' | 'weak' | 'enter' | 'other';
  /** Whether just a colon, `is` or the like is in between. */
  readonly direct: boolean;
  readonly side: 'before' | 'after';
  /** Characters between. */
  readonly distance: number;
  /** The word itself. */
  readonly word: string;
  /** The word is one for a password, and means `code` only right beside digits. */
  readonly password: boolean;
  /** The word says that the code is used once, as `one-time password` and `TAN` do. */
  readonly oneTime: boolean;
  /** The word names what gets a parcel or an order, and belongs into a message about one. */
  readonly pickUp: boolean;
  /** The code is said to be of a door, a SIM card or the like. */
  readonly lasting: boolean;
}

const KINDS: ReadonlyArray<readonly [Label['kind'], TermKind]> = [
  ['strong', 'code'],
  ['strong', 'pickUp'],
  ['other', 'otherNumber'],
  ['other', 'userName'],
  ['weak', 'weakCode'],
  ['weak', 'password'],
  ['enter', 'enter'],
];

const known = new WeakMap<ReadonlySet<TermKind>, Label['kind'] | 'none'>();

/** Returns what a term says of a number beside it. */
export function kindOf({ kinds }: TermMatch): Label['kind'] | undefined {
  const kind = known.get(kinds) ?? find(kinds);
  return kind === 'none' ? undefined : kind;
}

function find(kinds: ReadonlySet<TermKind>): Label['kind'] | 'none' {
  const kind = KINDS.find(([, term]) => kinds.has(term))?.[0] ?? 'none';
  known.set(kinds, kind);
  return kind;
}

/** Returns whether a term names a code, whatever number it belongs to. */
export function isCodeName(term: TermMatch): boolean {
  const kind = kindOf(term);
  return kind === 'strong' || kind === 'weak';
}

/** Returns whether a label names a code. */
export function namesCode(label: Label | undefined): boolean {
  return label?.kind === 'strong' || label?.kind === 'weak';
}

/** Returns whether a label right beside a number names a code. */
export function namesDirectly(label: Label | undefined): boolean {
  return label?.direct === true && namesCode(label);
}

/** Returns whether a term is a word for a password and nothing else. */
export function isPassword({ kinds }: TermMatch): boolean {
  return kinds.has('password') && !kinds.has('weakCode') && !kinds.has('code');
}

/** Returns a term as it is written. */
export function wordOf({ text }: Block, { start, end }: TermMatch): string {
  return text.slice(start, end);
}
