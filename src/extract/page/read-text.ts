import { BlockBuilder, type DraftBlock } from './block-builder.js';
import { PAGE_STYLE } from './compute-style.js';
import { cutLine } from './cut-line.js';
import type { UrlContext } from './end-of-url.js';
import { countSchemes, findUrls } from './find-urls.js';
import { unwrapLines } from './unwrap-lines.js';
import { Work } from './work.js';

// As in HTML.
const BLOCK_LENGTH = 4_000;
const BLOCK_STEPS = 40;
const URL_STEPS = 60;
const MARKUP = /^\s{0,20}(?:[>|#*]{1,6}\s{1,20}){1,3}/;
const MARKED_LINK = /\[([^[\]\n]{1,200})\]$/;
const RULE = /^[\s=*_~#-]+$/;
const HEADING = /^\s{0,3}#{1,3}\s/;

/** A block of a text part. */
export interface TextBlock extends DraftBlock {
  readonly heading: boolean;
  /** Number of the paragraph: blocks between two empty lines share it. */
  readonly row: number;
  /** Whether its line begins with `>`. */
  readonly quoted: boolean;
}

/** Facts about a text part that are known before it is read. */
export interface TextContext {
  readonly work?: Work;
  /** `format=flowed` (RFC 3676). */
  readonly flowed?: boolean;
  /** Hrefs of the HTML part. */
  readonly hrefs?: ReadonlySet<string>;
}

const QUOTED = /^\s{0,20}>/;
const UNFINISHED = /[\p{L}\p{N},]$/u;

/** Reads a text part: one block a line, lines that were wrapped at a column joined again, URLs as links. */
export function readText(
  sent: string,
  { flowed = false, hrefs, work = new Work() }: TextContext = {},
): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const anchors = { count: 0 };
  let row = 1;
  let continues = false;
  for (const line of unwrapLines(work.cut(sent), flowed)) {
    if (line.trim() === '') row++;
    for (const piece of cutLine(line, BLOCK_LENGTH)) {
      const steps = BLOCK_STEPS + piece.length + URL_STEPS * countSchemes(piece);
      if (!work.spend(steps)) return blocks;
      const block = readPiece(piece, { known: hrefs, continues }, anchors);
      if (!block) continue;
      const { text, runs, links } = block;
      // Field by field: V8 takes 5 µs for each field that it adds to what was spread.
      blocks.push({
        text,
        runs,
        links,
        heading: HEADING.test(line),
        row,
        quoted: QUOTED.test(line),
      });
    }
    continues = UNFINISHED.test(line.trimEnd());
  }
  return blocks;
}

function readPiece(
  piece: string,
  context: UrlContext,
  anchors: { count: number },
): DraftBlock | undefined {
  if (piece === '' || RULE.test(piece)) return undefined;
  return readLine(piece.replace(MARKUP, ''), context, anchors);
}

function readLine(
  line: string,
  context: UrlContext,
  anchors: { count: number },
): DraftBlock | undefined {
  const builder = new BlockBuilder();
  let at = 0;
  for (const url of findUrls(line, context)) {
    const before = line.slice(at, url.start);
    const label = before.endsWith('](') ? MARKED_LINK.exec(before.slice(0, -1)) : null;
    const link = { href: url.href, anchor: ++anchors.count };
    builder.append(label ? before.slice(0, label.index) : before, PAGE_STYLE);
    if (label) builder.append(`${label[1] ?? ''} `, PAGE_STYLE, link);
    builder.appendExact(url.href, PAGE_STYLE, link);
    at = label && line.charAt(url.end) === ')' ? url.end + 1 : url.end;
  }
  builder.append(line.slice(at), PAGE_STYLE);
  return builder.take();
}
