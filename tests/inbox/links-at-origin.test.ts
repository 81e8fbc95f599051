import { expect, test } from 'vitest';
import { linksAtOrigin } from '../../src/inbox/link-origin.js';
import { messageOf } from '../checks/message-of.js';

const message = messageOf({
  text: 'Confirm your address: https://app.acme.test/confirm?token=9f2c71aa04d1\n\nHelp: https://app.acme.test/help',
});

test('leads the links of the application to where it runs, and no others', () => {
  const linkUrl = linksAtOrigin(message, 'http://127.0.0.1:3000');
  expect(linkUrl('https://app.acme.test/help')).toBe('http://127.0.0.1:3000/help');
  expect(linkUrl('https://social.test/acme')).toBe('https://social.test/acme');
  expect(linkUrl('/help')).toBe('/help');
});

test.each([
  ['there is no other origin', message, undefined],
  ['the mail asks to open nothing', messageOf({ text: 'Hello' }), 'http://127.0.0.1:3000'],
  [
    'its only links were rejected',
    messageOf({ text: 'Help: https://app.acme.test/help' }),
    'http://127.0.0.1:3000',
  ],
])('leaves links as they were sent when %s', (_, from, origin) => {
  expect(linksAtOrigin(from, origin)('https://app.acme.test/help')).toBe(
    'https://app.acme.test/help',
  );
});
