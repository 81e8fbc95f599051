import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { LinkSpan } from './block.js';
import { BlockBuilder, type DraftBlock, type LinkOfText } from './block-builder.js';
import { type ComputedStyle, computeStyle, PAGE_STYLE } from './compute-style.js';
import { cutLine } from './cut-line.js';
import { countSchemes, findUrls } from './find-urls.js';
import { firstIndex } from './first-index.js';
import { hrefOf } from './href-of.js';
import { type Frame, OpenElements } from './open-elements.js';
import { parseDeclarations } from './parse-declarations.js';
import { StyleSheet } from './style-sheet.js';
import { findVmlLinks } from './vml-links.js';
import { Work } from './work.js';

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

// A paragraph this long is cut, since each is looked at as a whole.
const BLOCK_LENGTH = 4_000;
// The tokenizer gets so many characters at a time, and looks at so many in a step.
const CHUNK = 16_384;
const RAW_PER_STEP = 16;
const TOKEN_STEPS = 3;
const ELEMENT_STEPS = 10;
const LINK_STEPS = 10;
const SHAPE_STEPS = 100;
const BLOCK_STEPS = 40;
const URL_STEPS = 60;
const STYLE_STEPS = 10;
const STYLE_PER_STEP = 2;
const SKIPPED = new Set(['script', 'xml', 'template', 'svg', 'math', 'select', 'datalist']);
const HEADINGS = new Set(['h1', 'h2', 'h3']);
const TYPED_INPUTS = new Set(['', 'text', 'tel', 'number']);
const NO_CLASSES: readonly string[] = [];
const WHITE_SPACE = /\s+/;

/** Reads HTML in one pass over its tokens: no tree, so nothing recurses and nesting costs nothing. */
export function readHtml(html: string, work: Work = new Work()): HtmlPage {
  const reader = new HtmlReader(html, work);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
  for (let at = 0; at < html.length && !reader.over; ) {
    const chunk = chunkOf(html, at);
    if (!reader.spend(chunk.length / RAW_PER_STEP)) break;
    tokenizer.write(chunk);
    at += chunk.length;
  }
  tokenizer.end();
  return reader.finish();
}

/** Returns the next characters, up to a tag if there is one: no word is cut in two. */
function chunkOf(html: string, at: number): string {
  const chunk = html.slice(at, at + CHUNK);
  const tag = at + CHUNK < html.length ? chunk.lastIndexOf('<') : -1;
  return tag > 0 ? chunk.slice(0, tag) : chunk;
}

class HtmlReader implements TokenizerCallbacks {
  readonly #html: string;
  readonly #work: Work;
  readonly #sheet: StyleSheet;
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
  #over = false;
  #heading = false;
  #row = 0;

  constructor(html: string, work: Work) {
    this.#html = html;
    this.#work = work;
    this.#sheet = new StyleSheet(work);
  }

  /** Whether there is no work left for what comes next. */
  get over(): boolean {
    return this.#over;
  }

  /** Takes steps for what comes next; if it returns false, that must be left out, and all after it. */
  spend(steps: number): boolean {
    if (!this.#over && !this.#work.spend(steps)) this.#over = true;
    return !this.#over;
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
    if (this.spend(1)) this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    const steps = TOKEN_STEPS + this.#value.length / RAW_PER_STEP;
    if (this.spend(steps) && !Object.hasOwn(this.#attributes, this.#attribute))
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
    if (!this.spend(TOKEN_STEPS)) return;
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
    if (!this.spend(TOKEN_STEPS)) return;
    for (const { href, text } of findVmlLinks(this.#html.slice(start, end))) {
      if (!this.spend(SHAPE_STEPS)) return;
      this.#buttons.set(href, text);
    }
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
    if (!this.spend(ELEMENT_STEPS)) return;
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
    const inline = attributes['style'] ?? '';
    const styled = inline !== '' && this.spend(STYLE_STEPS + inline.length / STYLE_PER_STEP);
    const declarations = styled ? [...ruled, parseDeclarations(inline)] : ruled;
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
    if (!href || !opens || !this.spend(LINK_STEPS)) return undefined;
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
    if (!this.spend(TOKEN_STEPS)) return;
    const top = this.#elements.top;
    if (this.#tag === 'style' && top?.tag === 'style') this.#css += text;
    else if (!top?.skipped) this.#add(text, top?.style ?? PAGE_STYLE, top?.link);
  }

  #add(text: string, style: ComputedStyle, link?: LinkOfText): void {
    this.#row = this.#elements.top?.row ?? 0;
    const builder = style.hidden ? this.#hidden : this.#shown;
    for (const piece of cutLine(text, BLOCK_LENGTH)) {
      if (!this.spend(piece.length)) return;
      builder.append(piece, style, style.hidden ? undefined : link);
      if (builder.isLonger(BLOCK_LENGTH)) this.#flush();
    }
  }

  #flush(): void {
    const shown = this.#shown.take();
    const hidden = this.#hidden.take();
    const place = { heading: this.#heading, row: this.#row };
    if (hidden?.text) this.#blocks.push({ ...hidden, ...place, hidden: true });
    if (!shown) return;
    if (!this.spend(BLOCK_STEPS + URL_STEPS * countSchemes(shown.text))) return;
    const links = [...shown.links, ...this.#bareUrls(shown)].sort((a, b) => a.start - b.start);
    this.#blocks.push({ ...shown, ...place, links, hidden: false });
    this.#heading = false;
  }

  /** Finds the URLs that are only written, not linked: mail clients link them. */
  #bareUrls({ text, links }: DraftBlock): LinkSpan[] {
    return findUrls(text, { known: this.#hrefs })
      .filter(({ start, end }) => {
        const next = links[firstIndex(links, (link) => link.end > start)];
        return !next || next.start >= end;
      })
      .map((url) => ({ ...url, image: false, anchor: ++this.#anchors }));
  }
}
