import { defineConfig } from 'vitest/config';

/** Time limits of all vitest runs: tests start processes, the package's hooks npm, and CI machines stall. */
export const limits = { testTimeout: 90_000, hookTimeout: 240_000 };

/** They start nothing and replace nothing: in one process, half of their work is gone, which was importing. */
const PURE = ['extract', 'message', 'checks', 'totp'].map((name) => `tests/${name}/**/*.test.ts`);

export default defineConfig({
  test: {
    ...limits,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'others',
          include: ['tests/**/*.test.ts'],
          exclude: [...PURE, 'tests/package/**', 'tests/e2e/**'],
        },
      },
    ],
  },
});
