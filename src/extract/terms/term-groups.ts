/** The terms of all languages, folded, in a form that JSON keeps and that is read piece by piece. */
export interface CompiledTerms {
  /** Tag of each language. */
  readonly languages: readonly string[];
  /** Units that terms begin with. */
  readonly starts: string;
  /** Terms that begin in ASCII: those of the Latin script. */
  readonly latin: TermGroups;
  /** The few terms that may begin inside a word, so that most places are passed over quickly. */
  readonly inner: TermGroups;
  /** Names of the lists of vocabularies. */
  readonly kinds: readonly string[];
  /** What terms mean, as numbers; a comma between two senses. */
  readonly senses: string;
}

/**
 * Terms by their first two UTF-16 units: of each key in `keys`, in order, the terms in `groups`. There, each longer key, of
 * three units as a rule, has its rest between `|` and `=`, and behind it its terms, each with its rest, a star and the number
 * of its sense. Where they are many, still longer keys have those that go on, and `>` says so. In a few long strings, because
 * each of many short ones would be an object to read and to move, and a mail needs few of them.
 */
export interface TermGroups {
  readonly keys: readonly string[];
  readonly groups: readonly string[];
}

/** Length of a key in `keys`. */
export const FIRST_LENGTH = 2;

/** Length of the key of a group, unless it is one of many terms. */
export const KEY_LENGTH = 3;
/** What a group has that goes on under longer keys. */
export const GOES_ON = '>';

/** The number of a meaning: its language and kind, counted through, and two bits for the ends where the word may go on. */
export const OPEN_START = 1;
export const OPEN_END = 2;
export const ENDS = 4;

/** Base of the numbers of senses in groups: they are a third of all that is read. */
export const SENSE_BASE = 36;
