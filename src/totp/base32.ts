import { InvalidOptionError } from '../errors/option-errors.js';

/**
 * Decodes base32 (RFC 4648 section 6), ignoring spaces, dashes, case and padding.
 *
 * @throws InvalidOptionError for a text that is not base32, without showing it
 */
export function decodeBase32(secret: string): Buffer {
  const characters = secret.replace(IGNORED, '').toUpperCase();
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const [index, character] of [...characters].entries()) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) throw notBase32(`${JSON.stringify(character)} as character ${index + 1}`);
    value = ((value << 5) | digit) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 0xff);
  }
  if (!bytes.length) throw notBase32('an empty string');
  return Buffer.from(bytes);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const IGNORED = /[\s-]|=+\s*$/g;

function notBase32(got: string): InvalidOptionError {
  return new InvalidOptionError({
    summary: `The secret of an authenticator must be base32 (letters and the digits 2 to 7), got ${got}.`,
    hint: 'copy the secret from the page that sets up the authenticator.',
  });
}
