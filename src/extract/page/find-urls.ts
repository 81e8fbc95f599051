import { LinkifyIt } from 'linkify-it';

/** Is a URL in plain text. */
export interface FoundUrl {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false });
// Scripts without spaces: a URL begins and ends where the sentence goes on.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const WEB = /^https?:/i;
// A line of 5,000 URLs is an attack; the longest real verification link seen has 3,000 characters.
const LINE_LIMIT = 50_000;

/** Finds the http(s) URLs of a line, without the punctuation of the sentence around them. */
export function findUrls(line: string): readonly FoundUrl[] {
  if (!line.includes('://')) return [];
  const spaced = line
    .slice(0, LINE_LIMIT)
    .replace(UNSPACED, (character) => ' '.repeat(character.length));
  return (linkify.match(spaced) ?? [])
    .filter((match) => WEB.test(match.raw))
    .map((match) => ({ start: match.index, end: match.lastIndex, href: match.raw }));
}
