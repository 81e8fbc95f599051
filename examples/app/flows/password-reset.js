// @ts-check
import { html } from '../http/html.js';
import { page, redirect } from '../http/reply.js';
import { passwordChanged } from '../mails/password-changed.js';
import { resetPassword } from '../mails/reset-password.js';
import { deadLinkPage, messagePage } from '../pages/message-page.js';
import { card, emailField, form, passwordField } from '../pages/parts.js';
import { hashPassword } from '../store/accounts.js';
import { findEmail } from './open-account.js';

/** @typedef {import('../http/listener.js').Exchange} Exchange */

const SENT = 'If the address has an account, a mail is on its way';
const AGAIN = { href: '/forgot', text: 'Send a new link' };
const LOG_IN = { href: '/password-login', text: 'Log in' };

/** @type {import('../http/listener.js').Routes} */
export const passwordResetRoutes = {
  'GET /forgot': () => forgotPage({}),
  'POST /forgot': sendLink,
  'GET /forgot/sent': () => messagePage('Check your inbox', { lead: SENT }),
  'GET /reset': openLink,
  'POST /reset': changePassword,
  'GET /reset/done': () =>
    messagePage('Password changed', { lead: 'From now on use the new one.', next: LOG_IN }),
};

/** @param {{ error?: string }} state */
function forgotPage({ error }) {
  const content = card({
    heading: 'Forgot your password?',
    lead: 'We send you a link to choose another one.',
    error,
    body: form('/forgot', 'Send reset link', emailField()),
  });
  return page('Forgot your password?', content, error ? 422 : 200);
}

/** @param {{ token: string, error?: string }} state */
function resetPage({ token, error }) {
  const content = card({
    heading: 'Choose a new password',
    error,
    body: form(
      '/reset',
      'Change password',
      html`<input type="hidden" name="token" value="${token}">`,
      passwordField('New password', 'new-password'),
    ),
  });
  return page('Choose a new password', content, error ? 422 : 200);
}

/** @param {Exchange} exchange */
async function sendLink({ services, origin, form: fields }) {
  const email = findEmail(fields);
  if (!email) {
    return forgotPage({ error: 'Enter a valid email address' });
  }
  const account = services.accounts.find(email);
  if (account) {
    const href = `${origin}/reset?token=${services.links.issue('reset', account.email)}`;
    const ttlMs = services.settings.linkTtlMs;
    await services.mailer.send(resetPassword({ to: account.email, href, ttlMs, origin }));
  }
  return redirect('/forgot/sent');
}

/** Looking does not use the link up. @param {Exchange} exchange */
function openLink({ services, url }) {
  const token = url.searchParams.get('token') ?? '';
  const found = services.links.find('reset', token);
  return found.state === 'good' ? resetPage({ token }) : deadLinkPage(found.state, AGAIN);
}

/** @param {Exchange} exchange */
async function changePassword({ services, origin, form: fields }) {
  const token = fields.get('token') ?? '';
  const password = fields.get('password');
  const found = services.links.find('reset', token);
  if (found.state !== 'good') {
    return deadLinkPage(found.state, AGAIN);
  }
  if (!password) {
    return resetPage({ token, error: 'Enter a password' });
  }
  found.link.used = true;
  const { account } = services.accounts.findOrCreate(found.link.email);
  account.passwordHash = hashPassword(password);
  await services.mailer.send(passwordChanged({ to: account.email, origin }));
  return redirect('/reset/done');
}
