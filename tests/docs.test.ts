import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// A block of code in the documentation is only as good as the test that runs it.
const BLOCK = /```(?:ts|js|py)\n(.*?)```/gs;
const PAGES = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)];
const RUN_BY_TESTS = readdirSync('examples')
  .filter((name) => name.endsWith('.spec.ts') || name.endsWith('.py'))
  .map((name) => `examples/${name}`);

// tests/package makes whole projects of these, as a reader of the README does.
const USED_WHOLE = new Set(['README.md']);

describe.each(PAGES.filter((page) => !USED_WHOLE.has(page)))('%s', (page) => {
  const sources = RUN_BY_TESTS.map((name) => lines(readFileSync(name, 'utf8')));
  const blocks = [...readFileSync(page, 'utf8').matchAll(BLOCK)].map(([, code = '']) => code);

  test('shows only code that a test runs', () => {
    const notRun = blocks.filter(
      (block) => !sources.some((source) => source.includes(lines(block))),
    );
    expect(notRun).toEqual([]);
  });
});

/** Makes code comparable however deep it is indented. */
function lines(code: string): string {
  return code
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
