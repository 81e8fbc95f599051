import { createRequire } from 'node:module';
import type { LinkifyIt } from 'linkify-it';
import { endOfUrl, type UrlContext } from './end-of-url.js';

/** A URL in plain text. */
export interface FoundUrl {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

let linkifier: LinkifyIt | undefined;
// Scripts without spaces: a URL begins and ends where the sentence goes on.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const WEB = /^https?:/i;
const SCHEME_END = '://';

// An application's own scheme, such as myapp://verify?token=…; linkify-it would have to know its name.
const OWN_SCHEME = /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,30}:\/\/[^\s<>"'()[\]]{1,2000}/gi;
// `_https://…_`: linkify-it takes these for the end of a word before the scheme.
const MARK_BEFORE = /(?<![^\s_~`|])[_~`|](?=https?:\/\/)/gi;
// `Verify Emailhttps://…`, where a space was lost with a tag.
const GLUED_BEFORE = /(?<=(?:^|\s)\p{L}{0,30})\p{L}(?=https?:\/\/)/giu;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const OTHER_SCHEME = /^(?:https?|ftp|file|cid|data):/i;

/** Counts the places of a line where a URL may be. */
export function countSchemes(line: string): number {
  return line.includes(SCHEME_END) ? line.split(SCHEME_END).length - 1 : 0;
}

/** Finds the URLs of a line, http(s) and of applications' own schemes, without the punctuation of the sentence around them. */
export function findUrls(line: string, context: UrlContext = {}): readonly FoundUrl[] {
  if (!line.includes(SCHEME_END)) return [];
  const spaced = line
    .replace(UNSPACED, (character) => ' '.repeat(character.length))
    .replace(MARK_BEFORE, ' ')
    .replace(GLUED_BEFORE, ' ');
  const web = (linkify().match(spaced) ?? [])
    .filter((match) => WEB.test(match.raw))
    .map((match) => ({ start: match.index, end: match.lastIndex }));
  const own = [...spaced.matchAll(OWN_SCHEME)]
    .filter((match) => !OTHER_SCHEME.test(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found = own.length === 0 ? web : [...web, ...own].sort((a, b) => a.start - b.start);
  return found.map(({ start, end }) => {
    const at = endOfUrl({ line, start, end }, context);
    return { start, end: at, href: line.slice(start, at).replace(INVISIBLE, '') };
  });
}

/** Loads linkify-it at the first URL: most programs that import extraction read no mail. */
function linkify(): LinkifyIt {
  if (linkifier) return linkifier;
  const require = createRequire(import.meta.url);
  const { LinkifyIt: Linkifier } = require('linkify-it') as typeof import('linkify-it');
  linkifier = new Linkifier({ fuzzyLink: false, fuzzyEmail: false });
  return linkifier;
}
