import type { Tally } from './tally.js';

/** A limit such as `codes.wrong<=1` or `links.right>=98%`. */
export interface Bar {
  readonly text: string;
  readonly holds: (tallies: Readonly<Record<string, Tally>>) => boolean;
}

const BAR = /^(codes|links)\.(right|wrong|missed|false)(<=|>=)(\d+(?:\.\d+)?)(%?)$/;

/** Parses a bar from the command line; throws if it is none. */
export function parseBar(text: string): Bar {
  const match = BAR.exec(text);
  if (!match)
    throw new Error(`"${text}" is no bar; write for example codes.wrong<=1 or links.right>=98%.`);
  const [, what = '', verdict = '', sign = '', limit = '', percent = ''] = match;
  return {
    text,
    holds: (tallies) => {
      const tally = tallies[what];
      if (!tally) return false;
      const count = tally.count(verdict as 'right');
      const of = verdict === 'false' ? tally.absent : tally.present;
      const value = percent ? (100 * count) / Math.max(1, of) : count;
      return sign === '<=' ? value <= Number(limit) : value >= Number(limit);
    },
  };
}
