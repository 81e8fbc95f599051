// @ts-check
import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded with --import and --expose-gc beside what is measured: answers each message of its parent with what it takes.
const RESOLUTION = 10;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
delay.enable();
process.on('message', (message) => {
  if (message !== 'measure') return;
  globalThis.gc?.();
  const { heapUsed, rss, external } = process.memoryUsage();
  const ms = (/** @type {number} */ ns) => Math.max(0, Math.round(ns / 1e5) / 10 - RESOLUTION);
  const { mean, max } = delay;
  process.send?.({
    heapUsed,
    rss,
    external,
    mean: ms(mean),
    p99: ms(delay.percentile(99)),
    max: ms(max),
  });
  delay.reset();
});
// Nobody is kept waiting for a parent that asks no more.
process.channel?.unref();
