import { expect, test } from 'vitest';
import { kindOf, type LabelledCase } from '../labelled-case.js';
import { loadBenchmark } from './load-benchmark.js';
import { parseMails } from './parse-mails.js';

const BLANK = /\s/g;
const LEFT_OVER = /\{(?:code|link|host)\}|\]\(link\)|\[code\]/;
const mails = await loadBenchmark();

test('is large, in many languages, and a third holds neither code nor link', () => {
  expect(mails.length).toBeGreaterThanOrEqual(300);
  expect(new Set(mails.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(30);
  const empty = mails.filter(({ expected }) => expected.code === null && expected.link === null);
  expect(empty.length).toBeGreaterThanOrEqual(mails.length / 3);
  expect(new Set(mails.map(kindOf)).size).toBe(7);
});

test.each(mails)('$id holds what its label says', ({ expected, accept, content }) => {
  const seen = visible(content);
  const shown = [expected.code, ...(accept?.codes ?? [])].filter((code) => code !== null);
  const found = shown.filter((code) => seen.includes(code.replaceAll(BLANK, '')));
  expect(found.length > 0).toBe(expected.code !== null || shown.length > 0);
  if (expected.link !== null) expect(raw(content)).toContain(expected.link);
  expect(raw(content)).not.toMatch(LEFT_OVER);
});

test('says which header is incomplete', () => {
  expect(() => parseMails('x', '=== en login-code\nS: Hi\n')).toThrow(
    'x-1 needs "=== language purpose layout" and "S: subject", got "en login-code".',
  );
});

function raw({ text, html }: LabelledCase['content']): string {
  return `${text ?? ''}\n${html ?? ''}`.replaceAll('&amp;', '&');
}

function visible(content: LabelledCase['content']): string {
  const words = `${content.subject}\n${raw(content).replaceAll(/<[^>]*>/g, '')}`;
  return words.replaceAll(BLANK, '');
}
