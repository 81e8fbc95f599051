import { expect, test } from 'vitest';
import { findCode } from '../../../src/extract/extract.js';

/** Subject and the request above the code. */
const MAILS = [
  ['Acme code', 'Please verify your account.'],
  ['Your Acme code', 'Confirm your e-mail address'],
  ['Your code', 'Please confirm your email address to continue.'],
  ['Dein Code', 'Bitte bestätige dein Konto.'],
  ['Votre code', 'Veuillez confirmer votre adresse e-mail.'],
  ['Tu código', 'Confirma tu dirección de correo.'],
  ['Je code', 'Bevestig je e-mailadres.'],
  ['Twój kod', 'Potwierdź swój adres e-mail.'],
] as const;

const CODES = ['482913', '4829', 'K7Q2MX'];

const LAYOUTS: Readonly<Record<string, (request: string, code: string) => object>> = {
  'in text': (request, code) => ({ text: `Hi Ada,\n\n${request}\n\n${code}\n\nAcme` }),
  'in a box': (request, code) => ({
    html: `<p>Hi Ada</p><p>${request}</p><table><tr><td style="background:#eee">${code}</td></tr></table><p>Acme</p>`,
  }),
  'in large type': (request, code) => ({
    html: `<p>Hi Ada</p><p>${request}</p><div style="font-size:28px">${code}</div><p>Acme</p>`,
  }),
};

for (const [layout, write] of Object.entries(LAYOUTS))
  for (const [subject, request] of MAILS)
    test.each(CODES)(`finds a bare code below "${request}" ${layout}: %s`, (code) => {
      expect(findCode({ subject, ...write(request, code) })).toBe(code);
    });

test('finds digits in a box of their own below a request, under any subject', () => {
  const html = LAYOUTS['in a box']?.('Please verify your account.', '482913');
  expect(findCode({ subject: 'Welcome to Acme', ...html })).toBe('482913');
});

test.each([
  ['Confirm your order', 'Please confirm your order.\n\nOrder no.\n482913'],
  ['Your code', 'Please confirm your address.\n\n482913\n\n719203'],
  ['Acme code', 'Please verify your account.\n\n2026'],
  ['Welcome to Acme', 'Please verify your account.\n\nK7Q2MX'],
])('leaves alone what may be something else, under "%s": %s', (subject, text) => {
  expect(findCode({ subject, text: `Hi Ada,\n\n${text}\n\nAcme` })).toBeUndefined();
});
