import { expect, test } from 'vitest';
import type { ExtractOptions, MessageContent } from '../../../src/extract/candidate.js';
import { explain } from '../../../src/extract/explain.js';
import { LINK_RULES } from '../../../src/extract/links/link-rules.js';
import { LINK_AGREEMENT_RULES } from '../../../src/extract/links/rank-links.js';

const TOKEN = 'https://a.test/x?token=9f2c7d';
const PLAIN = 'https://a.test/x';
const CAMPAIGN = 'https://a.test/x?utm_source=mail';
const LONG = 'The team has written to you and to all of the people that use our pages. ';

interface Example extends MessageContent {
  readonly href?: string;
  readonly options?: ExtractOptions;
}

/** For each rule, a message with a link that the rule speaks about. */
const EXAMPLES: Readonly<Record<string, Example>> = {
  'says-purpose': { html: link(PLAIN, 'Verify e-mail') },
  'says-invite': { html: link(PLAIN, 'Accept') },
  'says-sign-in': { html: link(PLAIN, 'Sign in') },
  'says-yes': { subject: 'New email', html: link(TOKEN, 'Yes, use this address'), href: TOKEN },
  'asked-for': { text: `To accept the invitation, open:\n${PLAIN}` },
  'code-page': {
    text: 'Your code is 482913\nEnter this code at https://a.test/verify',
    href: 'https://a.test/verify',
  },
  'says-open': { html: link(PLAIN, 'Click here') },
  'purpose-around': { html: `To confirm, go ${link(PLAIN, 'there')}` },
  'purpose-announced': { html: `<p>Confirm your address</p>${link(PLAIN, 'Go')}` },
  'invite-announced': { html: `<p>You have an invitation</p>${link(PLAIN, 'Go')}` },
  'after-colon': { text: `Confirm your address: ${PLAIN}` },
  'sign-in-around': { html: `To sign in go ${link(PLAIN, 'there')}` },
  'open-around': { html: `Open ${link(PLAIN, 'that')}` },
  'purpose-titled': { subject: 'Confirm your address', html: link(PLAIN, 'Go') },
  token: { html: link(TOKEN, 'Go'), href: TOKEN },
  campaign: { html: link(CAMPAIGN, 'Activate'), href: CAMPAIGN },
  'telling-path': { text: 'https://a.test/confirm', href: 'https://a.test/confirm' },
  'sign-in-path': { text: 'https://a.test/login', href: 'https://a.test/login' },
  'signing-token': { html: link(TOKEN, 'Sign in'), href: TOKEN },
  'only-telling': {
    text: 'https://a.test/verify?token=9f2c',
    href: 'https://a.test/verify?token=9f2c',
  },
  'holds-code': {
    text: 'Your code is 482913\nhttps://a.test/x?c=482913',
    href: 'https://a.test/x?c=482913',
  },
  button: { html: `<td style="background:#06c">${link(PLAIN, 'Go')}</td><p>Hello</p>` },
  'own-line': { html: link(PLAIN, 'Go') },
  'shown-address': { html: link(PLAIN, PLAIN) },
  'only-link': { html: link(PLAIN, 'Go') },
  'own-origin': { html: link(PLAIN, 'Go'), options: { baseURL: 'https://a.test/app' } },
  'says-undo': { html: link(PLAIN, 'Unsubscribe') },
  'undo-around': { html: `If it wasn't you, ${link(PLAIN, 'reset your password')}` },
  'in-case': { html: `<p>If it wasn't you:</p>${link(PLAIN, 'Go')}` },
  'undo-announced': {
    html: `<p>If it wasn't you, click here:</p>${link(TOKEN, 'Go')}`,
    href: TOKEN,
  },
  reported: { html: `<p>If it wasn't you, review it:</p>${link(PLAIN, 'Go')}` },
  alert: {
    subject: 'New sign-in',
    html: `<p>Was it you?</p>${link(TOKEN, 'Reset password')}`,
    href: TOKEN,
  },
  over: { subject: 'Your password was changed', html: link(PLAIN, 'Go') },
  'beside-code': { html: `<p>Your code is 482913</p>${link(PLAIN, 'Reset password')}` },
  'plain-reset': { html: `${link(PLAIN, 'Reset password')} ${link(TOKEN, 'Go')}` },
  'undo-path': { text: 'https://a.test/revoke/1', href: 'https://a.test/revoke/1' },
  'elsewhere-path': { text: 'https://a.test/orders/1', href: 'https://a.test/orders/1' },
  published: { text: 'https://a.test/help/reset', href: 'https://a.test/help/reset' },
  explains: { html: link(TOKEN, 'How to reset your password'), href: TOKEN },
  meeting: { html: `<p>Our meeting is at nine</p>${link(PLAIN, 'Join')}` },
  'to-meeting': { html: `<p>Our meeting is at nine</p>${link(PLAIN, 'Join')}` },
  'says-else': { html: `${LONG}${link(PLAIN, 'View profile')}` },
  reply: { subject: 'Re: Hello', html: link(PLAIN, 'Verify') },
  quoted: { text: `Thanks!\n\nOn 12 May 2026 Ada wrote:\n> Verify: ${PLAIN}` },
  errand: { html: link(PLAIN, 'Complete your order') },
  'accepts-else': { html: `${LONG}${link(PLAIN, 'Accept')}` },
  'no-purpose': { html: `${LONG}${link(PLAIN, 'Go')}` },
  'unknown-purpose': { html: link(PLAIN, 'Quelthar') },
  'about-order': { html: link(PLAIN, 'Order 12') },
  'says-number': { html: link(PLAIN, 'LARK-482: Verify e-mail') },
  mentioned: { text: `The endpoint ${PLAIN} failed at nine` },
  failure: { subject: 'TypeError: no token', text: PLAIN },
  ticket: { subject: '[web-4829] No print', text: PLAIN },
  unexplained: { text: `${LONG}${PLAIN}` },
  answered: { subject: 'Bo accepted your invitation', html: link(PLAIN, 'Go') },
  status: { subject: 'Your delivery', html: link(TOKEN, 'Order status'), href: TOKEN },
  'says-footer': { html: link(PLAIN, 'Privacy') },
  footer: { html: `<p>A</p><p>B</p><p>C</p><p>© Nimbus</p><p>${link(PLAIN, 'Verify')}</p>` },
  home: { text: 'https://a.test/', href: 'https://a.test/' },
  file: { text: 'https://a.test/a.pdf', href: 'https://a.test/a.pdf' },
  'only-token': { html: `<p>Confirm your address</p>${link(TOKEN, 'Go')}`, href: TOKEN },
  'for-password': { subject: 'Your password', text: `Click to go on:\n${TOKEN}`, href: TOKEN },
  settings: { text: 'https://a.test/settings', href: 'https://a.test/settings' },
  leaves: { text: 'https://a.test/unsubscribe', href: 'https://a.test/unsubscribe' },
  'written-again': { html: `${link(TOKEN, 'Confirm')}<p>${link(PLAIN, PLAIN)}</p>` },
  wordless: { html: `<a href="${PLAIN}"><img src="a.png"></a>` },
  picture: { html: `<a href="${PLAIN}"><img alt="Confirm"></a>` },
  'passing-sign-in': { html: `<p>All is set.</p>${link(TOKEN, 'Sign in')}`, href: TOKEN },
  'plain-sign-in': { html: link(PLAIN, 'Sign in') },
  'code-instead': { html: `Your code is 482913 ${link(PLAIN, 'Go')}` },
  sold: { html: `<p>Save 20 %</p>${link(PLAIN, 'Activate')}` },
  'one-of-many': { html: [1, 2, 3, 4, 5, 6, ''].map((n) => link(PLAIN + n, 'Go')).join(' ') },
  unsupported: { html: `Our sponsor Acme. ${link(PLAIN, 'Verify one user free')}` },
  'no-token': { html: link(PLAIN, 'Click here') },
  twice: { html: `${link(PLAIN, 'Go')}<p>${link(PLAIN, 'Go')}</p>` },
  'in-both-parts': { text: PLAIN, html: link(PLAIN, 'Go') },
  'no-evidence': { html: link(PLAIN, 'Go') },
};

test.each(
  [...LINK_RULES, ...LINK_AGREEMENT_RULES].map(({ name, weight, reason }) => [
    name,
    { rule: name, points: weight, reason },
  ]),
)('%s', (name, evidence) => {
  const { href = PLAIN, options = {}, ...content } = EXAMPLES[name as string] ?? {};
  const { links, rejectedLinks } = explain(content, options);
  const found = [...links, ...rejectedLinks].find(({ value }) => value === href);
  expect(found?.evidence).toContainEqual(evidence);
});

function link(href: string, text: string): string {
  return `<a href="${href}">${text}</a>`;
}
