// @ts-check
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '../../..');
/** @type {import('./find-mutants.js').Mutant} */
const mutant = JSON.parse(process.env['MUTANT'] ?? '{}');

/** Runs units with one source file changed in memory: the tree stays as it is. */
export default defineConfig({
  root,
  cacheDir: join(root, 'node_modules/.cache/mutations'),
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      transform: (code, id) =>
        id === join(root, mutant.file)
          ? code.slice(0, mutant.start) + mutant.replacement + code.slice(mutant.end)
          : undefined,
    },
  ],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/package/**', 'tests/e2e/**'],
    bail: 1,
    maxWorkers: 1,
    testTimeout: 30_000,
  },
});
