import { InvalidOptionError, wrongValue } from './option-errors.js';

/** Keys that an object may have, and where some others belong. */
export interface KnownKeys {
  /** Whose keys they are, such as `A filter`. */
  readonly of: string;
  readonly keys: readonly string[];
  /** Hints for keys that belong somewhere else. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/**
 * Checks that options are an object with known keys only: a misspelt one would be ignored, and the wait would take the
 * wrong mail.
 *
 * @throws InvalidOptionError if they are not
 */
export function checkKeys<T extends object>(
  options: T,
  { of, keys, elsewhere = {} }: KnownKeys,
): T {
  if (!isPlain(options)) throw wrongValue({ of, wanted: 'an object', value: options });
  const unknown = Object.keys(options).find((key) => !keys.includes(key));
  if (unknown === undefined) return options;
  throw new InvalidOptionError({
    summary: `${of} has no { ${unknown} }.`,
    hint: elsewhere[unknown] ?? meant(unknown, keys),
  });
}

function meant(unknown: string, keys: readonly string[]): string {
  const near = nearest(unknown, keys);
  return near === undefined ? `it may have ${keys.join(', ')}.` : `did you mean { ${near} }?`;
}

/** Returns the word that was probably meant by a misspelt one, or undefined when none is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3));
  const [best] = words
    .map((known) => ({ known, distance: editDistance(word.toLowerCase(), known.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= most ? best.known : undefined;
}

/** Counts the letters to insert, drop, replace or swap with their neighbour. */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? at(i - 2, j - 2) + 1
          : replaced;
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped));
    }
  }
  return at(a.length, b.length);
}

// A RegExp or an array has no own keys, and would pass for an empty filter, which matches everything.
function isPlain(options: unknown): boolean {
  return Object.prototype.toString.call(options) === '[object Object]';
}
