import { expect, test } from 'vitest';
import { findCode } from '../../../src/extract/extract.js';

const NAMES = 'ACME IKEA NVIDIA HELLO SECURITY GitHub VMware DeepL McAfee'.split(' ');

test.each(NAMES)('%s alone on its line is no code of a mail that only mentions one', (name) => {
  const mails = [
    `<h1>${name}</h1><p>We noticed a new sign-in. We will never ask you for your code.</p>`,
    `<p>Never share your code.</p><p>${name}</p><p>12 Main St</p>`,
    `<p>${name}</p><p>Your code has been sent to your phone.</p>`,
    `<p>Your sign-in code has expired. Request a new one.</p><h2>${name}</h2>`,
    `<h1>${name}</h1><p>Your ${name} code was used to sign in.</p>`,
  ];
  expect(mails.filter((html) => findCode({ subject: 'New sign-in', html }))).toEqual([]);
});

test.each(['Customer', 'Branch', 'Points', 'Mitglied', 'Agence'])(
  'a number behind %s in a table is no code, whatever the mail warns of',
  (name) => {
    const html = `<table><tr><td>${name}</td><td>48291</td></tr></table>
      <p>Never share your PIN or one-time code with anyone.</p>`;
    expect(findCode({ subject: 'Payment received', html })).toBeUndefined();
  },
);

test('a code behind its name in a table is', () => {
  const html = `<table><tr><td>Code</td><td>482913</td></tr></table><p>Never share it.</p>`;
  expect(findCode({ subject: 'Acme', html })).toBe('482913');
});

test.each(['Verify your email', 'Sign in to Acme', 'Two-factor authentication: sign in'])(
  'large digits below a greeting are the code of a mail about %s',
  (subject) => {
    const html = `<h1>${subject}</h1><p>Hi Ada,</p><p>Thank you.</p>
      <div style="font-size:32px;letter-spacing:6px">482913</div><p>It expires in 10 minutes.</p>`;
    expect(findCode({ subject, html })).toBe('482913');
  },
);
