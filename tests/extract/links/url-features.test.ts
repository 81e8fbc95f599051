import { expect, test } from 'vitest';
import { readUrl } from '../../../src/extract/links/url-features.js';

test.each([
  'https://example.com/confirm/x7Kq2',
  'https://example.com/#/verify/9f2c71aab03c4d5e8f60',
  'https://example.com/a#access_token=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.Zk3vXq9LpT7wKm2n',
  'https://example.com/activate/Im1pcmEi:1tQk2z:Hh3Bz8nE0sP5q2VJx7yRkLwD1cA/',
  'https://support.example.com/verification?token=9f2c7d',
])('sees the token of %s', (href) => {
  expect(readUrl(href)).toMatchObject({ token: true, published: false });
});

test.each([
  'https://example.com/en/articles/4821-how-to-reset-your-password',
  'https://console.example.com/home#/reports:overview:eu-west-1',
  'https://console.example.com/ui/#project:kestrel/view:reports/tab:verification2026',
  'https://example.com/?screen=members&invite-email=ola%40example.com',
])('sees no token in %s', (href) => {
  expect(readUrl(href)?.token).toBe(false);
});

test.each([
  'https://help.example.com/reset-password',
  'https://example.com/docs/accounts',
  'https://hilfe.example.com/passwort',
])('knows that everybody may read %s', (href) => {
  expect(readUrl(href)?.published).toBe(true);
});

test('takes the name of a place on a page for no purpose', () => {
  expect([...(readUrl('https://example.com/guide#verify-email')?.kinds ?? [])]).toEqual([]);
});

test.each([
  'https://example.com/read/confirm-then-trust-48213',
  'https://example.com/4821-how-to-reset-your-password',
  'https://meet.example.com/j/48291377?pwd=Zr5mX8fW2nT0',
])('takes no purpose from the title of an article or the password of a meeting: %s', (href) => {
  expect([...(readUrl(href)?.kinds ?? [])]).toEqual([]);
});
