import type { TermMatch } from '../terms/lexicon.js';

/** Position of a block on the page. */
export type BlockPart = 'subject' | 'preheader' | 'html' | 'text';

/** Visual style of a range of text. */
export interface Style {
  /** Font size in CSS pixels. */
  readonly size: number;
  readonly bold: boolean;
  readonly mono: boolean;
  /** Whether the letters are spaced. */
  readonly spaced: boolean;
  readonly centred: boolean;
  /** Whether it is hidden: display:none, no size, no opacity, or the colour of its background. */
  readonly hidden: boolean;
  /** Colours as `r,g,b`; undefined where the mail sets none. */
  readonly colour: string | undefined;
  readonly background: string | undefined;
  /** Number of the nearest element that has a background or border; 0 is the page. */
  readonly box: number;
}

/** A range of a block's text in one style. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
}

/** A range of a block's text that belongs to a link. */
export interface LinkSpan {
  readonly start: number;
  readonly end: number;
  /** Href, entities decoded, not resolved. */
  readonly href: string;
  /** Whether the text is the alternative text of an image, or missing. */
  readonly image: boolean;
  /** Number of the anchor element; one anchor may have spans in several blocks. */
  readonly anchor: number;
}

/** A visible line or paragraph. */
export interface Block {
  readonly index: number;
  readonly part: BlockPart;
  /** Canonical text: white space collapsed, digits as 0-9. */
  readonly text: string;
  /** The text folded for comparing; same length. */
  readonly folded: string;
  readonly terms: readonly TermMatch[];
  readonly runs: readonly Run[];
  readonly links: readonly LinkSpan[];
  /** Whether it is in a heading, h1 to h3. */
  readonly heading: boolean;
  /** Number of the table row around the block; 0 is none. */
  readonly row: number;
  /** Whether it is marked as a quotation: `>` before the line, or a blockquote around it. */
  readonly quoted: boolean;
}
