/** z of a 95 % interval. */
const Z = 1.96;

/** A share with its 95 % interval, all from 0 to 1. */
export interface Share {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Computes a share and its 95 % interval after Wilson, which holds near 0 and 1 too; undefined of nothing. */
export function shareOf(count: number, of: number): Share | undefined {
  if (of === 0) return undefined;
  const value = count / of;
  const weight = Z ** 2 / of;
  const middle = (value + weight / 2) / (1 + weight);
  const half = (Z * Math.sqrt((value * (1 - value)) / of + weight / (4 * of))) / (1 + weight);
  return { value, from: Math.max(0, middle - half), to: Math.min(1, middle + half) };
}
