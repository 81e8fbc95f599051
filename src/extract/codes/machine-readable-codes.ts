import type { CodeCandidate, Evidence } from '../candidate.js';
import type { Page } from '../page/read-page.js';
import { findCodeVariables, readTemplateVariables } from '../template-variables.js';

const ORIGIN_BOUND = /^@[a-z0-9-]+(?:\.[a-z0-9-]+)+(?: @[a-z0-9.-]+)? #([^\s#]{1,64})/i;
const HEADER: Evidence = {
  rule: 'otp-token',
  points: 20,
  reason: 'is in the OTP-Token header',
};
const ORIGIN: Evidence = {
  rule: 'origin-bound',
  points: 15,
  reason: 'is bound to an origin, as in "@example.com #123456"',
};
const ORIGIN_LIMIT = 300;
// A longer header holds something else.
const LONGEST_CODE = 64;

/**
 * Finds codes that the message marks for machines: an OTP-Token header, variables of a template, an origin-bound line
 * (`@example.com #123456`).
 */
export function findMachineReadableCodes(page: Page): CodeCandidate[] {
  const header = page.headers['otp-token']?.trim();
  const found = [
    ...(header && header.length <= LONGEST_CODE ? [marked(header, HEADER)] : []),
    ...findCodeVariables(readTemplateVariables(page.headers)).map(({ value, evidence }) =>
      marked(value, evidence),
    ),
    ...findOriginBound(page).map((value) => marked(value, ORIGIN)),
  ];
  // Of a code that is marked twice, the first mark says more.
  return [...new Map(found.reverse().map((code) => [code.value, code])).values()].reverse();
}

function findOriginBound({ blocks }: Page): string[] {
  return blocks.flatMap(({ text, part }) => {
    if (part !== 'text' && part !== 'html') return [];
    return originBound(text) ?? [];
  });
}

function marked(value: string, evidence: Evidence): CodeCandidate {
  return { value, score: evidence.points, evidence: [evidence] };
}

function originBound(text: string): string | undefined {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (at > 0 && text.charAt(at - 1) !== ' ') continue;
    const match = ORIGIN_BOUND.exec(text.slice(at, at + ORIGIN_LIMIT));
    if (match) return match[1];
  }
  return undefined;
}
