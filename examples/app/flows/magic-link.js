// @ts-check
import { page, redirect } from '../http/reply.js';
import { magicLink } from '../mails/magic-link.js';
import { deadLinkPage, messagePage } from '../pages/message-page.js';
import { card, elsewhere, emailField, form } from '../pages/parts.js';
import { findEmail, openAccount } from './open-account.js';

/** @typedef {import('../http/listener.js').Exchange} Exchange */

/** @type {import('../http/listener.js').Routes} */
export const magicLinkRoutes = {
  'GET /login': () => loginPage({}),
  'POST /login': sendLink,
  'GET /login/sent': () =>
    messagePage('Check your inbox', { lead: 'Open the link in the mail to log in.' }),
  'GET /login/magic': openLink,
};

/** @param {{ error?: string }} state */
function loginPage({ error }) {
  const content = card({
    heading: 'Log in without a password',
    lead: 'We send you a link that works once.',
    error,
    body: [
      form('/login', 'Send me a link', emailField()),
      elsewhere('Rather type it?', '/password-login', 'Use your password'),
    ],
  });
  return page('Log in', content, error ? 422 : 200);
}

/** @param {Exchange} exchange */
async function sendLink(exchange) {
  const { services, origin } = exchange;
  const email = findEmail(exchange.form);
  if (!email) {
    return loginPage({ error: 'Enter a valid email address' });
  }
  const href = `${origin}/login/magic?token=${services.links.issue('magic', email)}`;
  const ttlMs = services.settings.linkTtlMs;
  await services.mailer.send(magicLink({ to: email, href, ttlMs, origin }));
  await openAccount(exchange, email);
  return redirect('/login/sent');
}

/** @param {Exchange} exchange */
function openLink({ services, url }) {
  const found = services.links.find('magic', url.searchParams.get('token'));
  if (found.state !== 'good') {
    return deadLinkPage(found.state, { href: '/login', text: 'Send a new link' });
  }
  found.link.used = true;
  return redirect('/account', { email: found.link.email, greeting: 'Welcome back' });
}
