// @ts-check
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';

// Loaded with --import and --expose-gc beside what is measured: answers each message of its parent with what it takes.
const RESOLUTION = 10;
const lateness = monitorEventLoopDelay({ resolution: RESOLUTION });
lateness.enable();
process.on('message', async (message) => {
  if (message !== 'measure') return;
  // What buffers held is swept beside the thread, after the first.
  for (let count = 0; count < 3; count += 1) {
    globalThis.gc?.();
    await delay(100);
  }
  const { heapUsed, rss, external } = process.memoryUsage();
  const ms = (/** @type {number} */ ns) => Math.max(0, Math.round(ns / 1e5 - RESOLUTION * 10) / 10);
  const { mean, max } = lateness;
  process.send?.({
    heapUsed,
    rss,
    external,
    mean: ms(mean),
    p99: ms(lateness.percentile(99)),
    max: ms(max),
  });
  lateness.reset();
});
// Nobody is kept waiting for a parent that asks no more.
process.channel?.unref();
