const WHITE_SPACE = /\s/;

/**
 * Cuts a long line into pieces, between words if it can: half a code would be a wrong one.
 */
export function cutLine(line: string, longest: number): readonly string[] {
  if (line.length <= longest) return [line];
  const pieces: string[] = [];
  let at = 0;
  while (line.length - at > longest) {
    const end = endOfPiece(line, at, at + longest);
    pieces.push(line.slice(at, end));
    at = end;
  }
  pieces.push(line.slice(at));
  return pieces;
}

/** Returns the last place between two words; without one, a place that is not inside a character. */
function endOfPiece(line: string, start: number, longest: number): number {
  let end = longest;
  while (end > start && !WHITE_SPACE.test(line.charAt(end - 1))) end--;
  if (end > start) return end;
  const unit = line.charCodeAt(longest);
  return unit >= 0xdc00 && unit <= 0xdfff ? longest - 1 : longest;
}
