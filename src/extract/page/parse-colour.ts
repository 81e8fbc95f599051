import { hexOfName } from './colour-names.js';

const HEX = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/;
const NUMBER = /[-+]?[\d.]+%?/g;
// No function with its numbers is longer.
const LONGEST = 100;

const channels = new Map<string, readonly number[]>();
// A template has a dozen colours.
const CACHE_LIMIT = 500;

/** Finds a CSS colour as `r,g,b`, or `transparent`; undefined if it is none that matters. */
export function findColour(value: string): string | undefined {
  const word = value.slice(0, LONGEST).trim().toLowerCase();
  if (HEX.test(word)) return fromHex(word.slice(1));
  if (word.startsWith('rgb') || word.startsWith('hsl')) return fromFunction(word);
  if (word === 'transparent') return word;
  const hex = hexOfName(word);
  return hex && fromHex(hex);
}

/** Returns whether text in one colour cannot be seen on the other. */
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
  const numbers = value.match(NUMBER) ?? [];
  const [first = 0, second = 0, third = 0, alpha] = numbers.map(Number.parseFloat);
  if (numbers.length < 3) return undefined;
  if (alpha === 0) return 'transparent';
  if (value.startsWith('hsl')) return fromHsl(first, second / 100, third / 100);
  const unit = numbers[0]?.endsWith('%') ? 2.55 : 1;
  return [first, second, third].map((channel) => Math.round(channel * unit)).join(',');
}

/** CSS Color Module Level 4, section 7.1. */
function fromHsl(hue: number, saturation: number, lightness: number): string {
  const range = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const place = (offset + ((hue % 360) + 360) / 30) % 12;
    return Math.round(255 * (lightness - range * Math.max(-1, Math.min(place - 3, 9 - place, 1))));
  };
  return [channel(0), channel(8), channel(4)].join(',');
}
