import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as errors from '../src/errors.js';

// A block of code in the documentation is only as good as the test that runs it.
const BLOCK = /```(?!sh\n|json\n)[a-z]+\n(.*?)```/gs;
const PAGES = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)];
const RUN_BY_TESTS = [
  ...filesOf('examples', '.spec.ts'),
  ...filesOf('examples', '.py'),
  ...filesOf('tests/e2e/frameworks', '.ts'),
  ...filesOf('tests/e2e/frameworks/better-auth', '.js'),
  ...filesOf('tests/e2e/frameworks/django', '.py'),
];

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

describe('docs/troubleshooting.md', () => {
  const page = readFileSync('docs/troubleshooting.md', 'utf8');

  test('has a section for every error', () => {
    const classes = Object.values(errors).filter(({ prototype }) => prototype instanceof Error);
    const headings = page.split('\n').filter((line) => line.startsWith('## '));
    const names = classes.map(({ name }) => name);
    expect(names).toContain('MailTimeoutError');
    const missing = names.filter((name) => !headings.some((heading) => heading.includes(name)));
    expect(missing).toEqual([]);
  });

  test('has a section for every case of a timeout', () => {
    const [, union = ''] =
      /type MailTimeoutReason =([^;]+);/.exec(readFileSync('src/errors.ts', 'utf8')) ?? [];
    const reasons = [...union.matchAll(/'([a-z-]+)'/g)].map(([, reason]) => reason);
    expect(reasons).toHaveLength(7);
    const missing = reasons.filter((reason) => !page.includes(`\`reason: '${reason}'\``));
    expect(missing).toEqual([]);
  });
});

function filesOf(folder: string, ending: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => `${folder}/${name}`);
}

/** Makes code comparable however deep it is indented. */
function lines(code: string): string {
  return code
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
