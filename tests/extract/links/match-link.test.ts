import { expect, test } from 'vitest';
import type { MessageContent } from '../../../src/extract/candidate.js';
import { extract, findLink } from '../../../src/extract/extract.js';

const PROFILE = 'https://app.example.com/profile/9f2c71aab03c';
const HTML = `<p>News of the week</p><a href="https://app.example.com/blog">Blog</a>
  <p><a href="${PROFILE}"><img src="a.png" alt=""></a></p><a href="myapp://profile/1">Open the app</a>`;

const CHOSEN: ReadonlyArray<readonly [string, MessageContent, RegExp, string | undefined]> = [
  ['an href', { html: HTML }, /\/profile\//, PROFILE],
  ['an href that is a picture', { html: HTML }, /9f2c/, PROFILE],
  ['a written URL', { text: `See ${PROFILE}.` }, /profile/, PROFILE],
  ['a URL that is written in HTML', { html: `<p>See ${PROFILE}.</p>` }, /profile/, PROFILE],
  ['the whole link, whatever groups and flags', { html: HTML }, /profile\/(\w{4})/gy, PROFILE],
  ['the first in reading order', { html: HTML }, /app\.example/, 'https://app.example.com/blog'],
  ['HTML before text', { html: HTML, text: 'https://a.test/profile/1' }, /file\//, PROFILE],
  ['an undoing link', { text: 'https://a.test/undo?t=1' }, /undo/, 'https://a.test/undo?t=1'],
  ['none of another scheme', { html: '<a href="myapp://file/1">Open</a>' }, /file/, undefined],
  ['none where none matches', { html: HTML }, /\/invite\//, undefined],
];

test.each(
  CHOSEN.map(([what, content, linkPattern, link]) => ({ what, content, linkPattern, link })),
)('a pattern chooses $what', ({ content, linkPattern, link }) => {
  expect(findLink(content, { linkPattern })).toBe(link);
});

test('a link that was chosen by a pattern stands first, and is not rejected', () => {
  const { links } = extract({ html: HTML }, { linkPattern: /\/profile\// });
  expect(links[0]).toMatchObject({ value: PROFILE, rejected: false });
  expect(links[0]?.evidence[0]?.rule).toBe('pattern');
  expect(links.slice(1).every(({ rejected }) => rejected)).toBe(true);
});

test('links that were rejected are listed with why, and none of them is the link', () => {
  const { link, links } = extract({
    html: '<p>Confirm your address</p><a href="https://a.test/confirm?token=9f2c7d">Confirm</a><a href="https://a.test/unsubscribe">Unsubscribe</a>',
  });
  expect(link).toBe('https://a.test/confirm?token=9f2c7d');
  expect(links.map(({ value, rejected }) => [value, rejected])).toEqual([
    ['https://a.test/confirm?token=9f2c7d', false],
    ['https://a.test/unsubscribe', true],
  ]);
  expect(links[1]?.evidence.map(({ rule }) => rule)).toContain('leaves');
  expect(extract({ text: 'Bye: https://a.test/unsubscribe' })).toMatchObject({
    link: undefined,
    ambiguous: { link: false },
    links: [{ value: 'https://a.test/unsubscribe', rejected: true }],
  });
});

test('lists at most 200 links, the chosen one among them', () => {
  const many = Array.from({ length: 500 }, (_, i) => `<a href="https://a.test/blog/${i}">x</a>`);
  const { links } = extract({ html: many.join(' ') }, { linkPattern: /blog\/499$/ });
  expect(links[0]?.value).toBe('https://a.test/blog/499');
  expect(links.length).toBeLessThanOrEqual(201);
});
