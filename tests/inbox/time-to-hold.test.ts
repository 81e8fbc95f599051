import { expect, test } from 'vitest';
import { timeToHold } from '../../src/inbox/time-to-hold.js';

// Asked 1, 3 and 7 s after the start of the wait, as pauses double.
test.each<[asks: number[], arrivals: number[], longer: number, why: string]>([
  [[1000], [1500], 0, 'asked once, one came: the first is lost'],
  [[1000], [1500, 2500], 0, 'asked once, both came'],
  [[1000, 3000], [3200], 2000, 'asked twice, one came: the other may take as long'],
  [[1000, 3000], [3200, 5200], 0, 'asked twice, two came as far apart as they were asked for'],
  [[1000, 3000], [3200, 4200], 2000, 'the one of the start and that of the first ask came'],
  [[1000, 3000], [3200, 4200, 6200], 0, 'all came'],
  [[1000, 3000, 7000], [7500], 6000, 'asked three times, one came'],
  [[1000, 3000, 7000], [7500, 9500], 4000, 'the first is lost, the last is on its way'],
  [[1000, 3000, 7000], [7500, 8500], 6000, 'none is lost, two are on their way'],
  [[1000, 3000, 7000], [7500, 8500, 10_500], 4000, 'none is lost, the last is on its way'],
  [[1000, 3000, 7000], [7500, 9500, 13_500], 0, 'the first is lost, the others came'],
  [[1000, 3000, 7000], [7500, 8500, 10_500, 14_500], 0, 'all came'],
  [[1000], [1500, 1600, 1700, 1800], 0, 'more came than were asked for'],
])('asked at %j, came at %j: holds %i ms longer (%s)', (asks, arrivals, longer) => {
  expect(timeToHold(asks, arrivals)).toBe(longer);
});
