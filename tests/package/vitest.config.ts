import { defineConfig } from 'vitest/config';

/** These tests install packages and start browsers, one after another. */
export default defineConfig({
  test: {
    include: ['tests/package/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
