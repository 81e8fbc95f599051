import { expect, test } from 'vitest';
import type { MessageContent } from '../../../src/extract/candidate.js';
import { CODE_RULES } from '../../../src/extract/codes/code-rules.js';
import { CODE_AGREEMENT_RULES } from '../../../src/extract/codes/rank-codes.js';
import { explain } from '../../../src/extract/explain.js';

const LONG = 'The team has written to you and to all of the people that use our pages';

/** For each rule, a value and a message in which the rule speaks about it. */
const EXAMPLES: Readonly<Record<string, readonly [string, MessageContent]>> = {
  'six-digits': ['482913', { text: '482913' }],
  'usual-digits': ['4829', { text: '4829' }],
  'three-digits': ['482', { text: 'code: 482' }],
  'many-digits': ['482913557', { text: 'code: 482913557' }],
  'prefixed-digits': ['G-482913', { text: 'G-482913' }],
  'upper-alnum': ['K7Q2MX', { text: 'K7Q2MX' }],
  'grouped-alnum': ['K7Q-2MX', { text: 'K7Q-2MX' }],
  'uneven-alnum': ['K7-Q2M', { text: 'code: K7-Q2M' }],
  'mixed-alnum': ['k7Q2mX', { text: 'k7Q2mX' }],
  'lower-alnum': ['k7q2mx', { text: 'k7q2mx' }],
  'upper-letters': ['KQWRTX', { text: 'code: KQWRTX' }],
  'lower-letters': ['kqwrtx', { text: 'code: kqwrtx' }],
  shouted: ['KQWRTX', { text: 'YOUR CODE IS KQWRTX' }],
  unspeakable: ['KXPTFW', { text: 'code: KXPTFW' }],
  words: ['humat-weda-bafa', { text: 'code: humat-weda-bafa' }],
  'machine-made': [
    '0b6c1a52-3d0e-4d5a-9d5f-0c8f1f0a7b11',
    { text: 'Request 0b6c1a52-3d0e-4d5a-9d5f-0c8f1f0a7b11' },
  ],
  long: ['K7Q2MXK7Q2MX9', { text: 'code: K7Q2MXK7Q2MX9' }],
  'unnamed-random': ['9f86d081884c7d659a2feaa0', { text: '9f86d081884c7d659a2feaa0' }],
  base64: ['WW91ciBjb2Rl', { text: 'code: WW91ciBjb2Rl==' }],
  'name-like': ['FlowFuse', { html: '<p>FlowFuse</p><p>Your code is 482913</p>' }],
  promotional: ['SPRING25', { text: 'code: SPRING25' }],
  'loose-letters': ['K7Q2MX', { text: 'With K7Q2MX we go to the code.' }],
  'unnamed-letters': ['K7Q2MX', { text: 'Room K7Q2MX is free.' }],
  'letters-inside': ['KAWRTO', { text: 'code: KAWRTO is good' }],
  'known-word': ['PLEASE', { text: 'PLEASE\ncode: please' }],
  'unannounced-word': ['KQWRTX', { text: 'KQWRTX' }],
  'direct-strong': ['482913', { text: 'Your verification code is 482913' }],
  'direct-weak': ['482913', { text: 'PIN: 482913' }],
  'near-strong': ['482913', { text: 'The verification code went to Ada, whose box is not 482913' }],
  'entered-to': ['482913', { text: 'Use 482913 to sign in' }],
  'near-weak': ['482913', { text: 'The code went to Ada, whose box is not 482913' }],
  'to-be-entered': ['482913', { text: 'Enter 482913 to go on' }],
  'entry-requested': ['482913', { text: 'Enter the code 482913' }],
  'after-colon': ['KQWRTX', { text: 'Use this code to go on: KQWRTX' }],
  'announced-strong': ['482913', { text: 'Your verification code\n\n482913' }],
  'announced-weak': ['482913', { text: 'Your code\n\n482913' }],
  'announced-enter': ['482913', { text: 'Enter this\n\n482913' }],
  'under-purpose': ['482913', { html: '<p>Confirm your address</p><b>482913</b>' }],
  'leads-subject': ['482913', { subject: '482913 - Nimbus', text: 'That is the code' }],
  'page-names-code': ['482913', { text: `OTP\n\n${LONG}\n\nGo\n\nOn\n\nYes\n\n482913` }],
  'page-says-code': ['482913', { text: `PIN\n\n${LONG}\n\nGo\n\nOn\n\nYes\n\n482913` }],
  'below-colon': ['482913', { text: 'Here:\n\n482913' }],
  alone: ['482913', { text: '482913' }],
  big: ['482913', { html: `<p>${LONG}</p><p style="font-size:32px">482913</p>` }],
  marked: ['482913', { html: '<p>Hello</p><b>482913</b>' }],
  warned: ['482913', { text: 'Code: 482913. It expires in ten minutes.' }],
  'length-stated': ['482913', { text: 'Your 6-digit code is 482913' }],
  'whole-message': ['482913', { text: '482913' }],
  'clear-layout': ['482913', { text: 'Quelthar en blixo\n\n482913' }],
  'other-number': ['482913', { text: 'Your order 482913 is here' }],
  'announced-other': ['482913', { text: 'Order number\n\n482913' }],
  'own-name': ['482913', { text: 'Login: 482913\nPassword: x7Kq2m' }],
  money: ['4829', { text: 'You paid $4829 today' }],
  discount: ['4829', { text: 'Save 20 % with 4829' }],
  percentage: ['4829', { text: 'It grew by 4829 %' }],
  counted: ['4829', { text: 'It has 4829 users' }],
  dated: ['2026', { text: 'On 12 May 2026' }],
  range: ['40214077', { text: 'code: 4021-4077' }],
  figures: ['4812', { html: '<p>Code</p><table><tr><td>4812</td><td>87 %</td></tr></table>' }],
  place: ['3-2-8812', { text: 'Shelf 3-2-8812' }],
  cited: ['4471', { text: 'Bo wrote "code 4471 does not work" there' }],
  listed: ['482913', { text: 'Codes: 482913, 553201, 991022' }],
  'mentioned-below': ['K7Q2MX', { text: 'K7Q2MX\n\nWe will send you a code' }],
  year: ['2026', { text: 'Happy 2026' }],
  'compact-date': ['20260512', { text: 'Report 20260512' }],
  masked: ['4829', { text: 'Card **** 4829' }],
  phone: ['5550104', { text: 'Ring (555) 5550104' }],
  'app-hash': ['k7Q2mXk7Q2m', { text: 'Hello\n\nk7Q2mXk7Q2m' }],
  dialled: ['77193302', { text: 'PIN 77193302#' }],
  'word-beside-number': ['GARDEN', { text: 'Use your code in the\n\nGARDEN\n\nYour code: 482913' }],
  'beside-phone': ['1588', { text: 'Ring 010-1234-5678 or 1588' }],
  credential: ['4829', { text: 'Username: ada\nPassword: 4829' }],
  numbered: ['4829', { text: 'Issue #4829' }],
  advertised: ['SPRING26', { text: 'Use code SPRING26 for 20% off' }],
  'postal-code': ['94103', { text: 'San Francisco, CA 94103' }],
  'street-number': ['4829', { text: '4829 Harbour Street, London' }],
  multiplied: ['1920', { text: 'A picture of 1920 x 1080' }],
  footer: ['10115', { text: 'Hello\n\nThis\n\nis\n\n© Nimbus\n\n10115 Berlin' }],
  hidden: ['482913', { html: '<p style="display:none">482913</p><p>Hello</p>' }],
  'link-text': ['482913', { html: '<a href="https://a.test/x">482913</a>' }],
  'nothing-said': ['482913', { text: `${LONG}\n\n482913` }],
  'inside-unnamed': ['482913', { text: 'We met at 482913 once' }],
  'part-of-name': [
    '1984',
    { subject: 'Welcome to Studio 1984', text: 'The people of Studio 1984' },
  ],
  'number-in-address': ['482913', { text: '482913\n\nhttps://a.test/482913' }],
  'named-elsewhere': ['482913', { subject: 'Order 482913', text: '482913' }],
  reply: ['482913', { subject: 'Re: Hello', text: 'It was 482913' }],
  quoted: ['482913', { subject: 'Re: Hello', text: 'Thanks\n\n> code: 482913' }],
  spent: ['482913', { text: 'The code 482913 no longer works' }],
  used: ['482913', { text: 'It was approved with the code 482913' }],
  example: ['482913', { text: 'You get a code such as 482913' }],
  lasting: ['482913', { text: 'The door code is 482913' }],
  repository: ['482913', { subject: '[acme/app] Login', text: 'Enter the code 482913' }],
  failure: ['482913', { subject: 'TypeError: no code', text: 'Enter the code 482913' }],
  commit: ['7f3a9c2', { text: 'Commits: 7f3a9c2 fix the code' }],
  'issue-key': ['APP-482', { subject: 'APP-482 Passcode rejected', text: 'Bo commented' }],
  assigned: ['48213', { text: 'status=503 code=48213' }],
  data: ['482913', { text: '{ "code": "482913" }' }],
  reported: ['482913', { subject: 'Bug #12', text: 'With the code 482913 it went well' }],
  mentioned: ['482913', { text: 'This is why the code 482913 is so well liked' }],
  receipt: ['4829', { text: 'code: 4829\n\nTotal: $12' }],
  'about-order': ['4829', { subject: 'Your order', text: 'code: 4829' }],
  booked: ['482913', { text: 'Arrival: 12 May\n\nGuests: 2\n\nCode: 482913' }],
  meeting: ['482913', { text: 'Meeting ID: 99\nPasscode: 482913' }],
  'in-subject': ['482913', { subject: '482913', text: 'code: 482913' }],
  'in-preview': ['482913', { html: '<p style="display:none">482913</p><p>Hello</p><p>482913</p>' }],
  'in-both-parts': ['482913', { text: '482913', html: '<p>482913</p>' }],
  'length-differs': ['4829', { text: 'Your 6-digit code is coming. Code: 4829' }],
};

test.each(
  [...CODE_RULES, ...CODE_AGREEMENT_RULES].map(({ name, weight, reason }) => [
    name,
    { rule: name, points: weight, reason },
  ]),
)('%s', (name, evidence) => {
  const [value, content] = EXAMPLES[name as string] ?? ['', {}];
  const { codes, rejectedCodes } = explain(content);
  const found = [...codes, ...rejectedCodes].find((code) => code.value === value);
  expect(found?.evidence).toContainEqual(evidence);
});

test.each([
  ['otp-token', { headers: { 'otp-token': '482913' } }],
  ['origin-bound', { text: '@a.test #482913' }],
] as const)('%s', (rule, content) => {
  const [code] = explain(content).codes;
  expect(code).toMatchObject({ value: '482913', evidence: [{ rule }] });
});
