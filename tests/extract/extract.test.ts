import { expect, test } from 'vitest';
import { extract, findCode, findLink } from '../../src/extract/extract.js';

const SIX_DIGITS = /^\d{6}$/;
const OWN_FORM = /ticket (K-\d\d-K)/;

test('finds the code of a message, as one types it', () => {
  expect(findCode({ text: 'Your verification code is 123 456.' })).toBe('123456');
});

test('keeps the case and the dash of a code of letters', () => {
  expect(findCode({ html: '<p>Enter this code:</p><h1>QX7A-plm2</h1>' })).toBe('QX7A-plm2');
});

test('finds the link that a message asks to open, as it was sent', () => {
  const html =
    '<p>Please confirm.</p><a href="https://app.test/confirm?a=1&amp;token=9f2c7d">Confirm e-mail</a>';
  expect(findLink({ html })).toBe('https://app.test/confirm?a=1&token=9f2c7d');
});

test('does not choose between two codes that are equally likely', () => {
  const found = extract({ text: 'Your code is 123456.\n\nYour code is 654321.' });
  expect(found.code).toBeUndefined();
  expect(found.ambiguous.code).toBe(true);
  expect(found.codes.map(({ value }) => value)).toEqual(['123456', '654321']);
});

test('gives neither where a message only mentions numbers', () => {
  const text = 'Your order 482910 has shipped. Total: 1299 USD. Questions? Call 555-010-4477.';
  expect(extract({ text })).toMatchObject({ code: undefined, link: undefined, codes: [] });
});

test('takes an application’s own form of code', () => {
  expect(findCode({ text: 'Use ticket K-77-K to go on.' }, { pattern: OWN_FORM })).toBe('K-77-K');
});

test('says why', () => {
  const [code] = extract({ text: 'Your verification code is 123456.' }).codes;
  expect(code?.evidence).toContainEqual({
    rule: 'direct-strong',
    points: 6,
    reason: 'the name of a one-time code is right beside it',
  });
});

test.each([
  ['Confirm new email', 'email-change'],
  ['Verify address', 'confirm'],
  ['Reset password', 'reset'],
  ['Accept invitation', 'invite'],
  ['Log in to Nimbus', 'magic'],
])('says what a link is for: %s', (text, kind) => {
  const html = `<p>Hello</p><a href="https://app.test/x/1a2b3c4d5e">${text}</a>`;
  expect(extract({ html }).links[0]).toMatchObject({ kind, text });
});

const TWO =
  '<p>Verify</p><a href="https://a.test/v?token=a1">Verify</a><a href="https://b.test/v?token=b2">Verify</a>';

test('does not choose between two links that are equally likely', () => {
  expect(extract({ html: TWO })).toMatchObject({ link: undefined, ambiguous: { link: true } });
});

test('prefers the link of the application under test, wrapped or not', () => {
  expect(findLink({ html: TWO }, { baseURL: 'https://b.test/app' })).toBe(
    'https://b.test/v?token=b2',
  );
  const wrapped = TWO.replace('https://b.test/v', 'https://c.test/?u=https%3A%2F%2Fb.test%2Fv');
  expect(findLink({ html: wrapped }, { baseURL: 'https://b.test' })).toContain('https://c.test/');
});

test('applies an own form to a code as it is typed', () => {
  expect(findCode({ text: 'use 123 456 now, tel 555123' }, { pattern: SIX_DIGITS })).toBe('123456');
});

test('trusts an OTP-Token header and an origin-bound line', () => {
  expect(findCode({ text: 'Hello 482913', headers: { 'otp-token': '771204' } })).toBe('771204');
  expect(findCode({ text: 'Hello 482913\n\n@app.test #771204' })).toBe('771204');
});
