import { OpenElements } from '../../html/open-elements.js';
import { type Attributes, type HtmlVisitor, walkHtml } from '../../html/walk-html.js';
import type { LinkSpan } from './block.js';
import { BlockBuilder, type DraftBlock, type LinkOfText } from './block-builder.js';
import { PAGE_STYLE } from './compute-style.js';
import { cutLine } from './cut-line.js';
import { type ElementKind, ElementLooks, type Look, styleIn } from './element-looks.js';
import { countSchemes, findUrls } from './find-urls.js';
import { firstIndex } from './first-index.js';
import { hrefOf } from './href-of.js';
import { type StyledElement, StyleSheet } from './style-sheet.js';
import { type TagTraits, traitsOf } from './tag-traits.js';
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
  readonly look: Look;
  /** Number of the nearest box. */
  readonly box: number;
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
const TYPED_INPUTS = new Set(['', 'text', 'tel', 'number']);

/** Reads HTML as a reader sees it: its lines in order, with their looks and links. */
export function readHtml(html: string, work: Work = new Work()): HtmlPage {
  if (html === '') return NO_HTML;
  const reader = new HtmlReader(work);
  walkHtml(html, reader);
  return reader.finish();
}

const NO_HTML: HtmlPage = { blocks: [], hrefs: new Set(), buttons: new Set() };

class HtmlReader implements HtmlVisitor {
  readonly work: Work;
  readonly #looks: ElementLooks;
  readonly #elements = new OpenElements<Frame>();
  readonly #shown = new BlockBuilder();
  readonly #hidden = new BlockBuilder();
  readonly #blocks: HtmlBlock[] = [];
  readonly #buttons = new Map<string, string>();
  readonly #hrefs = new Set<string>();
  #tag = '';
  #css = '';
  #boxes = 0;
  #rows = 0;
  #anchors = 0;
  #heading = false;
  /** Whether no text came since the last block; most tags begin or end one. */
  #isEmpty = true;
  #row = 0;
  #quoted = false;

  constructor(work: Work) {
    this.work = work;
    this.#looks = new ElementLooks(new StyleSheet(work), work);
  }

  open(tag: string, attributes: Attributes, isSelfClosing: boolean): void {
    this.#tag = tag;
    if (!this.work.spend(ELEMENT_STEPS)) return;
    const elements = this.#elements;
    if (isSelfClosing && elements.isForeign(tag)) return;
    if (elements.skip(tag)) return;
    if (hasBlock(elements.closeBefore(tag))) this.#flush();
    const traits = traitsOf(tag);
    if (traits.breaks) {
      this.#flush();
      return;
    }
    const frame = this.#frame(this.#looks.kindOf(tag, attributes), traits, elements.top);
    if (!this.#isEmpty && frame.look.style.block) this.#flush();
    if (traits.heading) this.#heading = true;
    if (traits.replaced && !frame.skipped) this.#replaced(frame, attributes);
    if (!traits.empty) elements.push(frame);
  }

  close(tag: string): void {
    if (tag === 'style') {
      this.#looks.addSheet(this.#css);
      this.#css = '';
    }
    const closed = this.#elements.close(tag);
    if (!this.#isEmpty && (tag === 'br' || hasBlock(closed))) this.#flush();
  }

  text(text: string): void {
    const top = this.#elements.top;
    if (this.#tag === 'style' && top?.tag === 'style') this.#css += text;
    else if (!top?.skipped) this.#add(text, top, top?.link);
  }

  comment(comment: string): void {
    for (const { href, text } of findVmlLinks(comment)) {
      if (!this.work.spend(SHAPE_STEPS)) return;
      this.#buttons.set(href, text);
    }
  }

  /** Ends the page. A button that only Outlook would show counts as a link too. */
  finish(): HtmlPage {
    this.#flush();
    for (const [href, text] of this.#buttons) {
      if (this.#hrefs.has(href) || !text) continue;
      this.#isEmpty = false;
      this.#shown.append(text, PAGE_STYLE, { href, anchor: ++this.#anchors });
      this.#flush();
    }
    return {
      blocks: this.#blocks,
      hrefs: this.#hrefs,
      buttons: new Set(this.#buttons.keys()),
    };
  }

  #frame(kind: ElementKind, traits: TagTraits, parent: Frame | undefined): Frame {
    const { tag, id, classes, attributes } = kind;
    const { row, link, quotation, skipped } = traits;
    const look = this.#looks.lookOf(kind, this.#elements.all, parent?.look);
    if (row) this.#rows++;
    return {
      tag,
      id,
      classes,
      look,
      box: look.style.framed ? ++this.#boxes : (parent?.box ?? 0),
      link: (link ? this.#link(attributes) : undefined) ?? parent?.link,
      row: row ? this.#rows : (parent?.row ?? 0),
      quoted: quotation || parent?.quoted === true,
      skipped: skipped || parent?.skipped === true,
    };
  }

  #link(attributes: Attributes): LinkOfText | undefined {
    const href = hrefOf(attributes['href'] ?? '');
    if (!href || !this.work.spend(LINK_STEPS)) return undefined;
    this.#hrefs.add(href);
    return { href, anchor: ++this.#anchors };
  }

  /** Adds the text of an element without content: the alternative text of an image, the value of a field. */
  #replaced(frame: Frame, attributes: Attributes): void {
    const { tag, link } = frame;
    if (tag !== 'input' && link) {
      this.#add(attributes['alt'] ?? '', frame, {
        href: link.href,
        anchor: link.anchor,
        image: true,
      });
    }
    if (tag === 'input' && TYPED_INPUTS.has(attributes['type'] ?? '')) {
      this.#add(` ${attributes['value'] ?? ''} `, frame);
    }
  }

  #add(text: string, frame: Frame | undefined, link?: LinkOfText): void {
    this.#row = frame?.row ?? 0;
    this.#quoted = frame?.quoted ?? false;
    const style = frame ? styleIn(frame.look, frame.box) : PAGE_STYLE;
    const builder = style.hidden ? this.#hidden : this.#shown;
    const shownLink = style.hidden ? undefined : link;
    const pieces = cutLine(text, BLOCK_LENGTH);
    for (let at = 0; at < pieces.length; at++) {
      const piece = pieces[at] as string;
      if (!this.work.spend(piece.length)) return;
      this.#isEmpty = false;
      builder.append(piece, style, shownLink);
      if (builder.isLonger(BLOCK_LENGTH)) this.#flush();
    }
  }

  #flush(): void {
    if (this.#isEmpty) return;
    this.#isEmpty = true;
    if (this.#shown.isEmpty && this.#hidden.isEmpty) return;
    const shown = this.#shown.take();
    const hidden = this.#hidden.take();
    if (hidden?.text) this.#push(hidden, true);
    if (!shown) return;
    const urls = countSchemes(shown.text);
    if (!this.work.spend(BLOCK_STEPS + URL_STEPS * urls)) return;
    this.#push(urls === 0 ? shown : this.#withBareUrls(shown), false);
    this.#heading = false;
  }

  #push({ text, runs, links }: DraftBlock, hidden: boolean): void {
    this.#blocks.push({
      text,
      runs,
      links,
      hidden,
      heading: this.#heading,
      row: this.#row,
      quoted: this.#quoted,
    });
  }

  /** Adds the URLs that are only written, not linked: mail clients link them. */
  #withBareUrls({ text, runs, links }: DraftBlock): DraftBlock {
    const bare = findUrls(text, { known: this.#hrefs })
      .filter(({ start, end }) => {
        const next = links[firstIndex(links, (link) => link.end > start)];
        return !next || next.start >= end;
      })
      .map(
        (url): LinkSpan => ({
          start: url.start,
          end: url.end,
          href: url.href,
          image: false,
          anchor: ++this.#anchors,
        }),
      );
    return { text, runs, links: [...links, ...bare].sort((a, b) => a.start - b.start) };
  }
}

function hasBlock(elements: readonly Frame[]): boolean {
  for (let at = 0; at < elements.length; at++) if (elements[at]?.look.style.block) return true;
  return false;
}
