import type { CodeCandidate } from '../candidate.js';
import type { Page } from '../page/read-page.js';

const ORIGIN_BOUND = /^@[a-z0-9-]+(?:\.[a-z0-9-]+)+(?: @[a-z0-9.-]+)? #([^\s#]{1,64})/i;
const ORIGIN_LIMIT = 300;
// A longer header holds something else.
const LONGEST_CODE = 64;

/** Finds codes that the message marks for machines: an OTP-Token header, an origin-bound line (`@example.com #123456`). */
export function findCertainCodes(page: Page): CodeCandidate[] {
  const header = page.headers['otp-token']?.trim();
  const result = new Map<string, CodeCandidate>();
  if (header && header.length <= LONGEST_CODE)
    result.set(header, { value: header, score: 20, reasons: ['+20 is in the OTP-Token header'] });
  for (const { text, part } of page.blocks) {
    const at = part === 'text' || part === 'html' ? text.indexOf('@') : -1;
    if (at < 0) continue;
    const value = originBound(text);
    if (value && !result.has(value)) {
      result.set(value, {
        value,
        score: 15,
        reasons: ['+15 is bound to an origin, as in "@example.com #123456"'],
      });
    }
  }
  return [...result.values()];
}

function originBound(text: string): string | undefined {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (at > 0 && text.charAt(at - 1) !== ' ') continue;
    const match = ORIGIN_BOUND.exec(text.slice(at, at + ORIGIN_LIMIT));
    if (match) return match[1];
  }
  return undefined;
}
