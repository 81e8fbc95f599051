import { OpenElements } from '../../html/open-elements.js';
import { type Attributes, type HtmlVisitor, walkHtml } from '../../html/walk-html.js';
import type { LinkSpan } from './block.js';
import { BlockBuilder, type DraftBlock, type LinkOfText } from './block-builder.js';
import { type ComputedStyle, computeStyle, PAGE_STYLE } from './compute-style.js';
import { cutLine } from './cut-line.js';
import { countSchemes, findUrls } from './find-urls.js';
import { firstIndex } from './first-index.js';
import { hrefOf } from './href-of.js';
import { parseDeclarations } from './parse-declarations.js';
import { type StyledElement, StyleSheet } from './style-sheet.js';
import { findVmlLinks } from './vml-links.js';
import { Work } from './work.js';

/** A block of an HTML part. */
export interface HtmlBlock extends DraftBlock {
  readonly hidden: boolean;
  readonly heading: boolean;
  readonly row: number;
  readonly quoted: boolean;
}

/** An open element. */
interface Frame extends StyledElement {
  readonly style: ComputedStyle;
  readonly link: LinkOfText | undefined;
  readonly row: number;
  readonly quoted: boolean;
  readonly skipped: boolean;
}

/** An HTML part as a reader sees it. */
export interface HtmlPage {
  readonly blocks: readonly HtmlBlock[];
  /** Every href of an anchor. */
  readonly hrefs: ReadonlySet<string>;
  /** Hrefs that a conditional comment draws as a button for Outlook. */
  readonly buttons: ReadonlySet<string>;
}

// A paragraph this long is cut, since each is looked at as a whole.
const BLOCK_LENGTH = 4_000;
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

/** Reads HTML as a reader sees it: its lines in order, with their looks and links. */
export function readHtml(html: string, work: Work = new Work()): HtmlPage {
  const reader = new HtmlReader(work);
  walkHtml(html, reader);
  return reader.finish();
}

class HtmlReader implements HtmlVisitor {
  readonly #work: Work;
  readonly #sheet: StyleSheet;
  readonly #elements = new OpenElements<Frame>();
  readonly #shown = new BlockBuilder();
  readonly #hidden = new BlockBuilder();
  readonly #blocks: HtmlBlock[] = [];
  readonly #buttons = new Map<string, string>();
  readonly #hrefs = new Set<string>();
  #tag = '';
  #attributes: Attributes = {};
  #css = '';
  #boxes = 0;
  #rows = 0;
  #anchors = 0;
  #over = false;
  #heading = false;
  #row = 0;
  #quoted = false;

  constructor(work: Work) {
    this.#work = work;
    this.#sheet = new StyleSheet(work);
  }

  /** Takes steps for what comes next; if it returns false, that must be left out, and all after it. */
  spend(steps: number): boolean {
    if (!this.#over && !this.#work.spend(steps)) this.#over = true;
    return !this.#over;
  }

  open(tag: string, attributes: Attributes): void {
    this.#tag = tag;
    this.#attributes = attributes;
    if (!this.spend(ELEMENT_STEPS)) return;
    if (this.#elements.skip(tag)) return;
    if (this.#elements.closeBefore(tag).some((frame) => frame.style.block)) this.#flush();
    if (tag === 'br' || tag === 'hr') {
      this.#flush();
      return;
    }
    const frame = this.#frame(this.#elements.top);
    if (frame.style.block) this.#flush();
    if (HEADINGS.has(tag)) this.#heading = true;
    this.#replaced(frame);
    this.#elements.push(frame);
  }

  close(tag: string): void {
    if (tag === 'style') {
      this.#sheet.add(this.#css);
      this.#css = '';
    }
    if (tag === 'br') this.#flush();
    if (this.#elements.close(tag).some((frame) => frame.style.block)) this.#flush();
  }

  text(text: string): void {
    const top = this.#elements.top;
    if (this.#tag === 'style' && top?.tag === 'style') this.#css += text;
    else if (!top?.skipped) this.#add(text, top?.style ?? PAGE_STYLE, top?.link);
  }

  comment(comment: string): void {
    for (const { href, text } of findVmlLinks(comment)) {
      if (!this.spend(SHAPE_STEPS)) return;
      this.#buttons.set(href, text);
    }
  }

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

  #frame(parent: Frame | undefined): Frame {
    const tag = this.#tag;
    const attributes = this.#attributes;
    const classes = attributes['class']?.split(WHITE_SPACE).slice(0, 50) ?? NO_CLASSES;
    const element = { tag, id: attributes['id'] ?? '', classes };
    const ruled = this.#sheet.match(element, this.#elements.all);
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
      quoted: tag === 'blockquote' || parent?.quoted === true,
      skipped: SKIPPED.has(tag) || parent?.skipped === true,
    };
  }

  #linkOf(): LinkOfText | undefined {
    const href = hrefOf(this.#attributes['href'] ?? '');
    const opens = this.#tag === 'a' || this.#tag === 'area' || this.#tag === 'v:roundrect';
    if (!href || !opens || !this.spend(LINK_STEPS)) return undefined;
    this.#hrefs.add(href);
    return { href, anchor: ++this.#anchors };
  }

  /** Adds the text of an element without content: the alternative text of an image, the value of a field. */
  #replaced({ tag, style, link, skipped }: Frame): void {
    if (skipped) return;
    if ((tag === 'img' || tag === 'area') && link) {
      this.#add(this.#attributes['alt'] ?? '', style, { ...link, image: true });
    }
    if (tag === 'input' && TYPED_INPUTS.has(this.#attributes['type'] ?? '')) {
      this.#add(` ${this.#attributes['value'] ?? ''} `, style);
    }
  }

  #add(text: string, style: ComputedStyle, link?: LinkOfText): void {
    this.#row = this.#elements.top?.row ?? 0;
    this.#quoted = this.#elements.top?.quoted ?? false;
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
    const place = { heading: this.#heading, row: this.#row, quoted: this.#quoted };
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
