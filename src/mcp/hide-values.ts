import type { ClientMessage } from '../client/client-message.js';
import { maskCode, maskLink, maskValues } from '../inbox/explain/mask.js';

// What names things for the other tools, and holds no text of mail.
const KEPT: ReadonlySet<string> = new Set(['inbox_id', 'message_id', 'address', 'received_at']);
const LINK = /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s<>"]+/gi;
const DIGITS = /\p{N}(?:[\s\p{Pd}\p{Cf}.]?\p{N}){3,}/gu;
const WORD = /\S+/g;
const SIGNS = /[\p{L}\p{N}]/gu;
const HAS_DIGIT = /\p{N}/u;
const LEAST_SIGNS = 4;

/**
 * Hides codes and links in all texts of an answer: those that extraction has found in the messages, and for what it has
 * missed every link and whatever has a digit and the length of a code.
 */
export function hideValues<T>(value: T, messages: readonly ClientMessage[]): T {
  const found = {
    codes: messages.flatMap(({ codes, code = '' }) => [
      ...codes.map((candidate) => candidate.value),
      ...(code ? [code] : []),
    ]),
    links: messages.flatMap(({ links }) => links.map((link) => link.value)),
  };
  // The longest first: the name of one message may begin that of another.
  const names = namesIn(value).sort((a, b) => b.length - a.length);
  const hide = (text: string): string => hideUnknown(maskValues(text, found));
  return hideIn(value, (text) => hideAround(text, names, hide)) as T;
}

/** Returns what names things in an answer, which its text may repeat. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    KEPT.has(key) && typeof item === 'string' && item ? [item] : namesIn(item),
  );
}

function hideAround(
  text: string,
  [name, ...others]: readonly string[],
  hide: (text: string) => string,
): string {
  if (name === undefined) return hide(text);
  const parts = text.split(name).map((part) => hideAround(part, others, hide));
  return parts.join(name);
}

function hideIn(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((item) => hideIn(item, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, KEPT.has(key) ? item : hideIn(item, hide)]),
  );
}

function hideUnknown(text: string): string {
  return text
    .replace(LINK, maskLink)
    .replace(DIGITS, maskCode)
    .replace(WORD, (word) => (isLikeCode(word) ? word.replace(SIGNS, '•') : word));
}

/** Returns whether a word may be a code; addresses of inboxes are not. */
function isLikeCode(word: string): boolean {
  const signs = word.match(SIGNS) ?? [];
  return word.indexOf('@') < 1 && signs.length >= LEAST_SIGNS && HAS_DIGIT.test(word);
}
