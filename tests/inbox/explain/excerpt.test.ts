import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/inbox/explain/excerpt.js';
import { messageOf } from '../open-inbox.js';

test('an excerpt has the lines around a value that comes late', async () => {
  const body = [...'abcdefgh', 'Order number', '48213', 'Bye', ...'ijkl'];
  const { lines } = excerptOf(await messageOf({ lines: ['Subject: Hi', '', ...body] }));
  expect(lines).toEqual(['a', 'b', '…', 'Order number', '48213', 'Bye', '…', 'l']);
});

test('an excerpt has the beginning and the end of a text without a value', async () => {
  const { lines } = excerptOf(await messageOf({ lines: ['Subject: Hi', '', ...'abcdefgh'] }));
  expect(lines).toEqual(['a', 'b', 'c', '…', 'f', 'g', 'h']);
});

test('an excerpt has the part of a long line that holds a value', async () => {
  const line = `${'word '.repeat(60)}{{code}} ${'more '.repeat(60)}`;
  const { lines } = excerptOf(await messageOf({ lines: ['Subject: Hi', '', line] }));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^….*\{\{code\}\}.*…$/);
});

test('an excerpt shows unfilled placeholders', async () => {
  const body = ['Hello {{name}},', '', '  your code is {{code}}.', ...'abcdefgh'];
  const { lines } = excerptOf(await messageOf({ lines: ['Subject: Hi', '', ...body] }));
  expect(lines).toEqual(['Hello {{name}},', 'your code is {{code}}.', 'a', '…', 'f', 'g', 'h']);
});

test('an excerpt of HTML-only mail shows its visible text', async () => {
  const html = '<style>p { color: red }</style><h1>Welcome</h1><p>Your code is <b></b>.</p>';
  expect(excerptOf(await messageOf({ lines: htmlMail(html) })).lines).toEqual([
    'Welcome',
    'Your code is .',
  ]);
});

test('an excerpt names images: attached, linked and inline ones, but not what tracks a reader', async () => {
  const html = [
    '<img src="https://cdn.acme.test/mail/logo.png?v=2">',
    '<img src="cid:code@acme"><img width=1 height=1 src="https://track.acme.test/o.gif">',
    `<img src='data:image/png;base64,iVBORw0KGgo='>`,
  ].join('\n');
  expect(excerptOf(await messageOf({ lines: htmlMail(html) })).images).toEqual([
    'logo.png',
    'inline image',
  ]);
  const attached = [
    'Content-Type: image/png; name="code.png"',
    'Content-ID: <code@acme>',
    'Content-Disposition: inline; filename="code.png"',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
  ];
  expect(excerptOf(await messageOf({ lines: attached })).images).toEqual(['code.png']);
});

function htmlMail(html: string): string[] {
  return ['Content-Type: text/html; charset=utf-8', '', html];
}
