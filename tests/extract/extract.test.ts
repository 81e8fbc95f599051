import { expect, test } from 'vitest';
import { extract, findCode, findLink } from '../../src/extract/extract.js';

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
  expect(code?.reasons).toContain('+6 the name of a one-time code stands right beside it');
});
