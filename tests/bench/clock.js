// @ts-check
const NANOSECONDS = 1e6;

/** Returns the time in ms on the clock that all processes of this machine share. */
export function now() {
  return Number(process.hrtime.bigint()) / NANOSECONDS;
}

/**
 * Returns how many ms some work takes.
 * @param {() => unknown} work
 */
export async function timeOf(work) {
  const started = now();
  await work();
  return now() - started;
}
