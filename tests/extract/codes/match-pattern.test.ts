import { expect, test } from 'vitest';
import type { MessageContent } from '../../../src/extract/candidate.js';
import { extract, findCode } from '../../../src/extract/extract.js';

const PASSWORD = /password:\s+(\S+)/;

test.each<[string, RegExp, MessageContent]>([
  ['one line', PASSWORD, { text: 'Temporary password: jkb5o87hgm\n' }],
  ['two lines', PASSWORD, { text: 'Username:\nada\n\nTemporary password:\njkb5o87hgm\n' }],
  ['two lines with CRLF', PASSWORD, { text: 'Temporary password:\r\njkb5o87hgm\r\n' }],
  ['an empty line between', /password:\n\n(\S+)/, { text: 'Temporary password:\n\njkb5o87hgm\n' }],
  [
    'any character between',
    /password:[\s\S]*?(jkb\w+)/,
    { text: 'password:\nHere\nis\njkb5o87hgm' },
  ],
  ['a line of its own', /^(jkb\w+)$/m, { text: 'Hello\njkb5o87hgm\nbye' }],
  ['white space at its ends', /\n {4}(\S+)\n/, { text: 'Hello\n    jkb5o87hgm\nbye' }],
  ['two blocks', PASSWORD, { html: '<p>Temporary password:</p><p>jkb5o87hgm</p>' }],
  ['a line break', PASSWORD, { html: '<p>Temporary password:<br>jkb5o87hgm</p>' }],
  ['one block', PASSWORD, { html: '<p>Temporary password: <b>jkb5o87hgm</b></p>' }],
  ['a list of terms', PASSWORD, { html: '<dl><dt>password:</dt><dd>jkb5o87hgm</dd></dl>' }],
  [
    'two cells',
    PASSWORD,
    { html: '<table><tr><td>password:</td><td>jkb5o87hgm</td></tr></table>' },
  ],
  [
    'HTML and text',
    PASSWORD,
    { html: '<p>Temporary password:</p><p>jkb5o87hgm</p>', text: 'Temporary password: jkb5o87hgm' },
  ],
])('finds what matches over %s', (_, pattern, content) => {
  expect(findCode(content, { pattern })).toBe('jkb5o87hgm');
});

test('reads what was sent as it is typed', () => {
  expect(findCode({ text: 'PIN\n\n１２３４' }, { pattern: /PIN\n\n(\S+)/ })).toBe('1234');
});

test('two matches on different lines are ambiguous', () => {
  const { code, codes, ambiguous } = extract(
    { text: 'Old password:\nabc123\n\nNew password:\nxyz789' },
    { pattern: PASSWORD },
  );
  expect({ code, ambiguous }).toEqual({ code: undefined, ambiguous: { code: true, link: false } });
  expect(codes.map(({ value }) => value).sort()).toEqual(['abc123', 'xyz789']);
});

test('a pattern matches nothing over the borders of subject, HTML and text', () => {
  const content = {
    subject: 'password:',
    html: '<p>Hello</p><p>password:</p>',
    text: 'jkb5o87hgm',
  };
  expect(findCode(content, { pattern: PASSWORD })).toBeUndefined();
});
