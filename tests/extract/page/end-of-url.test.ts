import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.js';
import { findUrls } from '../../../src/extract/page/find-urls.js';
import { readText } from '../../../src/extract/page/read-text.js';

const URL = 'https://a.test/c?token=abC123';
// One of 16 bcrypt hashes ends in a full stop; 53 characters stand behind the cost.
const BCRYPT =
  'https://a.test/new-user?token=$2b$10$wV9kk16MCb2y.iWdpl4nceSbk4kCDvakzNNzfCV5kDhIcgEVRFn0.';

test.each([
  '.',
  ',',
  ';',
  ':',
  '!',
  '?',
  "'",
  '"',
  ')',
  ']',
  '}',
  '>',
  '.)',
  ').',
  '?!',
  '...',
  "'.",
  '."',
  '…',
  '’',
  '”',
  '»',
  '。',
  '、',
  '，',
  '！',
  '？',
  '；',
  '：',
  '）',
  '」',
  '』',
  '】',
  '》',
  '،',
  '؛',
  '؟',
  '।',
  '\u200b',
  '\u00ad',
  '.\u200b',
])('leaves out %o behind a URL in a sentence', (closing) => {
  expect(hrefs(`To confirm, open ${URL}${closing}`)).toEqual([URL]);
  expect(hrefs(`Open ${URL}${closing} It is valid for an hour.`)).toEqual([URL]);
});

test.each(['-', '_', '=', '~', '/', '*', '$', '&'])('keeps %o, which URLs end in', (last) => {
  expect(hrefs(`Open ${URL}${last} now`)).toEqual([URL + last]);
});

test.each([
  ['<', '>'],
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
  ['*', '*'],
  ['**', '**'],
  ['_', '_'],
  ['~~', '~~'],
  ['`', '`'],
  ['|', '|'],
  ['[Confirm](', ')'],
  ['(', '.)'],
])('leaves out what encloses a URL: %s…%s', (open, close) => {
  expect(hrefs(`${open}${URL}${close}`)).toEqual([URL]);
  expect(hrefs(`Confirm: ${open}${URL}${close} now`)).toEqual([URL]);
});

test('keeps all that stands in angle brackets', () => {
  expect(hrefs(`<${URL}.>`)).toEqual([`${URL}.`]);
  expect(hrefs(`<${URL}''x>`)).toEqual([`${URL}''x`]);
});

test.each(['.', '!', "'", ')', '*', '~', '_', "'.", '.!'])(
  'keeps %o at the end of a URL that stands alone on its line',
  (last) => {
    const text = `To confirm, follow this link:\n\n${URL}${last}\n\nThe Acme team`;
    expect(linksOf(text)).toEqual([URL + last]);
  },
);

test.each([
  ['a comma', `${URL},`],
  ['an ellipsis', `${URL}...`],
  ['a bracket', `(${URL})`],
  ['no place for a token', 'https://a.test/help.'],
  ['a token of hexadecimal digits', 'https://a.test/c?t=0123456789abcdef0123456789abcdef.'],
  ['a number', 'https://a.test/verify/482913.'],
  ['an object id', 'https://a.test/c/6471f0c2a1b2c3d4e5f60718.'],
  [
    'a signed JWT',
    'https://a.test/c/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.9fKq2LrT7vXy3ZbWm8nPdQ.',
  ],
  ['a UUID', 'https://a.test/c/0b6c1a52-3d0e-4d5a-9d5f-0c8f1f0a7b11.'],
  ['a bcrypt hash that is whole', `${BCRYPT}.`],
])('leaves the stop out on a line of its own with %s', (_, line) => {
  const [href = ''] = linksOf(`Confirm:\n\n${line}\n`);
  expect(line.replace(/^\(/, '').slice(href.length)).toMatch(/^(?:[.,)]|\.\.\.)$/);
});

test('ends a token of hexadecimal digits where the next sentence begins without a space', () => {
  const href = 'https://a.test/c?t=0123456789abcdef0123456789abcdef';
  expect(linksOf(`To confirm, follow ${href}.Teña un bo día.`)).toEqual([href]);
});

test('leaves the stop out where the line goes on with the sentence before it', () => {
  expect(linksOf(`To confirm your address, go to\n${URL}.\n\nThanks`)).toEqual([URL]);
  expect(linksOf(`请点击\n${URL}。`)).toEqual([URL]);
});

test.each([
  ['a bcrypt hash', BCRYPT],
  ['a bcrypt hash, encoded', BCRYPT.replaceAll('$', '%24')],
  ['an unsecured JWT', 'https://a.test/c?t=eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.'],
])('keeps the stop that is of %s', (_, href) => {
  expect(hrefs(`Open ${href} now`)).toEqual([href]);
  expect(hrefs(`Open ${href}.`)).toEqual([href]);
});

test.each(['.', '!', "'", ')', ',', ';', ':', '?', '*', '~', '"', ']', '}', ')x', "''x", '…'])(
  'a URL that is an href of the HTML but for %o is that href',
  (last) => {
    const href = URL + last;
    const html = `<p>Confirm your address</p><a href="${href.replaceAll('"', '&quot;')}">Confirm</a>`;
    const text = `Confirm your address: ${href} before Monday.`;
    expect(extract({ html, text })).toMatchObject({ link: href, links: [{ value: href }] });
  },
);

test('a URL that is an href of the HTML leaves out what the href does', () => {
  const known = new Set([URL]);
  expect(findUrls(`${URL}.`, { known })[0]?.href).toBe(URL);
  expect(findUrls(`${URL}_`, { known })[0]?.href).toBe(URL);
});

test('takes invisible characters out of a URL', () => {
  expect(hrefs('https://a.test/\u200bc?t\u00ad=1')).toEqual(['https://a.test/c?t=1']);
});

test('a bcrypt hash is no price', () => {
  const text = `You have been invited.\n\nTo set up your password, follow this link:\n\n${BCRYPT}\n\nThe Acme team`;
  expect(extract({ subject: 'Welcome to Acme', text }).link).toBe(BCRYPT);
});

function hrefs(line: string): string[] {
  return findUrls(line).map(({ href }) => href);
}

function linksOf(text: string): string[] {
  return readText(text).flatMap(({ links }) => links.map(({ href }) => href));
}
