import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { loadHtml } from '../../src/html/load-html.js';
import { walkHtml } from '../../src/html/walk-html.js';

const PACKAGE = /node_modules[\\/](htmlparser2|cheerio)[\\/]dist[\\/]commonjs[\\/]([\w-]+\.js)$/;

/** Lists the modules of htmlparser2 and cheerio that this process has loaded. */
function loaded(): string[] {
  return Object.keys(createRequire(import.meta.url).cache).flatMap((path) => {
    const [, name, file] = PACKAGE.exec(path) ?? [];
    return name ? [`${name}/${file}`] : [];
  });
}

test('the first walk loads the tokenizer of htmlparser2 alone, the first tree cheerio', () => {
  expect(loaded()).toEqual([]);
  walkHtml('<p>', { open() {}, text() {}, close() {} });
  expect(loaded()).toEqual(['htmlparser2/Tokenizer.js']);
  loadHtml('<p>');
  expect(loaded()).toContain('cheerio/slim.js');
});
