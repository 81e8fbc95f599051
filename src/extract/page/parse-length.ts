const LENGTH = /(-?\d{1,9}(?:\.\d{1,9})?|-?\.\d{1,9})(px|pt|em|rem|%|vw)?(?![\w#])/;
const FONT_LENGTH = /(-?\d{1,9}(?:\.\d{1,9})?|-?\.\d{1,9})(px|pt|em|rem|%|vw)(?![\w#])/;
const PIXELS: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, rem: 16, vw: 6, '': 1 };
const KEYWORDS: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
};

/** Returns a CSS length in pixels, 0 if it is none. */
export function lengthOf(value: string, fontPixels: number): number {
  const match = LENGTH.exec(value);
  return match ? Number.parseFloat(match[1] ?? '0') * unit(match[2] ?? '', fontPixels) : 0;
}

/** Returns whether a value has a length other than zero in it. */
export function isLength(value: string): boolean {
  return lengthOf(value, 16) > 0;
}

/** Returns the font size in pixels of a `font-size` or `font` value, undefined if it states none. */
export function fontSize(value: string, parentPixels: number): number | undefined {
  if (value === '0') return 0;
  const match = FONT_LENGTH.exec(value);
  if (match) return Number.parseFloat(match[1] ?? '0') * unit(match[2] ?? '', parentPixels);
  const keyword = value.split(' ').find((word) => word in KEYWORDS);
  return keyword ? KEYWORDS[keyword] : undefined;
}

function unit(name: string, fontPixels: number): number {
  if (name === 'em') return fontPixels;
  if (name === '%') return fontPixels / 100;
  return PIXELS[name] ?? 1;
}
