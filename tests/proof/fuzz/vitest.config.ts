import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 600_000,
    hookTimeout: 60_000,
    include: ['tests/proof/fuzz/*.test.ts'],
    // One after another in one process, whose memory is measured.
    pool: 'forks',
    maxWorkers: 1,
    isolate: false,
    execArgv: ['--expose-gc'],
  },
});
