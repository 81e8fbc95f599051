import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Time limits of all vitest runs: tests start processes, the package's hooks npm, and CI machines stall. */
export const limits = {
  testTimeout: 90_000,
  hookTimeout: 240_000,
  expect: { poll: { timeout: 30_000 } },
};

/** They replace timers before the package loads, or look at what it loads; the others share their processes. */
const ISOLATED = [
  'tests/html/loading.test.ts',
  'tests/inbox/explain/mail-came.test.ts',
  'tests/inbox/options/plan-wait.test.ts',
  'tests/inbox/resend.test.ts',
];
const ELSEWHERE = ['tests/package/**', 'tests/e2e/**', 'tests/proof/**'];

export default defineConfig({
  test: {
    ...limits,
    // Much of these tests is waiting for sockets, processes and npm.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...ISOLATED, ...ELSEWHERE],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'isolated', include: ISOLATED } },
      // They install packages and start browsers: most of that is waiting too.
      { extends: true, test: { name: 'package', include: ['tests/package/*.test.ts'] } },
    ],
  },
});
