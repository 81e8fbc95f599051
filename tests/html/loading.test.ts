import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { loadHtml } from '../../src/html/load-html.js';
import { walkHtml } from '../../src/html/walk-html.js';

const PACKAGE = /node_modules[\\/](cheerio|domhandler|entities)[\\/]/;

/** Lists the packages for HTML that this process has loaded. */
function loaded(): string[] {
  const names = Object.keys(createRequire(import.meta.url).cache).map(
    (path) => PACKAGE.exec(path)?.[1],
  );
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

test('a walk loads nothing, a rare entity the table of entities, the first tree cheerio', () => {
  const visitor = { open() {}, text() {}, close() {} };
  walkHtml('<p title="a &amp; b">&nbsp;&#8217;</p>', visitor);
  expect(loaded()).toEqual([]);
  walkHtml('<p>&frac12;', visitor);
  expect(loaded()).toEqual(['entities']);
  loadHtml('<p>');
  expect(loaded()).toEqual(['cheerio', 'domhandler', 'entities']);
});
