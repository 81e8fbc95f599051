import type { LinkOfText } from './block-builder.js';
import type { ComputedStyle } from './compute-style.js';
import type { StyledElement } from './style-sheet.js';

/** Is an element that is open where the reader stands. */
export interface Frame extends StyledElement {
  readonly style: ComputedStyle;
  readonly link: LinkOfText | undefined;
  readonly row: number;
  readonly skipped: boolean;
}

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const CLOSED_BY: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr'],
  option: ['option'],
  a: ['a'],
};
const CLOSES_PARAGRAPH = new Set(
  'address article aside blockquote center div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
// Mail nests tables 30 deep; beyond 512 it is an attack (100,000 nested elements), and the tags are ignored, not their text.
const DEPTH_LIMIT = 512;

/** Keeps the elements that are open, and closes what HTML closes by itself. */
export class OpenElements {
  readonly #frames: Frame[] = [];
  readonly #open = new Map<string, number>();
  #beyond = 0;

  /** Returns the open elements, outermost first. */
  get frames(): readonly Frame[] {
    return this.#frames;
  }

  /** Returns the innermost open element. */
  get top(): Frame | undefined {
    return this.#frames.at(-1);
  }

  /** Passes over an element that is nested too deep to matter; false if it is not. */
  skip(tag: string): boolean {
    if (this.#frames.length < DEPTH_LIMIT) return false;
    if (!VOID.has(tag)) this.#beyond++;
    return true;
  }

  /** Opens an element. */
  push(frame: Frame): void {
    if (VOID.has(frame.tag)) return;
    this.#frames.push(frame);
    this.#open.set(frame.tag, (this.#open.get(frame.tag) ?? 0) + 1);
  }

  /** Closes an element and what is open in it; returns what was closed. */
  close(tag: string): Frame[] {
    if (this.#beyond > 0) {
      this.#beyond--;
      return [];
    }
    if (!this.#open.get(tag)) return [];
    return this.#closeTo(this.#frames.findLastIndex((frame) => frame.tag === tag));
  }

  /** Closes what the next tag ends without saying so: a paragraph before a block, a cell before a cell. */
  impliesClose(tag: string): Frame[] {
    const last = this.top;
    if (!last) return [];
    if (last.tag === 'p' && CLOSES_PARAGRAPH.has(tag))
      return this.#closeTo(this.#frames.length - 1);
    const siblings = CLOSED_BY[tag];
    if (!siblings) return [];
    let from = this.#frames.length;
    while (from > 0 && siblings.includes(this.#frames[from - 1]?.tag ?? '')) from--;
    return from < this.#frames.length ? this.#closeTo(from) : [];
  }

  #closeTo(index: number): Frame[] {
    const closed = this.#frames.splice(index);
    for (const { tag } of closed) this.#open.set(tag, (this.#open.get(tag) ?? 1) - 1);
    return closed;
  }
}
