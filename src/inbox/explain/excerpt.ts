import { clip } from '../../errors/base.js';
import { type Attributes, walkHtml } from '../../html/walk-html.js';
import type { Message } from '../../message/message.js';

/** What one would look at first to see why a message holds no code or link. */
export interface Excerpt {
  /** Lines of what a reader sees: around where a value is or would be, else the first and the last; `…` for a gap. */
  readonly lines: readonly string[];
  readonly images: readonly string[];
}

// Enough to recognise the template, and to see an unfilled placeholder.
const LINES = 6;
const WIDTH = 100;
const TOLD_SHARE = 0.7;
const CANDIDATES = 5;
const TELLING =
  /\d{3}|\{\{|\{%|<%|\$\{|%[\w.]{1,40}%|\[[A-Z_]{3,40}\]|\b(?:undefined|null|NaN)\b|:\/\/|:$/;
// The image that tells the sender that the mail was read.
const TRACKER = /^\s*[01](?:px)?\s*$/;
// Reading more would take too long just before a test ends.
const HTML_LENGTH = 200_000;
const EMBEDDED = /^cid:/i;
const INLINE = /^data:/i;
const QUERY = /[?#]/;

export function excerptOf(message: Message): Excerpt {
  const shown = (message.text?.trim() || message.extraction.visibleText).split('\n');
  const lines = shown.map((line) => line.trim()).filter(Boolean);
  const { codes, links } = message.extraction;
  const values = [...codes, ...links].slice(0, CANDIDATES).map(({ value }) => value);
  const telling = lines.map((line) => tellingAt(line, values));
  const picked = pickLines(telling);
  return {
    lines: picked.flatMap((index, i) => {
      const gap = index > (picked[i - 1] ?? -1) + 1 ? ['…'] : [];
      const isLast = i === picked.length - 1 && index < lines.length - 1;
      const line = clipAround(lines[index] ?? '', telling[index]);
      return [...gap, line, ...(isLast ? ['…'] : [])];
    }),
    images: [...ownImages(message), ...linkedImages(message)],
  };
}

/** Finds where a line has a value, or what is in its place: digits, a placeholder, an address, the end of a label. */
function tellingAt(line: string, values: readonly string[]): number | undefined {
  const value = values.find((candidate) => line.includes(candidate));
  const at = value === undefined ? line.search(TELLING) : line.indexOf(value);
  return at < 0 ? undefined : at;
}

/** Picks the first line, then those around what tells most, then the first ones and the last. */
function pickLines(telling: readonly (number | undefined)[]): number[] {
  const { length } = telling;
  const told = telling.flatMap((at, index) => (at === undefined ? [] : [index]));
  const around = told.flatMap((index) => [index, index + 1, index - 1]);
  const ends = [1, length - 1, 2, length - 2, length - 3];
  const order = [0, ...around, ...ends].filter((index) => index >= 0 && index < length);
  return [...new Set(order)].slice(0, LINES).sort((a, b) => a - b);
}

function clipAround(line: string, at = 0): string {
  const start = at > WIDTH * TOLD_SHARE ? Math.min(at - WIDTH / 2, line.length - WIDTH) : 0;
  return start > 0 ? `…${clip(line.slice(start), WIDTH)}` : clip(line, WIDTH);
}

function ownImages({ attachments }: Message): string[] {
  return attachments
    .filter(({ type }) => type.startsWith('image/'))
    .map(({ name, type }) => name ?? type);
}

function linkedImages({ html = '' }: Message): string[] {
  const images: string[] = [];
  const open = (tag: string, { src = '', width = '', height = '' }: Attributes): void => {
    const isTracker = TRACKER.test(width) || TRACKER.test(height);
    const source = src.trim();
    if (tag === 'img' && source && !EMBEDDED.test(source) && !isTracker)
      images.push(nameOf(source));
  };
  walkHtml(html.slice(0, HTML_LENGTH), { open, text() {}, close() {} });
  return images;
}

function nameOf(source: string): string {
  if (INLINE.test(source)) return 'inline image';
  const [path = ''] = source.split(QUERY, 1);
  return path.split('/').findLast(Boolean) ?? source;
}
