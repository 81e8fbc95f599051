// @ts-check
import { page, redirect } from '../http/reply.js';
import { messagePage } from '../pages/message-page.js';
import { card, codeField, form, phoneField } from '../pages/parts.js';
import { sixDigits } from '../store/codes.js';
import { CODE_ERRORS } from './code-texts.js';

/** @typedef {import('../http/listener.js').Exchange} Exchange */

const NUMBER = /^\+\d{7,15}$/;

/** @type {import('../http/listener.js').Routes} */
export const phoneRoutes = {
  'GET /phone': () => phonePage({}),
  'POST /phone': sendCode,
  'GET /phone/code': ({ session }) => codePage(session, {}),
  'POST /phone/code': enterCode,
};

/** @param {{ error?: string }} state */
function phonePage({ error }) {
  const content = card({
    heading: 'Sign up with your phone',
    lead: 'We send a code to your number.',
    error,
    body: form('/phone', 'Send code', phoneField()),
  });
  return page('Sign up with your phone', content, error ? 422 : 200);
}

/** @param {Exchange} exchange */
async function sendCode({ services, url, form: fields }) {
  const number = fields.get('phone')?.replaceAll(' ', '') ?? '';
  if (!NUMBER.test(number)) {
    return phonePage({ error: 'Enter a number with its country, like +12125550123' });
  }
  const code = services.codes.issue(number, sixDigits());
  // The last line lets the browser of a phone fill in the code (WebOTP).
  const text = `Your Larkspur code is ${code}.\n\n@${url.hostname} #${code}`;
  await services.texter.send({ to: number, text });
  return redirect('/phone/code', { phone: number });
}

/** @param {import('../http/sessions.js').Session} session @param {{ error?: string }} state */
function codePage({ phone }, { error }) {
  if (!phone) {
    return redirect('/phone');
  }
  const content = card({
    heading: 'Check your phone',
    lead: `We have sent a 6-digit code to ${phone}`,
    error,
    body: form('/phone/code', 'Confirm', codeField('numeric')),
  });
  return page('Check your phone', content, error ? 422 : 200);
}

/** @param {Exchange} exchange */
function enterCode({ services, session, form: fields }) {
  const { phone } = session;
  if (!phone) {
    return redirect('/phone');
  }
  const verdict = services.codes.check(phone, fields.get('code') ?? '');
  return verdict === 'right'
    ? messagePage(`Welcome, ${phone}`, { lead: 'Your number is confirmed.' })
    : codePage(session, { error: CODE_ERRORS[verdict] });
}
