import { defineConfig } from 'vitest/config';

/** Time limits of all vitest runs: tests start processes, the package's hooks npm, and CI machines stall. */
export const limits = { testTimeout: 90_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/package/**', 'tests/e2e/**'],
    ...limits,
  },
});
