import { BlockBuilder, type DraftBlock } from './block-builder.js';
import { PAGE_STYLE } from './compute-style.js';
import { type FoundUrl, findUrls } from './find-urls.js';
import { unwrapLines } from './unwrap-lines.js';

/** Limit of a text part in characters, as in HTML: 30 printed pages. */
export const TEXT_LIMIT = 100_000;
// No line of more than a page.
const LINE_LIMIT = 4_000;
const LINES = 3_000;
const MARKUP = /^\s{0,20}(?:[>|#*]{1,6}\s{1,20}){1,3}/;
const MARKED_LINK = /\[([^[\]\n]{1,200})\]$/;
const RULE = /^[\s=*_~#-]+$/;
const HEADING = /^\s{0,3}#{1,3}\s/;

/** Is a block of a text part. */
export interface TextBlock extends DraftBlock {
  readonly heading: boolean;
  /** Number of the paragraph: blocks between two empty lines share it. */
  readonly row: number;
}

const UNFINISHED = /[\p{L}\p{N},]$/u;

/** Reads a text part: one block a line, lines that were wrapped at a column joined again, URLs as links. */
export function readText(
  text: string,
  flowed = false,
  hrefs?: ReadonlySet<string>,
): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const anchors = { count: 0 };
  let row = 1;
  let continues = false;
  for (const line of unwrapLines(text.slice(0, TEXT_LIMIT), flowed)) {
    if (line.trim() === '') row++;
    if (RULE.test(line)) continue;
    if (blocks.length > LINES) break;
    for (let at = 0; at < line.length; at += LINE_LIMIT) {
      const piece = line.slice(at, at + LINE_LIMIT).replace(MARKUP, '');
      const block = readLine(piece, findUrls(piece, { known: hrefs, continues }), anchors);
      if (block) blocks.push({ ...block, heading: HEADING.test(line), row });
    }
    continues = UNFINISHED.test(line.trimEnd());
  }
  return blocks;
}

function readLine(
  line: string,
  urls: readonly FoundUrl[],
  anchors: { count: number },
): DraftBlock | undefined {
  const builder = new BlockBuilder();
  let at = 0;
  for (const url of urls) {
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
