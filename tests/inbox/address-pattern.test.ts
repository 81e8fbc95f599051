import { expect, test } from 'vitest';
import { checkAddressPattern, fillAddressPattern } from '../../src/inbox/address-pattern.js';

const FILLED = /^qa\+sign-up-[bcdfghjkmnpqrstvwxz][bcdfghjkmnpqrstvwxz2-9]{8}@example\.com$/;

test('makes addresses with a label and 42 random bits', () => {
  const pattern = checkAddressPattern('qa+{token}@example.com');
  const addresses = [...Array(1000)].map(() => fillAddressPattern(pattern, 'Sign up'));
  expect(addresses[0]).toMatch(FILLED);
  expect(new Set(addresses).size).toBe(1000);
});

test.each(['qa@example.com', '{token}{token}@example.com', 'qa+{token}'])(
  'refuses %s',
  (pattern) => {
    expect(() => checkAddressPattern(pattern)).toThrow();
  },
);

test('says what a pattern must have', () => {
  expect(() => checkAddressPattern('qa@example.com')).toThrow(
    "{ address } must be a pattern with {token} in it once, got 'qa@example.com'.\n\nHint: write it like qa+{token}@example.com: {token} becomes what makes an address unique.",
  );
});

test('refuses a pattern whose addresses would be longer than 64 characters before the @', () => {
  expect(() => checkAddressPattern(`${'q'.repeat(30)}+{token}@example.com`)).toThrow(
    '{ address } must be an e-mail address',
  );
});
