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
// Templates are wider, and there only an open sentence goes on.
const WRAP_WIDE = 120;
const OPEN = /[\p{L},]$/u;
const GOES_ON = /^['"‘“«(]?\p{Ll}/u;
const LONGEST_URL = 3000;

/** Splits text into lines and joins again what a mailer wrapped: format=flowed, long paragraphs, broken URLs. */
export function unwrapLines(text: string, flowed: boolean): string[] {
  // Pieces, not strings, and of the last its end alone: asking a growing string for its end would copy it each time.
  const lines: string[][] = [];
  let last = '';
  let width = 0;
  for (const raw of text.split(LINE)) {
    const joint = lines.length === 0 ? undefined : jointOf({ last, next: raw, width, flowed });
    if (joint === undefined) {
      lines.push([raw]);
      last = raw.slice(-LONGEST_URL);
    } else {
      const more = joint + (joint === '' ? raw.trim() : raw.trimStart());
      lines.at(-1)?.push(more);
      last = (last + more).slice(-LONGEST_URL);
    }
    width = raw.length;
  }
  return lines.map((pieces) => pieces.join(''));
}

interface Seam {
  /** End of the line before, as joined. */
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
  if (isUrlTail(next) && OPEN_BRACKET.test(last)) return '';
  if (flowed && last.endsWith(' ') && last !== '-- ') return ' ';
  const wrapped = width <= WRAP_TO || (width <= WRAP_WIDE && GOES_ON.test(next) && OPEN.test(last));
  return width >= WRAP_FROM && wrapped ? jointOfWrapped(seam) : undefined;
}

function jointOfWrapped({ last, next }: Seam): '' | ' ' | undefined {
  if (endsInUrl(last)) return isBrokenUrl(next) ? '' : undefined;
  if (URL_START.test(next) || LIST_ITEM.test(next) || !CONTINUES.test(next)) return undefined;
  return ' ';
}

function endsInUrl(text: string): boolean {
  const at = Math.max(text.lastIndexOf('http://'), text.lastIndexOf('https://'));
  return at >= 0 && !URL_BREAK.test(text.slice(at));
}

/** Tells the rest of a broken URL from the next paragraph: no spaces, and more than a word. */
function isBrokenUrl(next: string): boolean {
  return isUrlTail(next) && !URL_START.test(next) && URL_SIGN.test(next);
}

function isUrlTail(line: string): boolean {
  return line.length <= LONGEST_URL && URL_TAIL.test(line.trim());
}
