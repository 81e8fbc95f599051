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
    work: {
      spend: (count: number) => {
        left -= count;
        return left >= 0;
      },
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

test('an entity in an attribute ends where the name of a parameter does not', () => {
  expect(walk('<a href="?a=1&copy=2&lt;">&copy=2 &copy2 &#150; &bogus; A&B</a>')).toEqual([
    ['<a>', { href: '?a=1&copy=2<' }],
    '©=2 ©2 – &bogus; A&B',
    ['</a>'],
  ]);
});

test.each([
  [
    'a value holds what would end the tag',
    '<a title="1 > 0" b=c"d href=\'x>y\'>',
    ['<a>', { title: '1 > 0', b: 'c"d', href: 'x>y' }],
  ],
  ['a slash at the end of a value belongs to it', '<a href=/x/>', ['<a>', { href: '/x/' }]],
  ['a name may begin with =', '<a =b c>', ['<a>', { '=b': '', c: '' }]],
  ['an end tag ends at a slash or a space', '</p/></div id="1">', ['</p>'], ['</div>']],
  ['an end tag without a name is none', 'a</>b', 'ab'],
  ['what begins like an end tag is a comment', '</ p>', ['<!-- p-->']],
  ['a comment may be empty', '<!--><!--->a', ['<!---->'], ['<!---->'], 'a'],
  ['a comment that never ends takes all', '<!-- a <b>', ['<!-- a <b>-->']],
  ['declarations and instructions are passed over', '<!doctype html><?xml?><![if !mso]>a', 'a'],
  ['a tag that never ends is none', 'a<b c="d>', 'a'],
  ['what is no tag is text', '1 < 2 <3 <', '1 < 2 <3 <'],
  [
    'a title has entities but no tags',
    '<TITLE>a &amp; <b></title>',
    ['<title>', {}],
    'a & <b>',
    ['</title>'],
  ],
])('%s', (_rule, html, ...met) => {
  expect(walk(html)).toEqual(met);
});

test('of 2,000 attributes, the first 1,000 count', () => {
  const many = Array.from({ length: 2000 }, (_, index) => `a${index}`).join(' ');
  const [[, attributes] = [], text] = walk(`<p ${many}>Hi`) as [[string, Attributes], string];
  expect(Object.keys(attributes ?? {})).toHaveLength(1000);
  expect(text).toBe('Hi');
});

test('tags that are written alike get the same attributes', () => {
  const seen = new Set<Attributes>();
  const open = (_tag: string, attributes: Attributes): void => {
    seen.add(attributes);
  };
  walkHtml('<td class="a">1</td>'.repeat(100), { open, text() {}, close() {} });
  expect(seen.size).toBe(1);
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
