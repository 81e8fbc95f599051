import type { Style } from './block.js';
import { findColour, isSameColour } from './parse-colour.js';
import type { Declarations } from './parse-declarations.js';
import { fontSize, isLength, lengthOf } from './parse-length.js';

/** The look of an element in no box, with properties that matter only while the page is read. */
export interface ComputedStyle extends Style {
  /** Whether the element is a box itself. */
  readonly framed: boolean;
  /** Whether the element and all in it is hidden. */
  readonly gone: boolean;
  /** Whether its text gets separate lines. */
  readonly block: boolean;
}

/** Input for computing a style. */
export interface StyleSource {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Declarations, weakest first. */
  readonly declarations: readonly Declarations[];
}

/** The style of a page before its first element. */
export const PAGE_STYLE: ComputedStyle = {
  size: 16,
  bold: false,
  mono: false,
  spaced: false,
  centred: false,
  hidden: false,
  colour: undefined,
  background: undefined,
  box: 0,
  framed: false,
  gone: false,
  block: true,
};

const BLOCK_TAGS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul title button'.split(
    ' ',
  ),
);
const BOLD_TAGS = new Set('b strong h1 h2 h3 h4 h5 h6 th'.split(' '));
const MONO_TAGS = new Set('code pre kbd tt samp'.split(' '));
const TAG_SCALE: Readonly<Record<string, number>> = {
  h1: 2,
  h2: 1.5,
  h3: 1.17,
  big: 1.2,
  small: 0.83,
};
const STYLED_TAGS = new Set([
  ...BOLD_TAGS,
  ...MONO_TAGS,
  ...Object.keys(TAG_SCALE),
  'font',
  'center',
  'title',
]);
/** Attributes that change the look of an element; `size` does of a font only. */
export const STYLED_ATTRIBUTES: readonly string[] = [
  'bgcolor',
  'background',
  'align',
  'color',
  'hidden',
  'size',
];
const COLOUR_FUNCTION = /^(?:rgb|hsl)a?\([^)]*\)/;
const PICTURE = /url\(|gradient/;

/** Computes how an element looks from its parent's style, its attributes and its declarations. */
export function computeStyle(source: StyleSource, parent: ComputedStyle): ComputedStyle {
  if (!isPlain(source)) return computeOwn(source, parent);
  const block = BLOCK_TAGS.has(source.tag);
  if (parent.block === block && !parent.framed) return parent;
  return restyle(parent, { box: parent.box, framed: false, block });
}

/** Returns a style with another box and display; field by field, for one hidden class of all styles. */
export function restyle(
  style: ComputedStyle,
  { box, framed, block }: Pick<ComputedStyle, 'box' | 'framed' | 'block'>,
): ComputedStyle {
  const { size, bold, mono, spaced, centred, hidden, colour, background, gone } = style;
  return {
    size,
    bold,
    mono,
    spaced,
    centred,
    hidden,
    colour,
    background,
    box,
    framed,
    gone,
    block,
  };
}

function computeOwn(source: StyleSource, parent: ComputedStyle): ComputedStyle {
  const css = cascade(source.declarations);
  const size = sizeOf(source, css, parent.size);
  const own = backgroundOf(source, css);
  const background = own === undefined ? parent.background : own.colour;
  const colour = findColour(css.get('color') ?? source.attributes['color'] ?? '') ?? parent.colour;
  const gone = parent.gone || isGone(source, css);
  const framed = (own !== undefined && own.colour !== parent.background) || hasBorder(css);
  return {
    size,
    bold: boldOf(source.tag, css, parent.bold),
    mono: MONO_TAGS.has(source.tag) || (css.get('font-family')?.includes('mono') ?? parent.mono),
    spaced: spacedOf(css, size) ?? parent.spaced,
    centred: centredOf(source, css) ?? parent.centred,
    hidden: gone || size <= 2 || isSameColour(colour, background),
    colour,
    background,
    box: 0,
    framed,
    gone,
    block: isBlock(source.tag, css),
  };
}

/** Returns whether an element looks like what is around it. */
function isPlain({ tag, attributes, declarations }: StyleSource): boolean {
  if (declarations.length > 0 || STYLED_TAGS.has(tag)) return false;
  return STYLED_ATTRIBUTES.every((name) => attributes[name] === undefined);
}

function cascade(layers: readonly Declarations[]): Declarations {
  if (layers.length === 1 && layers[0]) return withoutImportance(layers[0]);
  const merged = new Map<string, string>();
  for (const important of [false, true]) {
    for (const layer of layers) {
      for (const [property, value] of layer) {
        if (value.includes('!important') === important) merged.set(property, bare(value));
      }
    }
  }
  return merged;
}

function withoutImportance(layer: Declarations): Declarations {
  for (const value of layer.values()) {
    if (value.includes('!')) return new Map([...layer].map(([name, text]) => [name, bare(text)]));
  }
  return layer;
}

function bare(value: string): string {
  const mark = value.indexOf('!important');
  return mark < 0 ? value : value.slice(0, mark).trim();
}

function sizeOf(source: StyleSource, css: Declarations, parent: number): number {
  const stated = fontSize(css.get('font-size') ?? css.get('font') ?? '', parent);
  if (stated !== undefined) return stated;
  const attribute = source.tag === 'font' ? source.attributes['size'] : undefined;
  if (attribute) return fontAttribute(attribute);
  // Outlook and web clients do not pass a font size from the page into tables less than the page's own.
  return parent * (TAG_SCALE[source.tag] ?? 1);
}

function fontAttribute(value: string): number {
  const steps = [10, 13, 16, 18, 24, 32, 48];
  const number = Number.parseInt(value, 10) || 0;
  const step = value.startsWith('+') || value.startsWith('-') ? 3 + number : number;
  return steps[Math.min(7, Math.max(1, step)) - 1] ?? 16;
}

/** Returns the element's own background; a picture has no colour that one could compare with. */
function backgroundOf(
  source: StyleSource,
  css: Declarations,
): { colour: string | undefined } | undefined {
  const shorthand = css.get('background') ?? '';
  const image = css.get('background-image') ?? '';
  if (PICTURE.test(shorthand) || PICTURE.test(image) || source.attributes['background']) {
    return { colour: undefined };
  }
  const first = COLOUR_FUNCTION.exec(shorthand)?.[0] ?? shorthand.split(' ')[0] ?? '';
  const colour = findColour(
    css.get('background-color') ?? (first || (source.attributes['bgcolor'] ?? '')),
  );
  return colour === undefined || colour === 'transparent' ? undefined : { colour };
}

function hasBorder(css: Declarations): boolean {
  const border = css.get('border');
  return (
    border !== undefined &&
    !border.startsWith('0') &&
    !border.startsWith('none') &&
    isLength(border)
  );
}

function boldOf(tag: string, css: Declarations, parent: boolean): boolean {
  const weight = css.get('font-weight');
  if (weight === undefined) return BOLD_TAGS.has(tag) || parent;
  return weight.startsWith('bold') || Number.parseInt(weight, 10) >= 600;
}

function spacedOf(css: Declarations, size: number): boolean | undefined {
  const spacing = css.get('letter-spacing');
  return spacing === undefined ? undefined : lengthOf(spacing, size) >= 1.5;
}

function centredOf(source: StyleSource, css: Declarations): boolean | undefined {
  const align = css.get('text-align') ?? source.attributes['align']?.toLowerCase();
  if (source.tag === 'center') return true;
  return align === undefined ? undefined : align === 'center';
}

function isBlock(tag: string, css: Declarations): boolean {
  const display = css.get('display');
  if (tag === 'td' || tag === 'th' || tag === 'tr' || display === undefined)
    return BLOCK_TAGS.has(tag);
  if (display.startsWith('inline')) return false;
  return display !== 'contents' || BLOCK_TAGS.has(tag);
}

function isGone(source: StyleSource, css: Declarations): boolean {
  if (source.tag === 'title' || 'hidden' in source.attributes) return true;
  if (css.get('display') === 'none' || css.get('visibility') === 'hidden') return true;
  if (isZero(css.get('opacity'))) return true;
  const clipped = css.get('overflow')?.includes('hidden') ?? false;
  const flat = ['max-height', 'height', 'max-width', 'width'].some((name) => isZero(css.get(name)));
  return (clipped && flat) || isZero(css.get('max-height')) || isFarOutside(css);
}

function isZero(value: string | undefined): boolean {
  return value !== undefined && Number.parseFloat(value) === 0;
}

function isFarOutside(css: Declarations): boolean {
  return ['left', 'top', 'text-indent'].some((name) => lengthOf(css.get(name) ?? '', 16) <= -500);
}
