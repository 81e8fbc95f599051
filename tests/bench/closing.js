// @ts-check
/** @typedef {{ close(): Promise<unknown> }} Closable */
/** @typedef {<T extends Closable>(opening: T | Promise<T>) => Promise<T>} Keep */

/**
 * Runs something and then closes what it kept, the last first; also if it throws, so that no server is left behind.
 * @template T
 * @param {(keep: Keep) => Promise<T>} run
 * @returns {Promise<T>}
 */
export async function closing(run) {
  /** @type {Closable[]} */
  const kept = [];
  try {
    return await run(async (opening) => {
      const opened = await opening;
      kept.push(opened);
      return opened;
    });
  } finally {
    for (const opened of kept.reverse()) {
      await opened.close();
    }
  }
}
