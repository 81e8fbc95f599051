// @ts-check
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
 * @template T
 * @param {readonly Subject<T>[]} subjects
 * @param {{ rounds: number, warmUp?: number }} options
 * @returns {Promise<Map<string, T[]>>}
 */
export async function interleave(subjects, { rounds, warmUp = 0 }) {
  /** @type {Map<string, T[]>} */
  const samples = new Map(subjects.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    const due = subjects.filter(({ every = 1 }) => round % every === 0);
    for (const { name, measure } of shuffle(due)) {
      const sample = await measure();
      if (round >= 0) {
        samples.get(name)?.push(sample);
      }
    }
  }
  return samples;
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
