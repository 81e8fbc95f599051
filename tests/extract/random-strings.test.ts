import { expect, test } from 'vitest';
import { findCode } from '../../src/extract/extract.js';

const RANDOM: Readonly<Record<string, string>> = {
  base64: 'WW91ciBjb2RlIGlzIDQ4MjkxMy4K',
  'base64 with padding': 'WW91ciBjb2RlIGlzIDQ4MjkxMw==',
  'base64url without digits': 'dGhpcyBpcyBBIFRva2Vu',
  'hexadecimal digits': '9f86d081884c7d659a2feaa0',
  'an MD5': '9F86D081884C7D659A2FEAA0C55AD015',
  'the hash of a commit': 'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'a SHA-256': '9f86d081884c7d659a2feaa0c55ad0159f86d081884c7d659a2feaa0c55ad015',
  'a UUID': '0b6c1a52-3d0e-4d5a-9d5f-0c8f1f0a7b11',
  'a ULID': '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  'a JWT': 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.dBjftJeZ4CVPmB92K27uhbUJU1p1r',
  'a message id': '<CAF1x2y3z4a5b6c7d8e9f0@mail.acme.test>',
  'a tracking id': '1Z999AA10123456784',
};

test.each(Object.entries(RANDOM))('%s alone is no code', (_, value) => {
  expect(findCode({ text: value })).toBeUndefined();
  expect(findCode({ html: `<p>${value}</p>` })).toBeUndefined();
  expect(findCode({ subject: 'Your verification code', text: value })).toBeUndefined();
  expect(findCode({ subject: 'Verify your email', text: `Hello\n\n${value}` })).toBeUndefined();
  expect(findCode({ text: `Your verification code is 482913.\n\nThanks\n\n${value}` })).toBe(
    '482913',
  );
});

test.each(['9f86d081884c7d659a2feaa0', '01ARZ3NDEKTSV4RRFFQ69G5FAV', 'cjld2cjxh0000qzrmn831i7rn'])(
  '%s is the code where the message says so',
  (value) => {
    expect(findCode({ text: `Your verification token is ${value}` })).toBe(value);
    expect(findCode({ text: `Your verification code:\n\n${value}` })).toBe(value);
  },
);

test('no part of base64 is a code, whatever it is called', () => {
  const text = 'Your verification code: WW91ciBjb2RlIGlzIDQ4MjkxMw==';
  expect(findCode({ text })).toBeUndefined();
});
