import { expect, test } from 'vitest';
import { readHtml } from '../../../src/extract/page/read-html.js';

test('reads each line as a block, in the order of reading', () => {
  const html = '<h1>Hello</h1><p>One<br>two</p><table><tr><td>Code</td><td>123</td></tr></table>';
  expect(visible(html)).toEqual(['Hello', 'One', 'two', 'Code', '123']);
});

test('joins text over inline elements and comments', () => {
  expect(visible('<p>Sign in to <!-- -->Nim<b>bus</b></p>')).toEqual(['Sign in to Nimbus']);
});

test.each([
  ['display:none', '<div style="display:none">secret</div>'],
  ['no size', '<span style="font-size:0">secret</span>'],
  [
    'the colour of its background',
    '<td bgcolor="#fff"><span style="color:white">secret</span></td>',
  ],
  ['that colour by another name', '<p style="background:white;color:hsl(0 0% 100%)">secret</p>'],
  ['that colour as hsl()', '<p style="background:hsl(210, 50%, 40%);color:#336699">secret</p>'],
  ['that colour in per cent', '<p style="background:#fff;color:rgb(100% 100% 100%)">secret</p>'],
  ['a colour with a name', '<p style="background:#f5f5dc;color:beige">secret</p>'],
  ['no height', '<div style="max-height:0;overflow:hidden">secret</div>'],
  ['no opacity', '<div style="opacity:0">secret</div>'],
  ['a hidden attribute', '<div hidden>secret</div>'],
  ['a rule in the head', '<style>.x{display:none}</style><p class="x">secret</p>'],
])('knows text as hidden that has %s', (_, html) => {
  expect(readHtml(html).blocks).toMatchObject([{ text: 'secret', hidden: true }]);
});

test('shows white text over a picture', () => {
  expect(visible('<td style="background:url(a.png)"><b style="color:#fff">Hi</b></td>')).toEqual([
    'Hi',
  ]);
});

test('lets an inline style win over the head, and !important over both', () => {
  const css = '<style>p{font-size:10px} .big{font-size:40px !important}</style>';
  const { blocks } = readHtml(
    `${css}<p style="font-size:20px">a</p><p class="big" style="font-size:20px">b</p>`,
  );
  expect(blocks.map((block) => block.runs[0]?.style.size)).toEqual([20, 40]);
});

test('reads links with their decoded address, and a picture by its alternative text', () => {
  const { blocks } = readHtml('<a href="https://a.test/?x=1&amp;y=2"><img alt="Confirm"></a>');
  expect(blocks[0]).toMatchObject({
    text: 'Confirm',
    links: [{ href: 'https://a.test/?x=1&y=2', image: true }],
  });
});

test('reads a button that only Outlook shows', () => {
  const html =
    '<!--[if mso]><v:roundrect href="https://a.test/v?t=1"><center>Verify</center></v:roundrect><![endif]-->';
  const { blocks, buttons } = readHtml(html);
  expect(blocks[0]).toMatchObject({ text: 'Verify', links: [{ href: 'https://a.test/v?t=1' }] });
  expect([...buttons]).toEqual(['https://a.test/v?t=1']);
});

test.each([
  ['a picture that `/>` closes', '<svg width="1"/>'],
  ['a formula that `/>` closes', '<math/>'],
  ['a picture of many shapes', `<svg>${'<path d="M0"/>'.repeat(600)}</svg>`],
])('reads on behind %s', (_, picture) => {
  expect(visible(`<div>${picture}Your code</div><p>482913</p>`)).toEqual(['Your code', '482913']);
});

test('reads what stands in fields', () => {
  expect(visible('<input value="4"><input value="8"><input type="hidden" value="9">')).toEqual([
    '4 8',
  ]);
});

function visible(html: string): string[] {
  return readHtml(html)
    .blocks.filter((block) => !block.hidden)
    .map((block) => block.text);
}
