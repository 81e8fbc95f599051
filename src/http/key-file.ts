import { readFileSync } from 'node:fs';
import { checkKeys } from '../errors/check-keys.js';
import { InvalidOptionError, showValue, wrongValue } from '../errors/option-errors.js';
import { AddressPattern } from './address-pattern.js';

/** A key of the file `--keys`. */
export interface NamedKey {
  readonly name: string;
  readonly key: string;
  readonly patterns: readonly AddressPattern[];
}

const NAME = /^[\w.-]{1,64}$/;
// Too long to be guessed, of signs that a header field carries unharmed (RFC 9110 section 5.5).
const KEY = /^[!-~]{16,256}$/;
const FIELDS: readonly string[] = ['name', 'key', 'addresses'];
const EXAMPLE = '{"keys":[{"name":"team-a","key":"…","addresses":["*@team-a.example"]}]}';

/**
 * Reads a file of keys.
 *
 * @throws InvalidOptionError that names the file and what is wrong in it
 */
export function readKeyFile(file: string): readonly NamedKey[] {
  const { keys } = parse(file) as { readonly keys?: unknown };
  const of = `{ keys } of ${file}`;
  if (!Array.isArray(keys) || !keys.length)
    throw wrongValue({
      of,
      wanted: 'a list of at least one key',
      value: keys,
      hint: `write ${EXAMPLE}.`,
    });
  const read = keys.map((entry, index) => readKey(entry, `keys[${index}] of ${file}`));
  checkUnique(read, 'name', file);
  checkUnique(read, 'key', file);
  return read;
}

function parse(file: string): object {
  const json = parseJson(read(file));
  if (json) return json;
  // Without the cause, which quotes the file, and with it keys.
  throw new InvalidOptionError({
    summary: `The keys in ${file} must be a JSON object.`,
    hint: `write ${EXAMPLE}.`,
  });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const { message } = cause as Error;
    throw new InvalidOptionError(
      {
        summary: `The file of keys cannot be read: ${message}.`,
        hint: 'check its path, and whether this process may read it.',
      },
      { cause },
    );
  }
}

function parseJson(text: string): object | undefined {
  try {
    return Object(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function readKey(entry: unknown, of: string): NamedKey {
  const { name, key, addresses } = checkKeys(Object(entry) as Record<string, unknown>, {
    of,
    keys: FIELDS,
  });
  if (typeof name !== 'string' || !NAME.test(name))
    throw wrongValue({
      of: `{ name } of ${of}`,
      wanted: 'at most 64 letters, digits and _.-',
      value: name,
    });
  if (typeof key !== 'string' || !KEY.test(key))
    throw new InvalidOptionError({
      summary: `{ key } of ${of} must be 16 to 256 ASCII letters, digits and signs.`,
      hint: 'openssl rand -hex 32 prints one.',
    });
  if (!Array.isArray(addresses) || !addresses.length)
    throw wrongValue({
      of: `{ addresses } of ${of}`,
      wanted: 'a list like ["*@team-a.example", "+1555*"]',
      value: addresses,
    });
  const patterns = addresses.map((text, index) =>
    readPattern(text, `addresses[${index}] of ${of}`),
  );
  return { name, key, patterns };
}

function readPattern(text: unknown, of: string): AddressPattern {
  return new AddressPattern(typeof text === 'string' ? text : showValue(text), of);
}

function checkUnique(keys: readonly NamedKey[], field: 'name' | 'key', file: string): void {
  const values = keys.map((key) => key[field]);
  const again = keys.find((key, index) => values.indexOf(key[field]) < index);
  if (again)
    throw new InvalidOptionError({
      summary: `Each { ${field} } in ${file} must be unique, got that of ${again.name} twice.`,
      hint: 'change one of them, or take it away.',
    });
}
