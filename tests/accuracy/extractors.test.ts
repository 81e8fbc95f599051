import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadBenchmark } from './benchmark/load-benchmark.js';
import { importExtractor, OURS } from './extractors.js';
import { measure } from './measure.js';
import { kindLines, totalLines } from './report.js';

const EXAMPLE = 'tests/accuracy/example-extractor.mjs';

test('measures the extractor of docs/extraction.md beside ours on the same mails', async () => {
  const example = await importExtractor(EXAMPLE);
  const mails = (await loadBenchmark()).filter(({ lang }) => lang === 'en');
  const results = [await measure(OURS, mails), await measure(example, mails)];

  const [first, second] = results;
  expect(second?.name).toBe('example-extractor');
  expect(second?.codes.present).toBe(first?.codes.present);
  expect(second?.codes.count('right')).toBeGreaterThan(0);
  expect(second?.codes.count('right')).toBeLessThan(first?.codes.count('right') ?? 0);
  expect(totalLines(results)[2]).toMatch(/^ {2}example-extractor +\d+\.\d % \(\d+\.\d–\d+\.\d\) /);
  const lines = await kindLines([example], mails);
  expect(lines[0]).toMatch(/^confirmation link \(\d+\) +precision +recall$/);
  expect(lines[1]).toMatch(/^ {2}example-extractor +\d+\.\d % \(\d+\.\d–\d+\.\d\) +\d+\.\d % /);
  expect(lines.join('\n')).toMatch(/^no code or link \(\d+\) +left alone$/m);
});

test('docs/extraction.md shows that module', () => {
  expect(readFileSync('docs/extraction.md', 'utf8')).toContain(readFileSync(EXAMPLE, 'utf8'));
});

test('refuses a module without a function', async () => {
  await expect(importExtractor('tests/set-up/browser.js')).rejects.toThrow(
    'The default export of tests/set-up/browser.js must be a function',
  );
});
