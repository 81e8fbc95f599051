const NUMBERED = /^[a-z]{0,2}[A-Z][a-z]{2,}\d{1,4}$/;
// `Git` and `Hub`, `i` and `Phone`, `mac` and `OS`.
const PIECE = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
const ACRONYM = /^[A-Z]{2,}$/;
const LETTER_BEFORE = /^[eimvx]$/;
const SHORTEST_WORD = 3;
const VOWEL = /[aeiouy]/i;
// What no word begins or ends with, or has inside.
const UNSPOKEN =
  /^(?:[^aeiouhlrswy][bcdfgjkmpqtvxz]|[bcdfgjpqtvx]n|[hjlmnqrvxyz][bcdfghjklmnpqrstvwxz]|w[^aeiouhry])|[jq]$|([bdfgjkpqtvxz])(?!\1|n)[bcdfgjklmnpqrvwxz]$|[^aeiouy]{4}|q[^u]/i;

/** Returns whether letters, or letters and a number, are written like the name of a product: `PayPal`, `Windows11`. */
export function isNameLike(value: string): boolean {
  if (NUMBERED.test(value)) return true;
  const pieces = value.match(PIECE) ?? [];
  if (pieces.join('') !== value) return false;
  return (
    pieces.some((piece) => piece.length >= SHORTEST_WORD && isSpoken(piece)) &&
    pieces.every((piece, index) => isPart(piece, index === 0))
  );
}

function isPart(piece: string, first: boolean): boolean {
  if (ACRONYM.test(piece) || isSpoken(piece)) return true;
  return first && LETTER_BEFORE.test(piece);
}

function isSpoken(piece: string): boolean {
  return piece.length > 1 && VOWEL.test(piece) && !UNSPOKEN.test(piece);
}
