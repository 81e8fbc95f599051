/**
 * Returns how long a message that another may void is held back after the newest arrival, beyond the usual moment, in ms.
 * As long as messages are missing, the next may take as long as the newest took. All times in ms from the start of the
 * wait.
 *
 * @param asks When each further message was asked for; at least one was.
 * @param arrivals When each message came that was not there before the first ask; at least one came.
 */
export function timeToHold(asks: readonly number[], arrivals: readonly number[]): number {
  // The mail that the test itself asked for came at the start of the wait.
  const all = [0, ...asks];
  const newest = arrivals.length - 1;
  // One asks again because the first mail is lost.
  const answered = cameAtFirstPace(all, arrivals) ? newest : newest + 1;
  const last = all.length - 1;
  if (answered >= last) return 0;
  return at(all, last) - at(all, answered);
}

/** Returns whether messages follow each other like the asks from the very first on: then none is lost. */
function cameAtFirstPace(asks: readonly number[], arrivals: readonly number[]): boolean {
  const newest = arrivals.length - 1;
  if (newest < 1) return false;
  const gap = at(arrivals, newest) - at(arrivals, newest - 1);
  const fromFirst = at(asks, newest) - at(asks, newest - 1);
  const fromSecond = at(asks, newest + 1) - at(asks, newest);
  return Math.abs(gap - fromFirst) < Math.abs(gap - fromSecond);
}

// Beyond the end of a list are events that never happened.
function at(times: readonly number[], index: number): number {
  return times[index] ?? Number.POSITIVE_INFINITY;
}
