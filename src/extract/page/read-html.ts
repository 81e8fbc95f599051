import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { LinkSpan } from './block.js';
import { BlockBuilder, type DraftBlock, type LinkOfText } from './block-builder.js';
import { type ComputedStyle, computeStyle, PAGE_STYLE } from './compute-style.js';
import { findUrls } from './find-urls.js';
import { hrefOf } from './href-of.js';
import { type Frame, OpenElements } from './open-elements.js';
import { parseDeclarations } from './parse-declarations.js';
import { StyleSheet } from './style-sheet.js';
import { findVmlLinks } from './vml-links.js';

/** Is a block of an HTML part. */
export interface HtmlBlock extends DraftBlock {
  readonly hidden: boolean;
  readonly heading: boolean;
  readonly row: number;
}

/** Is an HTML part as a reader sees it. */
export interface HtmlPage {
  readonly blocks: readonly HtmlBlock[];
  /** Every href of an anchor. */
  readonly hrefs: ReadonlySet<string>;
  /** Hrefs that a conditional comment draws as a button for Outlook. */
  readonly buttons: ReadonlySet<string>;
}

// 100,000 characters are 30 printed pages; nobody reads a code beyond them, and a megabyte of digits is an attack.
const TEXT_LIMIT = 100_000;
// A paragraph this long is cut, and a page with so many lines is: each is looked at as a whole.
const BLOCK_LENGTH = 4_000;
const BLOCK_LIMIT = 3_000;
// 2,000 links are more than any digest holds; 50,000 are an attack.
const LINK_LIMIT = 2_000;
const SKIPPED = new Set(['script', 'xml', 'template', 'svg', 'math', 'select', 'datalist']);
const HEADINGS = new Set(['h1', 'h2', 'h3']);
const TYPED_INPUTS = new Set(['', 'text', 'tel', 'number']);
const NO_CLASSES: readonly string[] = [];
const WHITE_SPACE = /\s+/;

/** Reads HTML in one pass over its tokens: no tree, so nothing recurses and nesting costs nothing. */
export function readHtml(html: string): HtmlPage {
  const reader = new HtmlReader(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.finish();
}

class HtmlReader implements TokenizerCallbacks {
  readonly #html: string;
  readonly #sheet = new StyleSheet();
  readonly #elements = new OpenElements();
  readonly #shown = new BlockBuilder();
  readonly #hidden = new BlockBuilder();
  readonly #blocks: HtmlBlock[] = [];
  readonly #buttons = new Map<string, string>();
  readonly #hrefs = new Set<string>();
  #tag = '';
  #attribute = '';
  #value = '';
  #attributes: Record<string, string> = {};
  #css = '';
  #boxes = 0;
  #rows = 0;
  #anchors = 0;
  #characters = 0;
  #heading = false;
  #row = 0;

  constructor(html: string) {
    this.#html = html;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (!Object.hasOwn(this.#attributes, this.#attribute))
      this.#attributes[this.#attribute] = this.#value;
    this.#value = '';
  }

  onopentagend(): void {
    this.#open();
  }

  onselfclosingtag(): void {
    this.#open();
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#html.slice(start, end).trim().toLowerCase();
    if (tag === 'style') {
      this.#sheet.add(this.#css);
      this.#css = '';
    }
    if (tag === 'br') this.#flush();
    if (this.#elements.close(tag).some((frame) => frame.style.block)) this.#flush();
  }

  ontext(start: number, end: number): void {
    this.#text(this.#html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.#text(String.fromCodePoint(codePoint));
  }

  oncomment(start: number, end: number): void {
    for (const { href, text } of findVmlLinks(this.#html.slice(start, end)))
      this.#buttons.set(href, text);
  }

  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  /** Ends the page. A button that only Outlook would show counts as a link too. */
  finish(): HtmlPage {
    this.#flush();
    for (const [href, text] of this.#buttons) {
      if (this.#hrefs.has(href) || !text) continue;
      this.#shown.append(text, PAGE_STYLE, { href, anchor: ++this.#anchors });
      this.#flush();
    }
    return {
      blocks: this.#blocks,
      hrefs: this.#hrefs,
      buttons: new Set(this.#buttons.keys()),
    };
  }

  #open(): void {
    if (this.#elements.skip(this.#tag)) return;
    if (this.#elements.impliesClose(this.#tag).some((frame) => frame.style.block)) this.#flush();
    if (this.#tag === 'br' || this.#tag === 'hr') {
      this.#flush();
      return;
    }
    const frame = this.#frame(this.#elements.top);
    if (frame.style.block) this.#flush();
    if (HEADINGS.has(this.#tag)) this.#heading = true;
    this.#replaced(frame);
    this.#elements.push(frame);
  }

  #frame(parent: Frame | undefined): Frame {
    const tag = this.#tag;
    const attributes = this.#attributes;
    const classes = attributes['class']?.split(WHITE_SPACE).slice(0, 50) ?? NO_CLASSES;
    const element = { tag, id: attributes['id'] ?? '', classes };
    const ruled = this.#sheet.match(element, this.#elements.frames);
    const inline = attributes['style'];
    const declarations = inline ? [...ruled, parseDeclarations(inline)] : ruled;
    const style = computeStyle(
      { tag, attributes, declarations, newBox: () => ++this.#boxes },
      parent?.style ?? PAGE_STYLE,
    );
    if (tag === 'tr') this.#rows++;
    return {
      tag,
      id: element.id,
      classes,
      style,
      link: this.#linkOf() ?? parent?.link,
      row: tag === 'tr' ? this.#rows : (parent?.row ?? 0),
      skipped: (parent?.skipped ?? false) || SKIPPED.has(tag),
    };
  }

  #linkOf(): LinkOfText | undefined {
    const href = hrefOf(this.#attributes['href'] ?? '');
    const opens = this.#tag === 'a' || this.#tag === 'area' || this.#tag === 'v:roundrect';
    if (!href || !opens || this.#anchors >= LINK_LIMIT) return undefined;
    this.#hrefs.add(href);
    return { href, anchor: ++this.#anchors };
  }

  /** Shows what stands for an element without text: an image's alternative text, a field's value. */
  #replaced({ tag, style, link, skipped }: Frame): void {
    if (skipped) return;
    if ((tag === 'img' || tag === 'area') && link) {
      this.#add(this.#attributes['alt'] ?? '', style, { ...link, image: true });
    }
    if (tag === 'input' && TYPED_INPUTS.has(this.#attributes['type'] ?? '')) {
      this.#add(` ${this.#attributes['value'] ?? ''} `, style);
    }
  }

  #text(text: string): void {
    const top = this.#elements.top;
    if (this.#tag === 'style' && top?.tag === 'style') this.#css += text;
    else if (!top?.skipped) this.#add(text, top?.style ?? PAGE_STYLE, top?.link);
  }

  #add(text: string, style: ComputedStyle, link?: LinkOfText): void {
    this.#row = this.#elements.top?.row ?? 0;
    const builder = style.hidden ? this.#hidden : this.#shown;
    for (let at = 0; at < Math.max(1, text.length); at += BLOCK_LENGTH) {
      if (this.#characters > TEXT_LIMIT || this.#blocks.length > BLOCK_LIMIT) return;
      const piece = text.slice(at, at + BLOCK_LENGTH);
      this.#characters += piece.length;
      builder.append(piece, style, style.hidden ? undefined : link);
      if (builder.length >= BLOCK_LENGTH) this.#flush();
    }
  }

  #flush(): void {
    const shown = this.#shown.take();
    const hidden = this.#hidden.take();
    const place = { heading: this.#heading, row: this.#row };
    if (hidden?.text) this.#blocks.push({ ...hidden, ...place, hidden: true });
    if (!shown) return;
    const links = [...shown.links, ...this.#bareUrls(shown)].sort((a, b) => a.start - b.start);
    this.#blocks.push({ ...shown, ...place, links, hidden: false });
    this.#heading = false;
  }

  /** Finds the URLs that are only written, not linked: mail clients link them. */
  #bareUrls({ text, links }: DraftBlock): LinkSpan[] {
    return findUrls(text, { known: this.#hrefs })
      .filter(({ start, end }) => !links.some((link) => link.start < end && link.end > start))
      .slice(0, LINK_LIMIT - this.#anchors)
      .map((url) => ({ ...url, image: false, anchor: ++this.#anchors }));
  }
}
