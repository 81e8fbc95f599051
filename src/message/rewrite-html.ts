import { FOREIGN_ELEMENTS, VOID_ELEMENTS } from '../html/elements.js';
import { escapeHtml } from '../html/escape-html.js';
import { type Attributes, type HtmlVisitor, walkHtml } from '../html/walk-html.js';
import { DROPPED_ELEMENTS, isShownAttribute, SHOWN_ELEMENTS } from './html-names.js';
import type { PageResources } from './page-resources.js';
import { rewriteCss } from './rewrite-css.js';

/**
 * Rewrites the HTML of a message to what can be shown: nothing that runs, submits, or leads away by itself.
 *
 * Every tag of the result is one this function wrote itself, of a known element with known attributes;
 * all else is escaped text or goes. So a browser cannot read it in another way than it was meant.
 *
 * @returns Elements for `<head>` and `<body>`, all of them closed.
 */
export function rewriteHtml(html: string, resources: PageResources): string {
  const rewriter = new HtmlRewriter(resources);
  walkHtml(html, rewriter);
  return rewriter.finish();
}

const ROOTS = new Set(['html', 'body']);
const CLOSED_BY_OTHERS = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option']);
const HINTS = new Set(['color-scheme', 'supported-color-schemes', 'viewport']);
// A browser nests no deeper; more would only be tags without effect.
const CLOSED_AT_END = 512;

class HtmlRewriter implements HtmlVisitor {
  readonly #resources: PageResources;
  readonly #out: string[] = [];
  readonly #open = new Map<string, number>();
  #tag = '';
  #attributes: Attributes = {};
  #css: string | undefined;
  /** Element that is being dropped, and how many of its kind are open. */
  #dropped = { tag: '', depth: 0 };

  constructor(resources: PageResources) {
    this.#resources = resources;
  }

  open(tag: string, attributes: Attributes, isSelfClosing: boolean): void {
    this.#tag = tag;
    this.#attributes = attributes;
    // `<svg/>` is complete; to a browser `<script/>` is the start of a script.
    if (isSelfClosing && FOREIGN_ELEMENTS.has(tag)) return;
    if (DROPPED_ELEMENTS.has(tag)) this.#drop(tag);
    else if (this.#dropped.depth === 0) this.#openElement();
  }

  close(tag: string): void {
    if (this.#dropped.depth > 0) {
      if (tag === this.#dropped.tag) this.#dropped.depth--;
    } else if (tag === 'style') {
      this.#closeStyle();
    } else {
      this.#closeElement(tag);
    }
  }

  text(text: string): void {
    if (this.#dropped.depth > 0) return;
    if (this.#css === undefined) this.#out.push(escapeHtml(text));
    else this.#css += text;
  }

  /** Closes what the mail left open, so that what follows does not become part of it. */
  finish(): string {
    const tables = this.#open.get('table') ?? 0;
    this.#open.delete('table');
    for (const [tag, count] of [['table', tables] as const, ...this.#open])
      this.#out.push(`</${tag}>`.repeat(Math.min(count, CLOSED_AT_END)));
    return this.#out.join('');
  }

  #drop(tag: string): void {
    if (this.#dropped.depth === 0) this.#dropped = { tag, depth: 1 };
    else if (tag === this.#dropped.tag) this.#dropped.depth++;
  }

  #openElement(): void {
    const tag = this.#tag;
    if (tag === 'style') this.#css = '';
    else if (tag === 'meta') this.#meta();
    else if (tag === 'link') this.#link();
    else if (SHOWN_ELEMENTS.has(tag)) {
      this.#write(tag, this.#shownAttributes());
      if (!ROOTS.has(tag) && !VOID_ELEMENTS.has(tag) && !CLOSED_BY_OTHERS.has(tag))
        this.#open.set(tag, (this.#open.get(tag) ?? 0) + 1);
    }
  }

  #closeElement(tag: string): void {
    if (tag === 'br') this.#out.push('<br>');
    if (!SHOWN_ELEMENTS.has(tag) || VOID_ELEMENTS.has(tag) || ROOTS.has(tag)) return;
    const count = this.#open.get(tag);
    if (count) this.#open.set(tag, count - 1);
    this.#out.push(`</${tag}>`);
  }

  #closeStyle(): void {
    if (this.#css === undefined) return;
    const media = this.#attributes['media'];
    this.#write('style', media === undefined ? [] : [['media', media]]);
    this.#out.push(rewriteCss(this.#css, this.#resources), '</style>');
    this.#css = undefined;
  }

  /** Keeps what the mail says about its looks; never a `<meta http-equiv>`, which may lead away. */
  #meta(): void {
    const name = this.#attributes['name']?.trim().toLowerCase() ?? '';
    const content = this.#attributes['content'] ?? '';
    if (HINTS.has(name)) {
      this.#write('meta', [
        ['name', name],
        ['content', content],
      ]);
    }
  }

  #link(): void {
    if (this.#attributes['rel']?.trim().toLowerCase() !== 'stylesheet') return;
    const href = this.#resources.findSheet(this.#attributes['href'] ?? '');
    const media = this.#attributes['media'] ?? 'all';
    if (href === undefined) return;
    this.#write('link', [
      ['rel', 'stylesheet'],
      ['href', href],
      ['media', media],
    ]);
  }

  #write(tag: string, attributes: Iterable<readonly [string, string]>): void {
    this.#out.push(`<${tag}`);
    for (const [name, value] of attributes) this.#out.push(` ${name}="${escapeHtml(value)}"`);
    this.#out.push('>');
  }

  *#shownAttributes(): Generator<readonly [string, string]> {
    for (const [name, value] of Object.entries(this.#attributes)) {
      if (!isShownAttribute(name)) continue;
      const shown = name === 'href' ? this.#href(value) : this.#attributeValue(name, value);
      if (shown !== undefined) yield [name, shown];
      // Inside the page, wherever other links open.
      if (name === 'href' && shown?.startsWith('#')) yield ['target', '_self'];
    }
  }

  #attributeValue(name: string, value: string): string | undefined {
    switch (name) {
      case 'style':
        return rewriteCss(value, this.#resources);
      case 'src':
      case 'background':
      case 'poster':
        return this.#resources.find(value);
      case 'srcset':
        return this.#resources.findSet(value) || undefined;
      case 'usemap':
        return value.startsWith('#') ? value : undefined;
      default:
        return value;
    }
  }

  #href(value: string): string | undefined {
    if (this.#tag !== 'a' && this.#tag !== 'area') return undefined;
    return this.#resources.link(value);
  }
}
