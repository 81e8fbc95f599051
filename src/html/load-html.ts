import { createRequire } from 'node:module';
import type { CheerioAPI } from 'cheerio/slim';
import type { DomHandler } from 'domhandler';
import { VOID_ELEMENTS } from './elements.js';
import { OpenElements } from './open-elements.js';
import { type Attributes, type HtmlVisitor, walkHtml } from './walk-html.js';

const require = createRequire(import.meta.url);

/**
 * Loads HTML with cheerio, which is imported by the first call: some 40 ms.
 *
 * The tree is built here, not by the parser of cheerio, which takes seconds for 100,000 nested elements and makes a tree
 * so deep that `.text()` overflows the stack. Tags beyond 512 levels are left out of it; their text is kept.
 */
export function loadHtml(html: string): CheerioAPI {
  const { load } = require('cheerio/slim') as typeof import('cheerio/slim');
  const { DomHandler } = require('domhandler') as typeof import('domhandler');
  const dom = new DomHandler();
  walkHtml(html, new TreeBuilder(dom));
  return load(dom.root);
}

class TreeBuilder implements HtmlVisitor {
  readonly #dom: DomHandler;
  readonly #elements = new OpenElements();

  constructor(dom: DomHandler) {
    this.#dom = dom;
  }

  open(tag: string, attributes: Attributes, isSelfClosing: boolean): void {
    this.#end(this.#elements.closeBefore(tag));
    const isEmpty = VOID_ELEMENTS.has(tag) || (isSelfClosing && this.#elements.isForeign(tag));
    if (!isEmpty && this.#elements.skip(tag)) return;
    // A copy: people change attributes.
    this.#dom.onopentag(tag, { ...attributes });
    if (isEmpty) this.#dom.onclosetag();
    else this.#elements.push({ tag });
  }

  text(text: string): void {
    this.#dom.ontext(text);
  }

  close(tag: string): void {
    if (tag === 'br') this.open(tag, {}, false);
    else this.#end(this.#elements.close(tag));
  }

  comment(text: string): void {
    this.#dom.oncomment(text);
    this.#dom.oncommentend();
  }

  #end(closed: readonly unknown[]): void {
    for (const _ of closed) this.#dom.onclosetag();
  }
}
