import { randomInt } from 'node:crypto';
import { domainToUnicode } from 'node:url';
import { wrongValue } from '../errors/option-errors.js';
import { formatMailbox, parseMailbox } from '../mailbox.js';
import { parsePhoneNumber } from '../phone-number.js';

/** Domain of fresh addresses, unless told otherwise (RFC 2606 section 3). */
export const DEFAULT_DOMAIN = 'inbox.example.com';

// No vowels, so no words; no characters that look alike.
const LETTERS = 'bcdfghjkmnpqrstvwxz';
const SIGNS = `${LETTERS}23456789`;
const RANDOM_LENGTH = 9;
// Room is 64 (RFC 5321 section 4.5.3.1.1); shorter addresses survive narrow database columns.
const SLUG_LENGTH = 30;
// Letters that Unicode does not decompose into a plain letter and a mark.
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const NOT_PLAIN = /[ßæœøłđðþı]/g;
const COMBINING_MARKS = /\p{M}+/gu;
const NOT_SLUG = /[^a-z0-9]+/g;
const OUTER_HYPHENS = /^-|-$/g;
const CUT_WORD = /-[^-]*$/;
const DOMAIN = /^[^\s@<>]{1,255}$/;
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;
const LAST_DOT = /\.$/;

/**
 * Creates a unique address: a readable slug of the label and 42 random bits, in lower case.
 *
 * @throws InvalidOptionError for an invalid domain
 *
 * @example
 * createAddress('Sign up with a code', 'inbox.example.com'); // sign-up-with-a-code-x7k2m9qdw@inbox.example.com
 */
export function createAddress(label: string, domain: string): string {
  return `${createName(label)}@${checkDomain(domain).toLowerCase()}`;
}

/** Creates what makes an address unique: a readable slug of the label and 42 random bits, in lower case. */
export function createName(label: string): string {
  return `${slug(label)}-${randomPart()}`;
}

/**
 * Checks a domain of addresses.
 *
 * @param of Whose value it is, as errors name it.
 * @throws InvalidOptionError if it is invalid
 */
export function checkDomain(domain: string, of = '{ domain }'): string {
  if (DOMAIN.test(domain)) return domain;
  throw wrongValue({
    of,
    wanted: 'a domain name',
    value: domain,
    hint: 'write it like inbox.example.com.',
  });
}

/**
 * Returns the form under which an address is looked up: case, quotes that are not needed (RFC 5321 section 4.1.2),
 * Unicode normalization, punycode (RFC 5890) and a dot after the domain are ignored. A phone number is looked up as E.164.
 */
export function addressKey(address: string): string {
  const text = address.trim();
  const mailbox = parseMailbox(text);
  if (!mailbox) return parsePhoneNumber(text) ?? fold(text);
  return formatMailbox({ local: fold(mailbox.local), domain: foldDomain(mailbox.domain) });
}

/** Lists the addresses whose inbox gets mail for this recipient, best match first. */
export function addressKeys(recipient: string): readonly string[] {
  const known = knownKeys.get(recipient);
  if (known) return known;
  const keys = listKeys(recipient);
  if (knownKeys.size >= MOST_KNOWN) knownKeys.clear();
  knownKeys.set(recipient, keys);
  return keys;
}

/** Returns whether mail for some recipients may be for an inbox with this address; without one, all mail may. */
export function mayReach(address?: string): (recipients: readonly string[]) => boolean {
  if (address === undefined) return () => true;
  const key = addressKey(address);
  return (recipients) => recipients.some((recipient) => addressKeys(recipient).includes(key));
}

/**
 * Checks an address chosen by the caller.
 *
 * @throws InvalidOptionError if it is invalid
 */
export function checkAddress(address: string): string {
  const { local = '', domain = '' } = parseMailbox(address) ?? {};
  if (domain && local.length <= LONGEST_LOCAL_PART && domain.length <= LONGEST_DOMAIN)
    return address;
  throw wrongValue({
    of: '{ address }',
    wanted: 'an e-mail address',
    value: address,
    hint: 'leave it out for a fresh one, or write it like ada@inbox.example.com.',
  });
}

/**
 * Checks a phone number chosen by the caller, and returns it as E.164.
 *
 * @throws InvalidOptionError if it is invalid
 */
export function checkNumber(number: string): string {
  const checked = typeof number === 'string' ? parsePhoneNumber(number) : undefined;
  if (checked !== undefined) return checked;
  throw wrongValue({
    of: '{ number }',
    wanted: 'an international phone number (E.164)',
    value: number,
    hint: 'leave it out for a fresh one, or write it with its country, like +12125550123.',
  });
}

// Each mail asks for those of its recipients again and again.
const knownKeys = new Map<string, readonly string[]>();
const MOST_KNOWN = 500;

function listKeys(recipient: string): string[] {
  const key = addressKey(recipient);
  const mailbox = parseMailbox(key);
  const plus = mailbox ? mailbox.local.indexOf('+') : -1;
  return mailbox && plus > 0
    ? [key, formatMailbox({ ...mailbox, local: mailbox.local.slice(0, plus) })]
    : [key];
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFC');
}

function foldDomain(domain: string): string {
  const folded = fold(domain);
  // Empty if it is not a domain name, such as [127.0.0.1].
  return (domainToUnicode(folded) || folded).replace(LAST_DOT, '');
}

function slug(label: string): string {
  const words = label
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? '')
    .replace(NOT_SLUG, '-')
    .replace(OUTER_HYPHENS, '');
  if (words.length <= SLUG_LENGTH) return words || 'inbox';
  const cut = words.slice(0, SLUG_LENGTH);
  return words[SLUG_LENGTH] === '-' ? cut : cut.replace(CUT_WORD, '');
}

function randomPart(): string {
  let part = LETTERS.charAt(randomInt(LETTERS.length));
  while (part.length < RANDOM_LENGTH) part += SIGNS.charAt(randomInt(SIGNS.length));
  return part;
}
