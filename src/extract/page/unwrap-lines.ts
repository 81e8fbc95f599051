const LINE = /\r\n|\r|\n/;
const URL_TAIL = /^[\w%&=./?#+~:-]+>?$/;
const URL_BREAK = /[\s<>"]/;
const OPEN_BRACKET = /<https?:\/\/[^\s<>]*$/i;
const CONTINUES = /^[\p{L}\p{N}("'«„“]/u;
const URL_SIGN = /[%&=/?\d]/;
const LIST_ITEM = /^\s{0,10}(?:[-*•]|\d{1,2}[.)])\s/;
const URL_START = /^\s{0,10}[<(]?https?:/i;
// RFC 5322 asks for 78 columns; mailers wrap between 65 and 80.
const WRAP_FROM = 62;
const WRAP_TO = 80;
const LONGEST_URL = 3000;

/** Splits text into lines and joins again what a mailer wrapped: format=flowed, long paragraphs, broken URLs. */
export function unwrapLines(text: string, flowed: boolean): string[] {
  const lines: string[] = [];
  let width = 0;
  for (const raw of text.split(LINE)) {
    const last = lines.at(-1);
    const joint = last === undefined ? undefined : jointOf({ last, next: raw, width, flowed });
    if (joint === undefined) lines.push(raw);
    else lines[lines.length - 1] = last + joint + (joint === '' ? raw.trim() : raw.trimStart());
    width = raw.length;
  }
  return lines;
}

interface Seam {
  readonly last: string;
  readonly next: string;
  /** Length of the last line as it was sent. */
  readonly width: number;
  readonly flowed: boolean;
}

/** Returns what joins two lines: nothing inside a URL, a space inside a paragraph; undefined if they stay apart. */
function jointOf(seam: Seam): '' | ' ' | undefined {
  const { last, next, width, flowed } = seam;
  if (next.trim() === '' || width === 0) return undefined;
  if (URL_TAIL.test(next.trim()) && OPEN_BRACKET.test(last.slice(-LONGEST_URL))) return '';
  if (flowed && last.endsWith(' ') && last !== '-- ') return ' ';
  return width < WRAP_FROM || width > WRAP_TO ? undefined : jointOfWrapped(seam);
}

function jointOfWrapped({ last, next }: Seam): '' | ' ' | undefined {
  if (endsInUrl(last.slice(-LONGEST_URL))) return isBrokenUrl(next) ? '' : undefined;
  if (URL_START.test(next) || LIST_ITEM.test(next) || !CONTINUES.test(next)) return undefined;
  return ' ';
}

function endsInUrl(text: string): boolean {
  const at = Math.max(text.lastIndexOf('http://'), text.lastIndexOf('https://'));
  return at >= 0 && !URL_BREAK.test(text.slice(at));
}

/** Tells the rest of a broken URL from the next paragraph: no spaces, and more than a word. */
function isBrokenUrl(next: string): boolean {
  const rest = next.trim();
  if (!URL_TAIL.test(rest) || URL_START.test(rest)) return false;
  return URL_SIGN.test(rest);
}
