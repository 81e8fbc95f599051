// @ts-check
/**
 * A figure and the range it lies in with 95 % (bootstrap), so that a noisy machine shows as a wide range.
 * @typedef {{ value: number, low: number, high: number }} Estimate
 */

const RESAMPLES = 400;
const OUTSIDE = 0.025;

/** @param {readonly number[]} samples */
export function median(samples) {
  return quantile(samples, 0.5);
}

/**
 * @param {readonly number[]} samples
 * @param {number} share from 0 to 1
 */
export function quantile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * Estimates the ratio of two medians.
 * @param {readonly number[]} samples
 * @param {readonly number[]} reference
 */
export function ratio(samples, reference) {
  return estimate((draw) => median(draw(samples)) / median(draw(reference)));
}

/**
 * Estimates the difference of two medians.
 * @param {readonly number[]} samples
 * @param {readonly number[]} reference
 */
export function difference(samples, reference) {
  return estimate((draw) => median(draw(samples)) - median(draw(reference)));
}

/** @param {readonly number[]} samples */
export function middle(samples) {
  return estimate((draw) => median(draw(samples)));
}

/**
 * @param {(draw: (samples: readonly number[]) => readonly number[]) => number} compute
 * @returns {Estimate}
 */
function estimate(compute) {
  const values = Array.from({ length: RESAMPLES }, () => compute(resample));
  return {
    value: compute((samples) => samples),
    low: quantile(values, OUTSIDE),
    high: quantile(values, 1 - OUTSIDE),
  };
}

/** @param {readonly number[]} samples */
function resample(samples) {
  return samples.map(() => samples[Math.floor(Math.random() * samples.length)] ?? Number.NaN);
}
