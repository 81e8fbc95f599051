// @ts-check
import { randomBytes } from 'node:crypto';
import { html } from '../http/html.js';
import { page, redirect } from '../http/reply.js';
import { card } from '../pages/parts.js';

/** @typedef {import('../http/listener.js').Exchange} Exchange */

/** @type {import('../http/listener.js').Routes} */
export const passkeyRoutes = {
  'POST /passkey': ({ session }) => begin(session.email),
  'POST /passkey/log-in': () => begin(undefined),
  'GET /passkey': (exchange) => passkeyPage(exchange, {}),
  'POST /passkey/answer': answer,
};

/** @param {string | undefined} email */
function begin(email) {
  const challenge = randomBytes(32).toString('base64');
  return redirect('/passkey', { challenge, ...(email !== undefined && { email }) });
}

/** @param {Exchange} exchange @param {{ error?: string }} state */
function passkeyPage({ session: { email, challenge } }, { error }) {
  if (challenge === undefined) {
    return redirect('/password-login');
  }
  const button = email === undefined ? 'Log in with a passkey' : 'Add a passkey';
  const body = html`<form class="stack" method="post" action="/passkey/answer" data-passkey data-challenge="${challenge}" data-user="${email ?? ''}">
  <button class="primary">${button}</button>
</form>
<script src="/passkey.js" defer></script>`;
  return page(button, card({ heading: button, error, body }), error ? 422 : 200);
}

/** @param {Exchange} exchange */
function answer(exchange) {
  const { services, session, url } = exchange;
  const { email, challenge } = session;
  if (challenge === undefined) {
    return redirect('/password-login');
  }
  const given = /** @type {any} */ (Object.fromEntries(exchange.form));
  const expected = { challenge, origin: url.origin };
  if (email !== undefined) {
    return services.passkeys.add(email, given, expected)
      ? redirect('/account', { email, greeting: 'Your passkey is added' })
      : passkeyPage(exchange, { error: 'That passkey was not made for this page.' });
  }
  const owner = services.passkeys.find(given, expected);
  return owner === undefined
    ? passkeyPage(exchange, { error: 'No account has that passkey.' })
    : redirect('/account', { email: owner, greeting: 'Welcome back' });
}
