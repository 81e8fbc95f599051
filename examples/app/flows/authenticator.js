// @ts-check
import encodeQr from 'qr';
import { html } from '../http/html.js';
import { page, redirect } from '../http/reply.js';
import { card, codeField, form } from '../pages/parts.js';
import { CODE_ERRORS } from './code-texts.js';

/** @typedef {import('../http/listener.js').Exchange} Exchange */

/** @type {import('../http/listener.js').Routes} */
export const authenticatorRoutes = {
  'POST /authenticator': begin,
  'GET /authenticator': (exchange) => setUpPage(exchange, {}),
  'POST /authenticator/on': turnOn,
  'GET /authenticator/code': ({ session }) => codePage(session, {}),
  'POST /authenticator/code': enterCode,
};

/** @param {Exchange} exchange */
function begin({ services, session }) {
  const { email } = session;
  return email === undefined
    ? redirect('/password-login')
    : redirect('/authenticator', { email, authenticator: services.authenticators.newSecret() });
}

/** @param {Exchange} exchange @param {{ error?: string }} state */
function setUpPage({ services, session }, { error }) {
  const { email, authenticator: secret } = session;
  if (!(email && secret)) {
    return redirect('/account');
  }
  const uri = services.authenticators.uri(email, secret);
  const content = card({
    heading: 'Set up an authenticator',
    lead: 'Scan this with your authenticator app, then type the code that it shows.',
    error,
    body: [
      html`<p><img src="${pictureOf(uri)}" alt="QR code" width="160" height="160"></p>
<p><a href="${uri}">Open your authenticator</a> or type in the key <code>${secret}</code></p>`,
      form('/authenticator/on', 'Turn on', codeField('numeric')),
    ],
  });
  return page('Set up an authenticator', content, error ? 422 : 200);
}

/** @param {string} uri */
function pictureOf(uri) {
  return `data:image/svg+xml,${encodeURIComponent(encodeQr(uri, 'svg'))}`;
}

/** @param {Exchange} exchange */
function turnOn(exchange) {
  const { email, authenticator: secret } = exchange.session;
  if (!(email && secret)) {
    return redirect('/account');
  }
  const typed = exchange.form.get('code') ?? '';
  const recoveryCodes = exchange.services.authenticators.turnOn(email, { secret, typed });
  return recoveryCodes
    ? redirect('/account', { email, greeting: 'Your authenticator is on', recoveryCodes })
    : setUpPage(exchange, { error: CODE_ERRORS.wrong });
}

/** @param {import('../http/sessions.js').Session} session @param {{ error?: string }} state */
function codePage({ authenticatorOf: email }, { error }) {
  if (!email) {
    return redirect('/password-login');
  }
  const content = card({
    heading: 'One more step',
    lead: 'Enter the code that your authenticator shows, or a recovery code',
    error,
    body: form('/authenticator/code', 'Continue', codeField('text')),
  });
  return page('One more step', content, error ? 422 : 200);
}

/** @param {Exchange} exchange */
function enterCode({ services, session, form: fields }) {
  const email = session.authenticatorOf;
  if (!email) {
    return redirect('/password-login');
  }
  return services.authenticators.check(email, fields.get('code') ?? '')
    ? redirect('/account', { email, greeting: 'Welcome back' })
    : codePage(session, { error: CODE_ERRORS.wrong });
}
