// @ts-check
import { now } from './clock.js';

/** @typedef {{ rounds: number, seconds: number, warmUp?: number }} Rounds */

/**
 * Something that is measured again and again.
 * @template T
 * @typedef {object} Subject
 * @property {string} name
 * @property {() => Promise<T>} measure
 * @property {number} [every] takes part in every n-th round only, because it is slow
 */

/**
 * Measures all subjects in turn, each round in another order: whatever else the machine does meanwhile hits all alike.
 * Stops on a machine so slow that the time is up, as soon as there is a sample of each.
 * @template T
 * @param {readonly Subject<T>[]} subjects
 * @param {Rounds} options
 * @returns {Promise<Map<string, T[]>>}
 */
export async function interleave(subjects, { rounds, seconds, warmUp = 0 }) {
  /** @type {Map<string, T[]>} */
  const samples = new Map(subjects.map(({ name }) => [name, []]));
  const end = now() + seconds * 1000;
  for (const { name, measure, isWarmUp } of turns(subjects, { rounds, warmUp })) {
    const isTimeUp = now() > end;
    if (isTimeUp && [...samples.values()].every(({ length }) => length > 0)) {
      break;
    }
    if (!(isTimeUp && isWarmUp)) {
      const sample = await measure();
      if (!isWarmUp) {
        samples.get(name)?.push(sample);
      }
    }
  }
  return samples;
}

/**
 * @template T
 * @param {readonly Subject<T>[]} subjects
 * @param {{ rounds: number, warmUp: number }} options
 */
function* turns(subjects, { rounds, warmUp }) {
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const { name, measure, every = 1 } of shuffle(subjects)) {
      if (round % every === 0) {
        yield { name, measure, isWarmUp: round < 0 };
      }
    }
  }
}

/**
 * @template T
 * @param {readonly T[]} items
 */
function shuffle(items) {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
