// @ts-check
import { page, redirect } from '../http/reply.js';
import { twoFactorCode } from '../mails/two-factor-code.js';
import {
  buttonForm,
  card,
  codeField,
  elsewhere,
  emailField,
  form,
  passwordField,
} from '../pages/parts.js';
import { isPassword } from '../store/accounts.js';
import { letterGroups } from '../store/codes.js';
import { CODE_ERRORS, RESENT } from './code-texts.js';

/** @typedef {import('../http/listener.js').Exchange} Exchange */

/** @type {import('../http/listener.js').Routes} */
export const passwordLoginRoutes = {
  'GET /password-login': () => loginPage({}),
  'POST /password-login': logIn,
  'GET /two-factor': ({ session }) => codePage(session, {}),
  'POST /two-factor': enterCode,
  'POST /two-factor/resend': resend,
};

/** @param {{ error?: string, email?: string }} state */
function loginPage({ error, email }) {
  const fields = form(
    '/password-login',
    'Log in',
    emailField(email),
    passwordField('Password', 'current-password'),
  );
  const content = card({
    heading: 'Log in to your account',
    error,
    body: [
      fields,
      elsewhere('Forgot it?', '/forgot', 'Reset it by mail'),
      elsewhere('No password?', '/login', 'Get a magic link'),
      buttonForm('/passkey/log-in', 'Use a passkey'),
    ],
  });
  return page('Log in', content, error ? 401 : 200);
}

/**
 * @param {import('../http/sessions.js').Session} session
 * @param {{ error?: string }} state
 */
function codePage({ twoFactor: email, resent }, { error }) {
  if (!email) {
    return redirect('/password-login');
  }
  const content = card({
    heading: 'One more step',
    lead: `Enter the code that we have sent to ${email}`,
    error,
    notice: resent && !error ? RESENT : undefined,
    body: [
      form('/two-factor', 'Continue', codeField('text')),
      buttonForm('/two-factor/resend', 'Send a new code'),
    ],
  });
  return page('One more step', content, error ? 422 : 200);
}

/** @param {Exchange} exchange */
async function logIn(exchange) {
  const email = exchange.form.get('email')?.trim() ?? '';
  const account = exchange.services.accounts.find(email);
  if (!(account && isPassword(exchange.form.get('password') ?? '', account.passwordHash))) {
    return loginPage({ error: 'Email or password is not right', email });
  }
  if (exchange.services.authenticators.has(account.email)) {
    return redirect('/authenticator/code', { authenticatorOf: account.email });
  }
  if (!account.twoFactor) {
    return redirect('/account', { email: account.email, greeting: 'Welcome back' });
  }
  await sendCode(exchange, account.email);
  return redirect('/two-factor', { twoFactor: account.email });
}

/** @param {Exchange} exchange */
function enterCode({ services, session, form: fields }) {
  const email = session.twoFactor;
  if (!email) {
    return redirect('/password-login');
  }
  const verdict = services.codes.check(email, fields.get('code') ?? '');
  return verdict === 'right'
    ? redirect('/account', { email, greeting: 'Welcome back' })
    : codePage(session, { error: CODE_ERRORS[verdict] });
}

/** @param {Exchange} exchange */
async function resend(exchange) {
  const email = exchange.session.twoFactor;
  if (!email) {
    return redirect('/password-login');
  }
  await sendCode(exchange, email);
  return redirect('/two-factor', { twoFactor: email, resent: true });
}

/** @param {Exchange} exchange @param {string} email */
async function sendCode({ services, origin }, email) {
  const code = services.codes.issue(email, letterGroups());
  const { codeTtlMs } = services.settings;
  await services.mailer.send(twoFactorCode({ to: email, code, ttlMs: codeTtlMs, origin }));
}
