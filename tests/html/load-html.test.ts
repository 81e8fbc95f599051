import { describe, expect, test } from 'vitest';
import { loadHtml } from '../../src/html/load-html.js';

test('elements are found by selectors, with their attributes and text', () => {
  const $ = loadHtml('<a class="button" href="/start?a=1&amp;b=2">Start &rarr; <b>now</b></a>');
  expect($('a.button').attr('href')).toBe('/start?a=1&b=2');
  expect($('a').text()).toBe('Start → now');
});

test('a document is written back as it was', () => {
  const html =
    '<html><head><style>a > b {}</style></head><body><!-- hi --><p class="a">A<br>B</p></body></html>';
  expect(loadHtml(html).html()).toBe(html);
});

describe('elements are closed as HTML does it:', () => {
  test.each([
    ['rows and cells', '<table><tr><td>1<td>2<tr><td>3</table>', { 'table tr + tr td': '3' }],
    ['items of a list', '<ul><li>1<li>2</ul>', { 'ul > li:last-child': '2' }],
    ['a paragraph before a block', '<p>1<div>2</div>', { 'p + div': '2' }],
    ['elements without content', '<p><img><br>1<b>2</b></p>', { 'p > b': '2' }],
    ['a slash inside of SVG', '<svg><path/><g/>1</svg><p>2</p>', { 'svg + p': '2' }],
    ['an end tag without its start', '</b><p>1</i></p><p>2</p>', { 'p + p': '2' }],
  ])('%s', (_, html, texts) => {
    const $ = loadHtml(html);
    for (const [selector, text] of Object.entries(texts)) expect($(selector).text()).toBe(text);
  });

  test('a slash elsewhere closes nothing', () => {
    expect(loadHtml('<div/>in</div>')('div').text()).toBe('in');
  });
});

describe('hostile HTML', () => {
  test.each([
    ['nested elements', `${'<div>'.repeat(100_000)}deep`],
    ['links, which some parsers close and others do not', `${'<a><b>'.repeat(50_000)}deep`],
    ['elements of SVG', `<svg>${'<g>'.repeat(100_000)}deep`],
  ])('100,000 %s are a tree of 512 levels, with all of its text', (_, html) => {
    const $ = loadHtml(html);
    expect($.root().text()).toBe('deep');
    expect($('*').length).toBeLessThanOrEqual(512);
    expect($.html()).toContain('deep');
  });

  test('150,000 elements closed in the wrong order are read', () => {
    const $ = loadHtml(`${'<b>'.repeat(50_000)}${'<i>x</b>'.repeat(50_000)}`);
    expect($.root().text()).toBe('x'.repeat(50_000));
  });
});
