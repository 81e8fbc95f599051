const POSITION = /[gy]/g;

/** Copies a regular expression without the flags that make it remember a position. */
export function withoutPosition(pattern: RegExp): RegExp {
  // A subclass may limit how long it matches.
  const Pattern = pattern.constructor as RegExpConstructor;
  return new Pattern(pattern.source, pattern.flags.replace(POSITION, ''));
}
