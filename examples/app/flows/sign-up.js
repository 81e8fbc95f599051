// @ts-check
import { page, redirect } from '../http/reply.js';
import { signUpCode } from '../mails/sign-up-code.js';
import {
  buttonForm,
  card,
  checkbox,
  codeBoxes,
  codeField,
  elsewhere,
  emailField,
  form,
  passwordField,
} from '../pages/parts.js';
import { hashPassword } from '../store/accounts.js';
import { sixDigits } from '../store/codes.js';
import { CODE_ERRORS, RESENT } from './code-texts.js';
import { findEmail, openAccount } from './open-account.js';

/** @typedef {import('../http/listener.js').Exchange} Exchange */

/** @type {import('../http/listener.js').Routes} */
export const signUpRoutes = {
  'GET /signup': () => signUpPage({}),
  'POST /signup': signUp,
  'GET /signup/code': ({ session }) => codePage(session, {}),
  'GET /signup/boxes': ({ session }) => codePage(session, { field: codeBoxes() }),
  'POST /signup/code': enterCode,
  'POST /signup/resend': resend,
};

/** @param {{ error?: string, email?: string }} state */
function signUpPage({ error, email }) {
  const fields = form(
    '/signup',
    'Sign up',
    emailField(email),
    passwordField('Password', 'new-password'),
    checkbox('two-factor', 'Two-factor by e-mail'),
  );
  const content = card({
    heading: 'Create your account',
    lead: 'It takes a minute: we send a code to your address.',
    error,
    body: [fields, elsewhere('Have an account?', '/password-login', 'Log in')],
  });
  return page('Create your account', content, error ? 422 : 200);
}

/**
 * @param {import('../http/sessions.js').Session} session
 * @param {{ error?: string, field?: import('../http/html.js').Html }} state
 */
function codePage({ signUp: pending, resent }, { error, field = codeField('numeric') }) {
  if (!pending) {
    return redirect('/signup');
  }
  const content = card({
    heading: 'Check your inbox',
    lead: `We have sent a 6-digit code to ${pending.email}`,
    error,
    notice: resent && !error ? RESENT : undefined,
    body: [
      form('/signup/code', 'Confirm', field),
      buttonForm('/signup/resend', 'Send a new code'),
      elsewhere('On a phone?', '/signup/boxes', 'Type it digit by digit'),
    ],
  });
  return page('Check your inbox', content, error ? 422 : 200);
}

/** @param {Exchange} exchange */
async function signUp(exchange) {
  const { services, form: fields } = exchange;
  const email = findEmail(fields);
  const password = fields.get('password');
  if (!email) {
    return signUpPage({ error: 'Enter a valid email address' });
  }
  if (!password) {
    return signUpPage({ error: 'Enter a password', email });
  }
  if (services.accounts.find(email)?.passwordHash) {
    return signUpPage({ error: 'There is already an account for this address', email });
  }
  // No account is left of an address that no mail reaches.
  await sendCode(exchange, email);
  await openAccount(exchange, email);
  const twoFactor = fields.has('two-factor');
  const pending = { email, passwordHash: hashPassword(password), twoFactor };
  return redirect('/signup/code', { signUp: pending });
}

/** @param {Exchange} exchange */
function enterCode({ services, session, form: fields }) {
  const pending = session.signUp;
  if (!pending) {
    return redirect('/signup');
  }
  const verdict = services.codes.check(pending.email, fields.get('code') ?? '');
  if (verdict !== 'right') {
    return codePage(session, { error: CODE_ERRORS[verdict] });
  }
  const { account } = services.accounts.findOrCreate(pending.email);
  Object.assign(account, { passwordHash: pending.passwordHash, twoFactor: pending.twoFactor });
  const { email } = pending;
  return redirect('/account', { email, greeting: `Welcome, ${email}` });
}

/** @param {Exchange} exchange */
async function resend(exchange) {
  const pending = exchange.session.signUp;
  if (!pending) {
    return redirect('/signup');
  }
  await sendCode(exchange, pending.email);
  return redirect('/signup/code', { signUp: pending, resent: true });
}

/** @param {Exchange} exchange @param {string} email */
async function sendCode({ services, origin }, email) {
  const code = services.codes.issue(email, sixDigits());
  const { codeTtlMs } = services.settings;
  await services.mailer.send(signUpCode({ to: email, code, ttlMs: codeTtlMs, origin }));
}
