import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.js';

const HREF = 'https://app.example.com/confirm?token=abcdef0123456789';

test.each([
  ['a line break', 'https://app.example.com/con\nfirm?token=abcdef0123456789'],
  ['a CRLF and a tab', 'https://app.example.com/confirm?\r\n\ttoken=abcdef0123456789'],
  ['entities', 'https://app.example.com/confirm?token=abcdef&#10;0123456789&#9;&#xD;'],
  ['spaces and controls at its ends', `\n \u0001${HREF}\u0000 \t`],
])('an href loses %s, as in browsers', (_, href) => {
  const html = `<p>Confirm your address</p><a href="${href}">Confirm</a>`;
  expect(extract({ html }).link).toBe(HREF);
  const outlook = `<!--[if mso]><v:roundrect href="${href.replaceAll(/&#\w+;/g, '')}">Confirm</v:roundrect><![endif]-->`;
  expect(extract({ html: outlook }).link).toBe(HREF);
});

test('an href keeps what browsers keep: spaces, soft hyphens and zero-width spaces within', () => {
  const href = 'https://a.test/confirm/x\u200by z?token=abc\u00addef0123';
  expect(extract({ html: `<p>Confirm</p><a href="${href}">Confirm</a>` }).link).toBe(href);
});
