import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Tokenizer, TokenizerCallbacks } from 'htmlparser2';

/** Attributes by lower-case name, entities decoded; of several with one name, the first. */
export type Attributes = Readonly<Record<string, string>>;

/** Receiver of the tags, text and comments of HTML, in order. */
export interface HtmlVisitor {
  /** Handles a start tag. `isSelfClosing`: it ends in `/>`, which HTML heeds only inside SVG and MathML. */
  open(tag: string, attributes: Attributes, isSelfClosing: boolean): void;
  /** Handles text, entities decoded; one text may come in several pieces. */
  text(text: string): void;
  /** Handles an end tag, whether or not such an element is open. */
  close(tag: string): void;
  /** Handles a comment, without its delimiters. */
  comment?(text: string): void;
  /** Counts steps of work. Returns false to leave out what they are for, and everything after it. */
  spend?(steps: number): boolean;
}

// Characters per write, and characters looked at in one step.
const CHUNK = 16_384;
const RAW_PER_STEP = 16;
const TOKEN_STEPS = 3;

const require = createRequire(import.meta.url);
let loaded: typeof Tokenizer | undefined;

/**
 * Walks over HTML in one pass, without a tree: nothing recurses, time is linear, and nesting costs nothing.
 *
 * @param html Source. Broken HTML is read as far as it makes sense, as in a browser.
 * @param visitor Object to tell of each tag, text and comment.
 */
export function walkHtml(html: string, visitor: HtmlVisitor): void {
  loaded ??= loadTokenizer();
  const walker = new Walker(html, visitor);
  const tokenizer = new loaded({ xmlMode: false, decodeEntities: true }, walker);
  for (let at = 0; at < html.length; ) {
    const chunk = chunkAt(html, at);
    if (!walker.spend(chunk.length / RAW_PER_STEP)) break;
    tokenizer.write(chunk);
    at += chunk.length;
  }
  tokenizer.end();
}

/** Loads the tokenizer alone: the entry of htmlparser2 takes three times as long, for a parser and a DOM. */
function loadTokenizer(): typeof Tokenizer {
  const path = join(dirname(require.resolve('htmlparser2')), 'Tokenizer.js');
  return (require(path) as { readonly default: typeof Tokenizer }).default;
}

/** Returns the next characters, up to a tag if possible: no word is cut in two. */
function chunkAt(html: string, at: number): string {
  const chunk = html.slice(at, at + CHUNK);
  const tag = at + CHUNK < html.length ? chunk.lastIndexOf('<') : -1;
  return tag > 0 ? chunk.slice(0, tag) : chunk;
}

class Walker implements TokenizerCallbacks {
  readonly #html: string;
  readonly #visitor: HtmlVisitor;
  #tag = '';
  #attribute = '';
  #value = '';
  #attributes: Record<string, string> = {};
  #over = false;

  constructor(html: string, visitor: HtmlVisitor) {
    this.#html = html;
    this.#visitor = visitor;
  }

  spend(steps: number): boolean {
    if (!this.#over && this.#visitor.spend?.(steps) === false) this.#over = true;
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
    if (!this.#over) this.#visitor.open(this.#tag, this.#attributes, false);
  }

  onselfclosingtag(): void {
    if (!this.#over) this.#visitor.open(this.#tag, this.#attributes, true);
  }

  onclosetag(start: number, end: number): void {
    if (this.spend(TOKEN_STEPS))
      this.#visitor.close(this.#html.slice(start, end).trim().toLowerCase());
  }

  ontext(start: number, end: number): void {
    if (this.spend(TOKEN_STEPS)) this.#visitor.text(this.#html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    if (this.spend(TOKEN_STEPS)) this.#visitor.text(String.fromCodePoint(codePoint));
  }

  oncomment(start: number, end: number, endLength: number): void {
    if (this.#visitor.comment && this.spend(TOKEN_STEPS))
      this.#visitor.comment(this.#html.slice(start, end - endLength));
  }

  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
