import type { LinkSpan, Run, Style } from './block.js';
import { canonicalText } from './canonical-text.js';

/** A block before it is placed on the page. */
export interface DraftBlock {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly links: readonly LinkSpan[];
}

/** The link around a piece of text. */
export interface LinkOfText {
  readonly href: string;
  readonly anchor: number;
  readonly image?: boolean;
}

// What canonical text has not.
const IRREGULAR = /[^ -~]| {2}/;
const SPACES = /[ \n]+/g;

/** Collects the pieces of one visible line: white space collapses over their borders. */
export class BlockBuilder {
  // Pieces, not one string: asking a growing string for its end would copy it each time.
  #pieces: string[] = [];
  #length = 0;
  #atEdge = true;
  #runs: Run[] = [];
  #links: LinkSpan[] = [];

  /** Returns whether the text is longer than a block may be, and may be cut here: behind a word, or much later. */
  isLonger(than: number): boolean {
    return this.#length >= (this.#atEdge ? than : 2 * than);
  }

  /** Whether there is nothing to see yet. */
  get isEmpty(): boolean {
    return this.#pieces.length === 0 && this.#links.length === 0;
  }

  /** Adds a piece of text. */
  append(text: string, style: Style, link?: LinkOfText): void {
    // Most of the text between two tags of a template is the end of a line.
    if (this.#atEdge && link === undefined && text.trim() === '') return;
    const canonical = IRREGULAR.test(text) ? canonicalText(text).replace(SPACES, ' ') : text;
    this.#append(canonical, style, link);
  }

  /** Adds a piece that must stay as it is, such as a URL in plain text. */
  appendExact(text: string, style: Style, link?: LinkOfText): void {
    this.#append(text, style, link);
  }

  /** Returns the block and begins the next; undefined if there was nothing to see. */
  take(): DraftBlock | undefined {
    if (this.isEmpty) return undefined;
    const pieces = this.#pieces;
    const text = (pieces.length === 1 ? (pieces[0] as string) : pieces.join('')).trimEnd();
    const draft = { text, runs: this.#runs, links: this.#links };
    this.#pieces = [];
    this.#length = 0;
    this.#atEdge = true;
    this.#runs = [];
    this.#links = [];
    return draft.text || draft.links.length > 0 ? draft : undefined;
  }

  #append(raw: string, style: Style, link: LinkOfText | undefined): void {
    if (link && raw !== '' && this.#touchesLink(link)) this.#append(' ', style, undefined);
    const text = this.#atEdge && raw.startsWith(' ') ? raw.slice(1) : raw;
    const start = this.#length;
    const end = start + text.length;
    if (text !== '') {
      this.#pieces.push(text);
      this.#length = end;
      this.#atEdge = text.endsWith(' ');
      this.#addRun(start, end, style);
    }
    if (link) this.#addLink(start, end, link);
  }

  /** Separates adjacent links, which are two words even without a space between them. */
  #touchesLink({ anchor }: LinkOfText): boolean {
    const last = this.#links.at(-1);
    return (
      last !== undefined && last.anchor !== anchor && last.end === this.#length && !this.#atEdge
    );
  }

  #addRun(start: number, end: number, style: Style): void {
    const last = this.#runs.at(-1);
    if (last && last.style === style) this.#runs[this.#runs.length - 1] = { ...last, end };
    else this.#runs.push({ start, end, style });
  }

  #addLink(start: number, end: number, link: LinkOfText): void {
    const last = this.#links.at(-1);
    const image = link.image ?? false;
    if (last && last.anchor === link.anchor) {
      this.#links[this.#links.length - 1] = { ...last, end, image: last.image && image };
    } else this.#links.push({ start, end, href: link.href, anchor: link.anchor, image });
  }
}
