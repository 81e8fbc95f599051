import { expect, test } from 'vitest';
import {
  maskCode,
  maskHeadline,
  maskLink,
  maskText,
  maskValues,
} from '../../../src/inbox/explain/mask.js';
import { messageOf } from '../open-inbox.js';

test('a code is hidden, but not how long it is', () => {
  expect(maskCode('K7Q-4MX')).toBe('•••••••');
});

test.each([
  ['https://acme.test/confirm/9f2c71aa?next=%2Fhome#top', 'https://acme.test/••••••'],
  ['http://127.0.0.1:3000/login?token=71aa', 'http://127.0.0.1:3000/••••••'],
  ['myapp:verify?token=71aa', 'myapp:///••••••'],
  ['no link at all', '••••••'],
])('of the link %s only the origin is shown', (link, shown) => {
  expect(maskLink(link)).toBe(shown);
});

test('a text shows no token, also where a shorter link is the beginning of the one that has it', async () => {
  const link = 'https://acme.test/?confirm=9f2c71aab03c';
  const lines = [
    '',
    `Confirm: ${link}`,
    'Home: https://acme.test/',
    'localhost:3000/confirm?token=71aab03c',
  ];
  const message = await messageOf({ lines });
  expect(maskText(`unlikely: ${link}`, [message])).toBe('unlikely: https://acme.test/••••••');
  const bare = await messageOf({ lines: ['', 'Confirm: app.test/confirm?token=71aab03c'] });
  expect(maskText('it names app.test/confirm?token=71aab03c', [bare])).toBe('it names ••••••');
});

test.each([
  ['481920 is your code', '•••••• is your code'],
  ['Your code: 481 920', 'Your code: •••••••'],
  ['Sign in to Acme', 'Sign in to Acme'],
])('a subject shows no code: %s', async (subject, shown) => {
  const lines = [`Subject: ${subject}`, '', 'Your verification code is 481920.'];
  expect(maskHeadline(await messageOf({ lines }))).toBe(shown);
});

test('a text shows no part of a code in which another one is', () => {
  const values = { codes: ['4819', '481920'], links: [] };
  expect(maskValues('481920 and 4819', values)).toBe('•••••• and ••••');
});

test('a text shows no link whose host is a pattern of replacements', () => {
  const link = 'http://a$&b.test/confirm?token=71aab03c';
  expect(maskValues(`see ${link}`, { codes: [], links: [link] })).toBe(
    'see http://a$&b.test/••••••',
  );
});
