const HEX = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/;
const NUMBER = /[\d.]+%?/g;
const NAMES: Readonly<Record<string, string>> = {
  white: '255,255,255',
  black: '0,0,0',
  red: '255,0,0',
  green: '0,128,0',
  blue: '0,0,255',
  gray: '128,128,128',
  grey: '128,128,128',
  silver: '192,192,192',
  whitesmoke: '245,245,245',
  transparent: 'transparent',
};

const channels = new Map<string, readonly number[]>();
// A template has a dozen colours.
const CACHE_LIMIT = 500;

/** Finds a CSS colour as `r,g,b`, or `transparent`; undefined if it is none that matters. */
export function findColour(value: string): string | undefined {
  const word = value.trim().toLowerCase();
  if (HEX.test(word)) return fromHex(word.slice(1));
  if (word.startsWith('rgb')) return fromFunction(word);
  return NAMES[word];
}

/** Says whether text in one colour cannot be seen on the other. */
export function isSameColour(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a === b) return a !== 'transparent';
  const right = channelsOf(b);
  return channelsOf(a).every((channel, index) => Math.abs(channel - (right[index] ?? 999)) <= 3);
}

function channelsOf(colour: string): readonly number[] {
  const known = channels.get(colour);
  if (known) return known;
  const computed = colour.split(',').map(Number);
  if (channels.size < CACHE_LIMIT) channels.set(colour, computed);
  return computed;
}

function fromHex(hex: string): string {
  const digits = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (digits.length === 8 && digits.endsWith('00')) return 'transparent';
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)).join(',');
}

function fromFunction(value: string): string | undefined {
  const numbers = value.slice(0, 100).match(NUMBER)?.map(Number.parseFloat) ?? [];
  if (numbers.length < 3) return undefined;
  if (numbers[3] === 0) return 'transparent';
  return numbers.slice(0, 3).map(Math.round).join(',');
}
