import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** Is an image of an HTML part. */
export interface MailImage {
  /** Source as it was sent; undefined without one. */
  readonly source: string | undefined;
  /** Alternative text; undefined without one, '' for an image that only decorates. */
  readonly alt: string | undefined;
  /** Href of the link that it is all of, if it is. */
  readonly link: string | undefined;
}

/** Reads the images that a reader may see, or hear of: not those of a pixel, and not those that are hidden. */
export function readImages(html: string): readonly MailImage[] {
  const reader = new ImageReader(html);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.images.map(({ link, ...image }) => ({
    ...image,
    link: link?.isNamed ? undefined : link?.href,
  }));
}

/** Is a link around images, as far as it is read. */
interface OpenLink {
  readonly href: string;
  /** Holds text, or says its name otherwise. */
  isNamed: boolean;
}

type Attributes = ReadonlyMap<string, string>;

const HIDDEN = /(?:^|;)\s*display\s*:\s*none/i;
const PIXEL = /^\s*[0-2](?:px)?\s*$/;
const DECORATIONS = new Set(['presentation', 'none']);

class ImageReader implements TokenizerCallbacks {
  readonly images: (Omit<MailImage, 'link'> & { link: OpenLink | undefined })[] = [];
  readonly #html: string;
  #link: OpenLink | undefined;
  #tag = '';
  #attribute = '';
  #value = '';
  #attributes = new Map<string, string>();

  constructor(html: string) {
    this.#html = html;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#attributes = new Map();
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
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
    this.#value = '';
  }

  onopentagend(): void {
    if (this.#tag === 'a') this.#link = openLink(this.#attributes);
    if (this.#tag === 'img') this.#image(this.#attributes);
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    if (this.#html.slice(start, end).trim().toLowerCase() === 'a') this.#link = undefined;
  }

  ontext(start: number, end: number): void {
    if (this.#link && this.#html.slice(start, end).trim() !== '') this.#link.isNamed = true;
  }

  ontextentity(codePoint: number): void {
    if (this.#link && String.fromCodePoint(codePoint).trim() !== '') this.#link.isNamed = true;
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #image(attributes: Attributes): void {
    if (isUnseen(attributes)) return;
    const alt = alternativeOf(attributes);
    if (this.#link && alt) this.#link.isNamed = true;
    this.images.push({ source: attributes.get('src'), alt, link: this.#link });
  }
}

function openLink(attributes: Attributes): OpenLink | undefined {
  const href = attributes.get('href');
  const name = attributes.get('aria-label') || attributes.get('title');
  return href === undefined ? undefined : { href, isNamed: Boolean(name) };
}

function isUnseen(attributes: Attributes): boolean {
  const { width = '', height = '', style = '' } = Object.fromEntries(attributes);
  return PIXEL.test(width) || PIXEL.test(height) || HIDDEN.test(style);
}

function alternativeOf(attributes: Attributes): string | undefined {
  const alt = attributes.get('alt') ?? attributes.get('aria-label') ?? attributes.get('title');
  if (alt !== undefined) return alt.trim();
  const isDecoration =
    DECORATIONS.has(attributes.get('role') ?? '') || attributes.get('aria-hidden') === 'true';
  return isDecoration ? '' : undefined;
}
