import type { LabelledCase } from './labelled-case.js';

/** How an answer compares with the label. */
export type Verdict = 'right' | 'wrong' | 'missed' | 'false' | 'none';

/**
 * Judges a code: right if it is the expected one or an accepted one, `none` if there is none and none was given, or one that
 * is accepted, such as a temporary password.
 */
export function judgeCode({ expected, accept }: LabelledCase, code: string | undefined): Verdict {
  const accepted = [expected.code, ...(accept?.codes ?? [])];
  return verdict(expected.code, code, accepted.includes(code?.trim() ?? null));
}

/** Judges a link; URLs are compared in their normal form. */
export function judgeLink({ expected, accept }: LabelledCase, link: string | undefined): Verdict {
  const accepted = [expected.link, ...(accept?.links ?? [])].map(normal);
  return verdict(expected.link, link, accepted.includes(normal(link ?? null)));
}

function verdict(expected: string | null, given: string | undefined, right: boolean): Verdict {
  if (expected === null) return given === undefined || right ? 'none' : 'false';
  if (given === undefined) return 'missed';
  return right ? 'right' : 'wrong';
}

function normal(link: string | null): string | null {
  return link !== null && URL.canParse(link) ? new URL(link).href : link;
}
