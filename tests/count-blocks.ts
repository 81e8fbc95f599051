import { type Profiler, Session } from 'node:inspector/promises';
import { pathToFileURL } from 'node:url';
import { compiled } from './mail-server/compiled.js';

/**
 * Returns how many blocks of code of src run when something is done with a file of it, for each of some sizes: unlike
 * time, that is the same on any machine.
 */
export async function countBlocks<T>(
  file: string,
  sizes: readonly number[],
  run: (exports: T, size: number) => void,
): Promise<number[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  // Only of what is compiled from now on each block is counted.
  const { href } = pathToFileURL(compiled(file));
  const exports = await import(href);
  const counts: number[] = [];
  for (const size of sizes) {
    await session.post('Profiler.takePreciseCoverage');
    run(exports, size);
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const source = new URL('.', pathToFileURL(compiled('index.js'))).href;
    counts.push(result.filter(({ url }) => url.startsWith(source)).reduce(addBlocks, 0));
  }
  session.disconnect();
  return counts;
}

function addBlocks(sum: number, { functions }: Profiler.ScriptCoverage): number {
  const ranges = functions.flatMap((called) => called.ranges);
  return sum + ranges.reduce((blocks, { count }) => blocks + count, 0);
}
