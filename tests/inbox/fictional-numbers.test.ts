import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { fictionalNumbers, type PhoneCountry } from '../../src/inbox/fictional-numbers.js';

const COUNTS: readonly [PhoneCountry, count: number, type: string][] = [
  ['US', 35_900, 'FIXED_LINE_OR_MOBILE'],
  ['DE', 200, 'MOBILE'],
  ['AU', 30, 'MOBILE'],
  ['SE', 95, 'MOBILE'],
];

test.each(COUNTS)(
  'libphonenumber takes every number of %s as a mobile one of it',
  (country, count, type) => {
    const numbers = [...fictionalNumbers(country)];
    expect(new Set(numbers).size).toBe(count);
    for (const number of numbers) {
      const parsed = parsePhoneNumberFromString(number);
      const { country: found, number: e164 } = parsed ?? {};
      expect([number, found, parsed?.isValid(), parsed?.getType()]).toEqual([
        e164,
        country,
        true,
        type,
      ]);
    }
  },
);

test.each<[PhoneCountry, RegExp]>([
  ['US', /^\+1[2-9]\d\d55501\d\d$/],
  ['DE', /^\+49(?:17139200|176040690)\d\d$/],
  ['AU', /^\+6149157\d{4}$/],
  ['SE', /^\+467017406(?:0[5-9]|[1-9]\d)$/],
])('numbers of %s are of the ranges that are reserved for fiction', (country, form) => {
  for (const number of fictionalNumbers(country)) expect(number).toMatch(form);
});

test('the first number is a random one', () => {
  const first = Array.from({ length: 20 }, () => fictionalNumbers('US').next().value);
  expect(new Set(first).size).toBeGreaterThan(10);
});

test('a country without such numbers is an error that lists those that have some', () => {
  const country = 'GB' as PhoneCountry;
  expect(() => [...fictionalNumbers(country)]).toThrow(
    "{ country } must be one of US, DE, AU, SE, got 'GB'.\n\nHint: other countries reserve no numbers that validators accept: pass { number } for one of yours.",
  );
});
