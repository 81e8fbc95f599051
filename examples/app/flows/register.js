// @ts-check
import { page, redirect } from '../http/reply.js';
import { confirmAddress } from '../mails/confirm-address.js';
import { deadLinkPage, messagePage } from '../pages/message-page.js';
import { card, emailField, form } from '../pages/parts.js';
import { findEmail, openAccount } from './open-account.js';

/** @typedef {import('../http/listener.js').Exchange} Exchange */

const THANKS = {
  lead: 'Thank you, your address is confirmed. You can close this tab.',
};

/** @type {import('../http/listener.js').Routes} */
export const registerRoutes = {
  'GET /register': () => registerPage({}),
  'POST /register': register,
  'GET /register/wait': ({ session }) => waitPage(session, {}),
  'POST /register/wait': goOn,
  'GET /confirm': confirm,
};

/** @param {{ error?: string }} state */
function registerPage({ error }) {
  const content = card({
    heading: 'Register',
    lead: 'We send you a link to confirm your address.',
    error,
    body: form('/register', 'Register', emailField()),
  });
  return page('Register', content, error ? 422 : 200);
}

/**
 * @param {import('../http/sessions.js').Session} session
 * @param {{ error?: string }} state
 */
function waitPage({ registration }, { error }) {
  if (!registration) {
    return redirect('/register');
  }
  const content = card({
    heading: 'Confirm your address, then come back',
    lead: 'Open the link in our mail in another tab. We keep your place here.',
    error,
    body: form('/register/wait', 'I have confirmed'),
  });
  return page('Confirm your address', content, error ? 409 : 200);
}

/** @param {Exchange} exchange */
async function register(exchange) {
  const { services, origin } = exchange;
  const email = findEmail(exchange.form);
  if (!email) {
    return registerPage({ error: 'Enter a valid email address' });
  }
  const token = services.links.issue('confirm', email);
  const href = `${origin}/confirm?token=${token}&utm_source=mail&utm_campaign=confirm`;
  await services.mailer.send(confirmAddress({ to: email, href, origin }));
  await openAccount(exchange, email);
  return redirect('/register/wait', { registration: token });
}

/** Opening the link again thanks again: mail scanners open it too. @param {Exchange} exchange */
function confirm({ services, url }) {
  const found = services.links.find('confirm', url.searchParams.get('token'));
  if (found.state !== 'good' && found.state !== 'used') {
    return deadLinkPage(found.state, { href: '/register', text: 'Register again' });
  }
  found.link.used = true;
  return messagePage('Address confirmed', THANKS);
}

/** @param {Exchange} exchange */
function goOn({ services, session }) {
  const found = services.links.find('confirm', session.registration);
  if (found.state !== 'used') {
    return waitPage(session, { error: 'Not confirmed yet' });
  }
  return redirect('/account', { email: found.link.email, greeting: 'Your account is ready' });
}
