import type { CodeCandidate, ExtractOptions } from '../candidate.js';
import { type Choice, choose } from '../evidence.js';
import type { Page } from '../page/read-page.js';
import { matchPattern } from './match-pattern.js';
import { rankCodes } from './rank-codes.js';

/** Chooses the code of a page, by the pattern of the application if there is one. */
export function chooseCode(page: Page, { pattern }: ExtractOptions): Choice<CodeCandidate> {
  return choose(pattern ? matchPattern(page, pattern) : rankCodes(page).candidates);
}
