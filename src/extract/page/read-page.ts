import type { MessageContent } from '../candidate.js';
import { type DetectedLanguages, detectLanguages } from '../terms/detect-languages.js';
import { findTerms } from '../terms/find-terms.js';
import type { Block, BlockPart, Style } from './block.js';
import { BlockBuilder, type DraftBlock } from './block-builder.js';
import { PAGE_STYLE } from './compute-style.js';
import { cutLine } from './cut-line.js';
import { firstIndex } from './first-index.js';
import { foldText } from './fold-text.js';
import { joinSplitDigits } from './join-split-digits.js';
import { readHtml } from './read-html.js';
import { readText } from './read-text.js';
import { WORK_LIMIT, Work } from './work.js';

/** A message as a reader sees it. */
export interface Page {
  /** Subject, hidden text, HTML and text part, each in reading order. */
  readonly blocks: readonly Block[];
  /** Font size in pixels that most of the HTML has. */
  readonly bodySize: number;
  /** Characters in each box, by number. */
  readonly boxLength: ReadonlyMap<number, number>;
  /** Whether it is in a language that the vocabulary has. */
  readonly knownLanguage: boolean;
  /** Languages that it may be in. */
  readonly languages: ReadonlySet<string>;
  /** Hrefs drawn as buttons for Outlook. */
  readonly buttons: ReadonlySet<string>;
  readonly headers: Readonly<Record<string, string>>;
  /** Text part as it was sent, empty lines included. */
  readonly sentText: string;
  /** Work on the message: what reading it took, and what is left for codes and links. */
  readonly work: Work;
}

interface PlacedDraft extends DraftBlock {
  readonly part: BlockPart;
  readonly heading: boolean;
  readonly row: number;
  readonly quoted: boolean;
}

const FLOWED = /format\s{0,3}=\s{0,3}"?flowed/i;
const TERM_STEPS = 5;
// Each term is weighed in all languages that the message may be in.
const LANGUAGES_PER_STEP = 8;
// Clients show 60 characters of a subject.
const LONGEST_SUBJECT = 2000;

/** Reads a message's content into ordered blocks. */
export function readPage(content: MessageContent): Page {
  const headers = content.headers ?? {};
  const work = new Work();
  const subject = subjectBlock(content.subject ?? '', work);
  work.begin(content.text ? 'html' : 'text');
  const html = readHtml(content.html ?? '', work);
  work.begin('text');
  const flowed = FLOWED.test(headers['content-type'] ?? '');
  const drafts: PlacedDraft[] = [
    ...subject,
    ...joinSplitDigits(html.blocks).map((block) =>
      placed(block, block.hidden ? 'preheader' : 'html'),
    ),
    ...readText(content.text ?? '', { flowed, hrefs: html.hrefs, work }).map((block) =>
      placed(block, 'text'),
    ),
  ];
  const { blocks, languages, known } = withTerms(drafts, work);
  return {
    blocks,
    headers,
    work,
    languages,
    knownLanguage: known,
    buttons: html.buttons,
    sentText: (content.text ?? '').slice(0, WORK_LIMIT),
    ...measure(blocks),
  };
}

function placed(block: Omit<PlacedDraft, 'part'>, part: BlockPart): PlacedDraft {
  const { text, runs, links, heading, row, quoted } = block;
  return { text, runs, links, part, heading, row, quoted };
}

/** Makes blocks of drafts; those whose terms are too many are left out. */
function withTerms(
  drafts: readonly PlacedDraft[],
  work: Work,
): DetectedLanguages & Pick<Page, 'blocks'> {
  const folded = drafts.map(({ text }) => foldText(text));
  const { languages, known } = detectLanguages(folded);
  const firstOfText = drafts.findIndex(({ part }) => part === 'text');
  const blocks: Block[] = [];
  const termSteps = TERM_STEPS + Math.ceil(languages.size / LANGUAGES_PER_STEP);
  work.begin('words of html');
  for (const [at, draft] of drafts.entries()) {
    if (at === firstOfText) work.begin('words of text');
    // Once they are too many, the rest is not looked at either.
    if (!work.spend(1)) continue;
    const text = folded[at] ?? '';
    const terms = findTerms(text, languages);
    if (!work.spend(terms.length * termSteps)) continue;
    blocks.push(blockOf(draft, { index: blocks.length, folded: text, terms }));
  }
  return { blocks, languages, known };
}

// Field by field, as in readText().
function blockOf(
  { text, runs, links, part, heading, row, quoted }: PlacedDraft,
  { index, folded, terms }: Pick<Block, 'index' | 'folded' | 'terms'>,
): Block {
  return { index, part, text, folded, terms, runs, links, heading, row, quoted };
}

function subjectBlock(subject: string, work: Work): PlacedDraft[] {
  const builder = new BlockBuilder();
  const [first = '', more] = cutLine(subject, LONGEST_SUBJECT);
  if (more !== undefined || !work.spend(first.length)) work.stop();
  builder.append(first, PAGE_STYLE);
  const draft = builder.take();
  if (!draft) return [];
  const { text, runs, links } = draft;
  return [{ text, runs, links, part: 'subject', heading: true, row: 0, quoted: false }];
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
  return block.runs[firstIndex(block.runs, ({ end }) => end > position)]?.style ?? PAGE_STYLE;
}
