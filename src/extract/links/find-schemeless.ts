import type { Block } from '../page/block.js';
import type { Page } from '../page/read-page.js';
import { readUrl } from './url-features.js';

// As many as an explanation shows.
const MOST = 5;
const LONGEST = 2000;
const HOST =
  /^(?:\/\/)?(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}[a-z]{2,24})(?::\d{1,5})?[/?#]/i;
const BETWEEN =
  /[\s<>"'()[\]{}|\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const CLOSING = new Set(".,;:!?'*_~");
const WEB = /^https?:\/\//i;
const PATH = /[/?#]/;
const SLASHES = /^\/\//;

/**
 * Finds addresses that would be verification links if they began with `http://`, such as
 * `localhost:3000/confirm?token=…`: written ones, and hrefs that mail clients cannot open.
 */
export function findSchemeless(page: Page): readonly string[] {
  const found = new Set<string>();
  for (const block of page.blocks) {
    if (block.part !== 'html' && block.part !== 'text') continue;
    if (!page.work.spend(block.text.length)) break;
    for (const address of addressesOf(block))
      if (found.size < MOST && isSchemeless(address)) found.add(address);
  }
  return [...found];
}

function addressesOf({ text, links }: Block): string[] {
  const words = PATH.test(text) ? text.split(BETWEEN) : [];
  return [...links.map(({ href }) => href), ...words].map(trimmed);
}

/** A word without what encloses or closes it. */
function trimmed(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && CLOSING.has(word.charAt(start))) start++;
  while (end > start && CLOSING.has(word.charAt(end - 1))) end--;
  return word.slice(start, end);
}

function isSchemeless(address: string): boolean {
  if (address.length > LONGEST || WEB.test(address) || !HOST.test(address)) return false;
  const url = readUrl(`http://${address.replace(SLASHES, '')}`);
  return url !== undefined && (url.token || url.kinds.size > 0) && !url.file;
}
