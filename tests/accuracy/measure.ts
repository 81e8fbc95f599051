import type { Extractor } from './extractors.js';
import { judgeCode, judgeLink } from './judge.js';
import type { LabelledCase } from './labelled-case.js';
import { Tally } from './tally.js';

/** How an extractor did. */
export interface Result {
  readonly name: string;
  readonly codes: Tally;
  readonly links: Tally;
  /** Messages without code and link for which nothing was returned. */
  readonly leftAlone: Tally;
}

/** Runs an extractor over messages. */
export async function measure(
  { name, answer }: Extractor,
  messages: readonly LabelledCase[],
): Promise<Result> {
  const result = { name, codes: new Tally(), links: new Tally(), leftAlone: new Tally() };
  for (const message of messages) {
    const { code, link } = await answer(message.content);
    const verdicts = [judgeCode(message, code), judgeLink(message, link)] as const;
    result.codes.add(verdicts[0]);
    result.links.add(verdicts[1]);
    const { expected } = message;
    if (expected.code === null && expected.link === null) {
      result.leftAlone.add(verdicts.includes('false') ? 'missed' : 'right');
    }
  }
  return result;
}
