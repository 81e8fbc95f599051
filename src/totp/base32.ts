import { InvalidOptionError } from '../errors/option-errors.js';

/**
 * Decodes a secret in base32 (RFC 4648 section 6); spaces, dashes, case and padding do not matter.
 *
 * @throws InvalidOptionError when it is none, without showing it
 */
export function decodeBase32(secret: string): Buffer {
  const characters = secret.replace(IGNORED, '').toUpperCase();
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const [index, character] of [...characters].entries()) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) throw notBase32(`holds ${JSON.stringify(character)} as character ${index + 1}`);
    value = ((value << 5) | digit) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 0xff);
  }
  if (!bytes.length) throw notBase32('is empty');
  return Buffer.from(bytes);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const IGNORED = /[\s-]|=+\s*$/g;

function notBase32(why: string): InvalidOptionError {
  return new InvalidOptionError({
    summary: `{ secret } must be base32, letters and the digits 2 to 7, but ${why}.`,
    hint: 'copy it as the page that sets up an authenticator shows it.',
  });
}
