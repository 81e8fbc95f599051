import { expect, test } from 'vitest';
import type { MessageContent } from '../../src/extract/candidate.js';
import { extract } from '../../src/extract/extract.js';

const CODES: ReadonlyArray<readonly [MessageContent, string]> = [
  [{ text: 'Your code: ABC123' }, 'ABC123'],
  [{ text: 'Your code is: abc123' }, 'abc123'],
  [{ text: 'Use code AB12CD to verify your email' }, 'AB12CD'],
  [{ text: 'Security code: 12-34-56' }, '123456'],
  [{ text: 'OTP 123457' }, '123457'],
  [{ text: '123457 is your code' }, '123457'],
  [{ text: 'Verification code 123 457' }, '123457'],
  [{ html: '<h1>482913</h1>' }, '482913'],
  [{ html: '<b>Code</b>: <span>482913</span>' }, '482913'],
  [{ html: 'Your verification code is <strong>AB-12-CD</strong>' }, 'AB-12-CD'],
  [{ text: 'One-time code: 1234567890' }, '1234567890'],
  [{ text: 'confirmation code: XK9-22P' }, 'XK9-22P'],
  [{ text: 'Kod: 482913' }, '482913'],
  [{ text: 'Your one-time token is 8f14e45f' }, '8f14e45f'],
  [{ text: 'Your login PIN is 0042.' }, '0042'],
  [{ subject: 'Your code is 482913', text: 'See subject.' }, '482913'],
  [{ subject: '482913 – your Nimbus code', html: '<p>Hi</p><div>482913</div>' }, '482913'],
  [{ text: 'Hi Ada,\nYour passcode is:\n\nQ7XK2P\n\nThanks' }, 'Q7XK2P'],
  [{ text: 'Enter 482913 at https://example.com/verify to continue' }, '482913'],
  [
    { text: 'Dear user, 482913 is the One Time Password (OTP) for your login. Valid for 5 min.' },
    '482913',
  ],
  [
    {
      text: "Your Nimbus verification code is: 482913. Don't share it. Order #771204 shipped 2026-05-12.",
    },
    '482913',
  ],
  [
    {
      html: '<p>Your code</p><table><tr><td style="border:1px solid #ccc">4</td><td style="border:1px solid #ccc">8</td><td style="border:1px solid #ccc">2</td><td style="border:1px solid #ccc">9</td></tr></table>',
    },
    '4829',
  ],
  [{ text: 'Your 2FA code: 482 913 (expires in 30 seconds)' }, '482913'],
  [{ text: '<#> 482913 is your Nimbus code\nFA+9qCX9VSu' }, '482913'],
  [{ text: 'Reset code 99887766' }, '99887766'],
  [{ html: '<p>Use <code>k3f9-x2q7-m1p8</code> as your device code.</p>' }, 'k3f9-x2q7-m1p8'],
];

const LINKS: ReadonlyArray<readonly [MessageContent, string]> = [
  [{ text: 'Please confirm your email: https://example.com/c/8f3a' }, 'https://example.com/c/8f3a'],
  [
    { text: 'Click here to login: https://example.com/a?k=8f3a9912' },
    'https://example.com/a?k=8f3a9912',
  ],
  [{ text: 'Magic link: https://example.com/m/8f3a9912' }, 'https://example.com/m/8f3a9912'],
  [
    { text: 'Verify: http://localhost:3000/auth/verify?token=abc' },
    'http://localhost:3000/auth/verify?token=abc',
  ],
  [
    { html: '<a href="http://localhost:8080/reset-password/abc123">Reset password</a>' },
    'http://localhost:8080/reset-password/abc123',
  ],
  [
    { text: 'Confirm your account at http://127.0.0.1:4000/confirm/xyz.' },
    'http://127.0.0.1:4000/confirm/xyz',
  ],
  [{ text: 'Activate: http://web:3000/activate?t=1a2b3c' }, 'http://web:3000/activate?t=1a2b3c'],
  [
    { html: '<a href="myapp://verify?token=abc123">Verify in app</a>' },
    'myapp://verify?token=abc123',
  ],
  [
    { text: 'Verify here (https://example.com/verify?t=1), or ignore.' },
    'https://example.com/verify?t=1',
  ],
  [
    {
      text: 'You have been invited to join Nimbus. Accept: https://example.com/invite/8f3a9912 or decline: https://example.com/decline/8f3a9912',
    },
    'https://example.com/invite/8f3a9912',
  ],
  [
    { text: 'Verify your email address by visiting https://example.com/verify-email/abc123' },
    'https://example.com/verify-email/abc123',
  ],
  [
    {
      html: '<p>Verify your email <a href="https://example.com/v/1a2b3c4d">here</a>. If this wasn\'t you, click <a href="https://example.com/v/cancel/1a2b3c4d">here</a>.</p>',
    },
    'https://example.com/v/1a2b3c4d',
  ],
  [
    {
      html: '<p>Confirm your subscription</p><a href="https://list.test/subscribe/confirm?u=1&id=2&e=3">Yes, subscribe me to this list.</a><p>If you received this email by mistake, simply delete it.</p>',
    },
    'https://list.test/subscribe/confirm?u=1&id=2&e=3',
  ],
  [
    {
      html: '<a href="https://click.test/ls/click?upn=u001.abcDEF123456789012345">Reset your password</a> <a href="https://click.test/ls/click?upn=u001.zzzDEF123456789012345">Help center</a>',
    },
    'https://click.test/ls/click?upn=u001.abcDEF123456789012345',
  ],
  [
    {
      text: "To reset your password, follow this link:\n\nhttps://example.com/#/reset?t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc\n\nIf you don't want to reset it, ignore this email.",
    },
    'https://example.com/#/reset?t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc',
  ],
];

const NEITHER: readonly MessageContent[] = [
  { text: 'Hello world' },
  { text: 'Meeting at 3pm in room 1234' },
  { text: 'Call me 5551234567' },
  { text: 'Invoice 12345 is due' },
  { text: 'Error 404 on page 2024' },
  { text: 'Your total is 1234' },
  { text: 'Happy New Year 2026!' },
  { text: 'You owe $1234' },
  { text: 'Flight UA1234 departs 18:30' },
  { text: 'Version 2.14.2026 is out' },
  { text: 'Your code review #4821 was approved' },
  { text: 'Use promo code SAVE2026 for 10% off' },
  { text: 'Your ZIP code 94103 was updated' },
  { html: '<div style="color:#123456">Hello</div>' },
  { text: 'The QR code is attached. Ref 558213.' },
  { text: 'Your verification code has expired. Request a new one.' },
  { text: 'Your verification code was sent to +1 555 010 4477' },
  { text: 'Do not share your verification code. Call 1800123456 for help.' },
  { text: 'Two-factor authentication was enabled on 2026-05-12 at 10:32' },
  { text: 'Source code archive 20260512 uploaded' },
  { text: 'Your area code is 415' },
  { text: 'Verification of invoice 482913 completed' },
  { text: 'Unsubscribe: https://example.com/unsubscribe?token=8f3a9912' },
  { text: 'View in browser https://example.com/view/8f3a9912' },
  { text: 'Check our docs https://example.com/docs/verify-email' },
  {
    html: '<p>Hi</p><a href="https://example.com/verify?token=1">Verify</a><a href="https://example.com/verify?token=2">Verify</a>',
  },
  { text: 'Your code is 111222. Your other code is 333444.' },
];

test.each(CODES)('%j has a code', (content, code) => {
  expect(extract(content)).toMatchObject({ code, link: undefined });
});

test.each(LINKS)('%j has a link', (content, link) => {
  expect(extract(content)).toMatchObject({ code: undefined, link });
});

test.each(NEITHER)('%j has neither', (content) => {
  expect(extract(content)).toMatchObject({ code: undefined, link: undefined });
});
