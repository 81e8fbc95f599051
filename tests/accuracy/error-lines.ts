import { formatEvidence } from '../../src/errors/mail-errors.js';
import type { Candidate, Extraction } from '../../src/extract/candidate.js';
import { judgeCode, judgeLink, type Verdict } from './judge.js';
import type { LabelledCase } from './labelled-case.js';

/** Returns what is wrong with an answer, with the best candidates and their evidence; nothing if it is right. */
export function errorLines(message: LabelledCase, given: Extraction): string[] {
  const { id, expected } = message;
  return [
    ...linesOf(judgeCode(message, given.code), {
      what: `code ${id}: ${given.code ?? (given.ambiguous.code ? 'ambiguous' : 'none')} for ${expected.code}`,
      candidates: given.codes,
    }),
    ...linesOf(judgeLink(message, given.link), {
      what: `link ${id}: ${given.link ?? (given.ambiguous.link ? 'ambiguous' : 'none')} for ${expected.link}`,
      candidates: given.links,
    }),
  ];
}

function linesOf(
  verdict: Verdict,
  { what, candidates }: { what: string; candidates: readonly Candidate[] },
): string[] {
  if (verdict === 'right' || verdict === 'none') return [];
  const best = candidates.slice(0, 3);
  return [
    `${verdict} ${what}`,
    ...best.map(
      ({ value, score, evidence }) =>
        `    ${score} ${value}: ${evidence.map(formatEvidence).join('; ')}`,
    ),
  ];
}
