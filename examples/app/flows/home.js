// @ts-check
import { html } from '../http/html.js';
import { page, redirect } from '../http/reply.js';
import { messagePage } from '../pages/message-page.js';
import { buttonForm, card } from '../pages/parts.js';

const FLOWS = [
  { href: '/signup', title: 'Code', text: 'Create an account with a 6-digit code.' },
  { href: '/phone', title: 'Phone', text: 'Sign up with a code by text message.' },
  { href: '/login', title: 'Magic link', text: 'Log in with a link that works once.' },
  { href: '/register', title: 'Second page', text: 'Confirm in one tab, go on in another.' },
  { href: '/forgot', title: 'Reset', text: 'Choose a new password by mail.' },
  { href: '/password-login', title: 'Two steps', text: 'A password, then a code by mail.' },
];

/** @type {import('../http/listener.js').Routes} */
export const homeRoutes = {
  'GET /': home,
  'GET /account': account,
  'POST /sign-out': () => redirect('/', {}),
  'GET /help': () => messagePage('Help', { lead: 'Write to hello@larkspur.example.' }),
  'GET /unsubscribe': () => messagePage('Unsubscribed', { lead: 'You get no more news from us.' }),
};

function home() {
  const cards = FLOWS.map(
    ({ href, title, text }) =>
      html`<li><a href="${href}"><strong>${title}</strong> ${text}</a></li>`,
  );
  const intro = html`<div class="intro"><h1>Plan the garden together</h1>
  <p class="lead">Six ways to prove an address or a number.</p></div>`;
  return page('Home', html`${intro}<ul class="flows">${cards}</ul>`);
}

/** @param {import('../http/listener.js').Exchange} exchange */
function account({ session }) {
  if (session.email === undefined) {
    return redirect('/password-login');
  }
  const heading = session.greeting ?? 'Your account';
  const lead = heading.includes(session.email)
    ? 'Your address is confirmed and you are signed in.'
    : `You are signed in as ${session.email}.`;
  const body = [
    recoveryCodes(session.recoveryCodes),
    buttonForm('/authenticator', 'Set up an authenticator'),
    buttonForm('/passkey', 'Add a passkey'),
  ];
  return page(heading, card({ heading, lead, body }));
}

/** @param {string[]} [codes] */
function recoveryCodes(codes) {
  if (!codes) {
    return html``;
  }
  const list = codes.map((code) => html`<li><code>${code}</code></li>`);
  return html`<p>Keep these recovery codes. Each works once, in place of your authenticator.</p>
<ul>${list}</ul>`;
}
