/** A URL as a scanner found it in a line, before it is known where it ends. */
export interface WrittenUrl {
  readonly line: string;
  readonly start: number;
  /** Where the scanner stopped. */
  readonly end: number;
}

/** What surrounds a line of text. */
export interface UrlContext {
  /** Hrefs of the same message: a URL that is one of them but for closing punctuation is that one. */
  readonly known?: { has(href: string): boolean } | undefined;
  /** The line goes on with the sentence of the line before, so that a stop at its end is of that sentence. */
  readonly continues?: boolean;
}

// Longer runs of punctuation are rules and ornaments.
const LONGEST_RUN = 10;
// `...` marks an omission.
const LONGEST_OWN = 2;
const NOT_WORD = /[^\p{L}\p{N}\s]/u;
const SENTENCE = new Set('.,;:!?\'"');
// What encodeURIComponent() leaves as it is, so that a token may end in it.
const LEFT_AS_IS = new Set(".!~*'()");
const MARKS = new Set('*_~`|');
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
const BCRYPT = /\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}$/;
const SHA_CRYPT = /\$[56]\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{1,16}\$(?:[./A-Za-z0-9]{43}){1,2}$/;
const UNSECURED_JWT = /[=/]eyJ[\w-]{1,2000}\.eyJ[\w-]{1,2000}\.$/;
// Tokens that are over: digits, hexadecimal digits, UUIDs and signed JWTs end in no punctuation.
const HEXADECIMAL = /[=/](?:\d{4,12}|[\da-f]{16,128})$/i;
const SIGNED_JWT = /[=/]eyJ[\w-]{1,2000}\.eyJ[\w-]{1,2000}\.[\w-]{20,700}$/;
// The next sentence begins without a space: `…/0f8c91d2.Sincerely`.
const GLUED = /[=/][\da-f]{32,128}(?=\.\p{Lu}\p{Ll})/iu;
const UUID = /[=/][\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const DIGIT = /\d/;
const QUERY = /[?#]/;
const LONGEST_TOKEN = 2200;
// A scanner stops at some brackets and quotes inside a token; an href says that it goes on.
const LONGEST_REST = 200;
const STOP =
  /[\s<>\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Returns where a URL in plain text ends. Closing punctuation is the sentence's, unless the URL is an href of the message
 * with it, its token has a form that allows it, or the URL is alone on its line and may well end so.
 */
export function endOfUrl(url: WrittenUrl, { known, continues }: UrlContext): number {
  const { line, start, end } = url;
  const rest = endOfRest(line, end);
  const first = runStart(url);
  for (let at = rest; known && at >= first; at--) if (known.has(line.slice(start, at))) return at;
  // RFC 3986, appendix C: `<https://…>` says by itself where the URL ends.
  if (line.charAt(start - 1) === '<') return line.charAt(rest) === '>' ? rest : end;
  const core = withoutSentence(url, withoutMarks(url));
  for (let at = Math.min(rest, core + LONGEST_OWN); at >= core; at--)
    if (isWholeToken(line.slice(start, at))) return at;
  return !continues && isAlone(url, core) && isOwn(line.slice(start), core - start)
    ? line.trimEnd().length
    : core;
}

/** Returns where the characters that touch the end of a URL end. */
function endOfRest(line: string, end: number): number {
  let at = end;
  while (at < line.length && at - end < LONGEST_REST && !STOP.test(line.charAt(at))) at++;
  return at;
}

/** Returns where the punctuation at the end of a URL begins. */
function runStart({ line, start, end }: WrittenUrl): number {
  let at = end;
  while (at > start && end - at < LONGEST_RUN && NOT_WORD.test(line.charAt(at - 1))) at--;
  return at;
}

/** `**https://…**` and `|https://…|`: what opens right before a URL closes right behind it. */
function withoutMarks({ line, start, end }: WrittenUrl): number {
  const mark = line.charAt(start - 1);
  let at = end;
  if (MARKS.has(mark)) while (line.charAt(at - 1) === mark) at--;
  return at;
}

function withoutSentence({ line, start }: WrittenUrl, end: number): number {
  const glued = GLUED.exec(line.slice(start, end));
  if (glued) return start + glued.index + glued[0].length;
  let at = end;
  while (at > start && (SENTENCE.has(line.charAt(at - 1)) || INVISIBLE.test(line.charAt(at - 1))))
    at--;
  return at;
}

function isAlone({ line, start }: WrittenUrl, end: number): boolean {
  const tail = line.slice(end).trimEnd();
  return (
    line.slice(0, start).trim() === '' &&
    tail.length <= LONGEST_OWN &&
    [...tail].every((character) => LEFT_AS_IS.has(character))
  );
}

/** Returns whether punctuation at the end may belong to a URL: the URL has a token that may not be complete. */
function isOwn(rest: string, length: number): boolean {
  const href = rest.slice(0, length);
  const token = href.slice(-LONGEST_TOKEN);
  const path = href.slice(href.indexOf('://') + 3);
  return (
    (QUERY.test(path) || DIGIT.test(path.slice(path.lastIndexOf('/') + 1))) &&
    ![HEXADECIMAL, UUID, SIGNED_JWT, BCRYPT, SHA_CRYPT].some((form) => form.test(token))
  );
}

function isWholeToken(href: string): boolean {
  const token = decode(href.slice(-LONGEST_TOKEN));
  return [BCRYPT, SHA_CRYPT, UNSECURED_JWT].some((form) => form.test(token));
}

function decode(text: string): string {
  return text.replaceAll('%24', '$').replaceAll(/%2f/gi, '/').replaceAll(/%2e/gi, '.');
}
