import { expect, test } from 'vitest';
import { type Attributes, walkHtml } from '../../src/html/walk-html.js';

/** Lists what a walk over HTML meets; neighbouring pieces of text as one. */
function walk(html: string, steps = Number.POSITIVE_INFINITY): unknown[] {
  const met: unknown[] = [];
  let left = steps;
  walkHtml(html, {
    open: (tag: string, attributes: Attributes, isSelfClosing: boolean) =>
      met.push([isSelfClosing ? `<${tag}/>` : `<${tag}>`, attributes]),
    text: (text: string) => {
      if (typeof met.at(-1) === 'string') met.push(`${met.pop()}${text}`);
      else met.push(text);
    },
    close: (tag: string) => met.push([`</${tag}>`]),
    comment: (text: string) => met.push([`<!--${text}-->`]),
    spend: (count: number) => {
      left -= count;
      return left >= 0;
    },
  });
  return met;
}

test('meets tags, text and comments in order', () => {
  expect(walk('<P Class="a">Hi<br/></p ><!-- end -->')).toEqual([
    ['<p>', { class: 'a' }],
    'Hi',
    ['<br/>', {}],
    ['</p>'],
    ['<!-- end -->'],
  ]);
});

test('decodes entities in text and in attributes', () => {
  expect(walk('<a href="/?a=1&amp;b=2">Fish &amp; chips&nbsp;&#9786;</a>')).toEqual([
    ['<a>', { href: '/?a=1&b=2' }],
    'Fish & chips\u00a0☺',
    ['</a>'],
  ]);
});

test('of attributes with one name, the first counts', () => {
  expect(walk('<a href=one HREF=two __proto__=three>')).toEqual([['<a>', { href: 'one' }]]);
});

test('reads style and script as text', () => {
  expect(walk('<style>a > b { }</style><script>"<b>"</script>')).toEqual([
    ['<style>', {}],
    'a > b { }',
    ['</style>'],
    ['<script>', {}],
    '"<b>"',
    ['</script>'],
  ]);
});

test('cuts no word in two between pieces of a long text', () => {
  const words = `${'word '.repeat(10_000)}<b>end</b>`;
  expect(walk(words)).toEqual([words.slice(0, -10), ['<b>', {}], 'end', ['</b>']]);
});

test('ends when the work is used up', () => {
  const html = '<p>one</p>'.repeat(100);
  const all = walk(html).length;
  const some = walk(html, 200);
  expect(some).toEqual(walk(html).slice(0, some.length));
  expect([some.length > 0, some.length < all]).toEqual([true, true]);
});
