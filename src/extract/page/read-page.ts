import type { MessageContent } from '../candidate.js';
import { detectLanguages } from '../vocabulary/detect-languages.js';
import { findTerms } from '../vocabulary/find-terms.js';
import type { Block, BlockPart, Style } from './block.js';
import { BlockBuilder, type DraftBlock } from './block-builder.js';
import { PAGE_STYLE } from './compute-style.js';
import { foldText } from './fold-text.js';
import { joinSplitDigits } from './join-split-digits.js';
import { readHtml } from './read-html.js';
import { readText, TEXT_LIMIT } from './read-text.js';

/** Is a message as a reader sees it. */
export interface Page {
  /** Subject, hidden text, HTML and text part, each in reading order. */
  readonly blocks: readonly Block[];
  /** Font size in pixels that most of the HTML has. */
  readonly bodySize: number;
  /** Characters in each box, by number. */
  readonly boxLength: ReadonlyMap<number, number>;
  /** Its language is one that the vocabulary has. */
  readonly knownLanguage: boolean;
  /** Languages that it may be in. */
  readonly languages: ReadonlySet<string>;
  /** Hrefs drawn as buttons for Outlook. */
  readonly buttons: ReadonlySet<string>;
  readonly headers: Readonly<Record<string, string>>;
  /** Text part as it was sent, empty lines included. */
  readonly sentText: string;
}

interface PlacedDraft extends DraftBlock {
  readonly part: BlockPart;
  readonly heading: boolean;
  readonly row: number;
}

const FLOWED = /format\s{0,3}=\s{0,3}"?flowed/i;
const FIRST_BREAK = /^(?:<br\s*\/?>\s*)+/i;

/** Reads a message's content into ordered blocks. */
export function readPage(content: MessageContent): Page {
  const headers = content.headers ?? {};
  const html = readHtml((content.html ?? '').replace(FIRST_BREAK, ''));
  const flowed = FLOWED.test(headers['content-type'] ?? '');
  const drafts: PlacedDraft[] = [
    ...subjectBlock(content.subject ?? ''),
    ...joinSplitDigits(html.blocks).map(({ hidden, ...block }) => ({
      ...block,
      part: hidden ? ('preheader' as const) : ('html' as const),
    })),
    ...readText(content.text ?? '', flowed, html.hrefs).map((block) => ({
      ...block,
      part: 'text' as const,
    })),
  ];
  const folded = drafts.map(({ text }) => foldText(text));
  const { languages, known } = detectLanguages(folded);
  const blocks = drafts.map((draft, index) => {
    const text = folded[index] ?? '';
    return { ...draft, index, folded: text, terms: findTerms(text, languages) };
  });
  return {
    blocks,
    headers,
    languages,
    knownLanguage: known,
    buttons: html.buttons,
    sentText: (content.text ?? '').slice(0, TEXT_LIMIT),
    ...measure(blocks),
  };
}

function subjectBlock(subject: string): PlacedDraft[] {
  const builder = new BlockBuilder();
  // A subject longer than this is an attack; clients show 60 characters.
  builder.append(subject.slice(0, 2000), PAGE_STYLE);
  const draft = builder.take();
  return draft ? [{ ...draft, part: 'subject', heading: true, row: 0 }] : [];
}

function measure(blocks: readonly Block[]): Pick<Page, 'bodySize' | 'boxLength'> {
  const sizes = new Map<number, number>();
  const boxLength = new Map<number, number>();
  for (const block of blocks) {
    if (block.part !== 'html') continue;
    for (const { start, end, style } of block.runs) {
      add(sizes, Math.round(style.size), end - start);
      add(boxLength, style.box, end - start);
    }
  }
  const [largest] = [...sizes].sort((a, b) => b[1] - a[1]);
  return { bodySize: largest?.[0] ?? PAGE_STYLE.size, boxLength };
}

function add(counts: Map<number, number>, key: number, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount);
}

/** Returns the style of the text at a position. */
export function styleAt(block: Block, position: number): Style {
  return block.runs.find((run) => run.end > position)?.style ?? PAGE_STYLE;
}
