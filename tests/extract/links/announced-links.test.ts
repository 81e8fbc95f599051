import { expect, test } from 'vitest';
import type { MessageContent } from '../../../src/extract/candidate.js';
import { extract, findLink } from '../../../src/extract/extract.js';

const TOKEN = '9f2c71aab03c4d5e8f6071829304a5b6';

// Where applications let a new address be confirmed: the path says least of it.
const PATHS = [
  '/profile/email?token=',
  '/profile/',
  '/users/newuseremail/',
  '/settings/account?token=',
  '/notifications/email/',
  '/account/preferences?key=',
  '/dashboard?token=',
  '/u/',
];

const CHANGES: Readonly<Record<string, (url: string) => MessageContent>> = {
  'a line that asks to confirm the new address': (url) => ({
    subject: 'Confirm your new email address',
    text: `Hi Ada,\n\nplease confirm your new e-mail address:\n\n${url}\n\nThanks`,
  }),
  'a link in a sentence': (url) => ({
    subject: 'Email change',
    text: `You asked to change your email. To confirm it, follow this link: ${url}`,
  }),
  'a link that says Confirm': (url) => ({
    subject: 'Change of email',
    html: `<p>Please confirm the change of your email address.</p><p><a href="${url}">Confirm</a></p>`,
  }),
  'a link that says what it does': (url) => ({
    subject: 'Email update request',
    html: `<p>There was a request to change the email address of your account.</p><a href="${url}">Update my email</a>`,
  }),
};

for (const [announced, write] of Object.entries(CHANGES))
  test.each(PATHS)(`finds the link of a change of address at %s…, by ${announced}`, (path) => {
    const url = `https://app.example.com${path}${TOKEN}`;
    expect(findLink(write(url))).toBe(url);
  });

test('finds an invitation by its words and its token', () => {
  const url = `https://app.example.com/new-user?token=${TOKEN}`;
  const html = `<p>You have been invited to Acme.</p><p><a href="${url}">Set things up</a></p>`;
  expect(findLink({ subject: 'Welcome to Acme', html })).toBe(url);
});

test('finds an invitation without a token where the text asks to open it', () => {
  const html =
    '<p>Bo has invited you.</p><p>Click <a href="https://a.test/b/roadmap">here</a> to join.</p>';
  expect(findLink({ html })).toBe('https://a.test/b/roadmap');
});

test.each([
  ['Finish your registration here:', 'app.example.com/finish/9f2c71aab03c', true],
  ['Your account is ready. Sign in page:', 'app.example.com/login', false],
])("takes a click tracker's link for what it shows: %s %s", (said, shown, finds) => {
  const url = `https://click.example.net/c?u=${TOKEN}`;
  const html = `<p>${said} <a href="${url}">${shown}</a></p>`;
  expect(findLink({ html })).toBe(finds ? url : undefined);
});

test('finds the link of a forwarded mail, and none in what an answer quotes', () => {
  const url = `https://app.example.com/confirm?token=${TOKEN}`;
  const quoted = `On 12 May 2026, Acme <no-reply@example.com> wrote:\n> Confirm your address:\n> ${url}\n`;
  expect(findLink({ subject: 'Fwd: Confirm your address', text: quoted })).toBe(url);
  expect(
    findLink({ subject: 'Re: Confirm your address', text: `Done, thanks!\n\n${quoted}` }),
  ).toBeUndefined();
});

test.each([
  `Your order is on its way. Manage your emails: https://app.example.com/settings?token=${TOKEN}`,
  `Weekly digest\n\nNotification settings: https://app.example.com/notifications/${TOKEN}`,
  `Your email was changed. See your profile: https://app.example.com/profile/${TOKEN}`,
])('leaves settings and profiles alone that nothing asks to confirm: %s', (text) => {
  expect(extract({ text }).link).toBeUndefined();
});
