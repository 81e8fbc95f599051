import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.js';
import { LANGUAGES } from '../../../src/extract/terms/compiled-terms.js';
import { wordsOf } from '../words-of.js';

const VALUES = ['QX71KP', '88123401', '4HJ7KP2'];

/** What is booked or ordered, around the label and its value. */
const LAYOUTS: readonly ((label: string, one: string, two: string) => string)[] = [
  (label, one, two) => `${label}\n\n${one}: 12.12. 15:00\n\n${two}: 2`,
  (label, one, two) => `${one}, ${two}.\n\n${label}.\n\nAcme`,
  (label, one, two) => `${one} (${two}) 15:00. ${label}.`,
];

test.each(
  LANGUAGES.filter(({ booking }) => booking).map((known) => [known.language, known] as const),
)('takes the confirmation code of a booking for no code in %s', (_, { code, booking = '' }) => {
  const words = wordsOf(booking);
  const texts = wordsOf(code)
    .filter((label) => !/otp|pin/i.test(label))
    .flatMap((label, at) =>
      LAYOUTS.map((layout, next) =>
        layout(
          `${label}: ${VALUES[(at + next) % 3]}`,
          words[at % words.length] ?? '',
          words[(at + next + 1) % words.length] ?? '',
        ),
      ),
    );
  expect(texts.filter((text) => extract({ subject: 'Acme', text }).code)).toEqual([]);
});

const DAYS = [
  'Fri 12 June 2026 – Sun 14 June 2026',
  'Jun 12 – Jun 14, 2026',
  '12.06.2026 - 14.06.2026',
  '2026/06/12 → 2026/06/14',
  '6月12日～6月14日',
];
const LABELS = ['CONFIRMATION CODE', 'Confirmation number', 'Confirmation code'];

for (const label of LABELS)
  test.each(DAYS)(`takes no ${label} beside the days of a stay: %s`, (days) => {
    const subject = 'Your stay in Lisbon';
    for (const value of VALUES) {
      const text = `Dear Ada,\n\n${label}: ${value}\n\n${days}\nDeluxe double, sea view`;
      expect(extract({ subject, text }).code).toBeUndefined();
      const html = `<p>Dear Ada,</p><h3>${label}</h3><p>${value}</p><p>${days}</p>`;
      expect(extract({ subject, html }).code).toBeUndefined();
    }
  });

test.each(LABELS)('takes no %s that is for the records', (label) => {
  const text = `Thank you for booking with us.\n\n${label}: HX7Q2M\n\nPlease keep it for your records.`;
  expect(extract({ subject: 'Thank you', text }).code).toBeUndefined();
});

test.each([
  ['Welcome', 'Your confirmation code is QX71KP. It expires in 15 minutes.', 'QX71KP'],
  ['Complete your booking', 'Enter this code to complete your booking: 482913', '482913'],
  ['Your order', 'To confirm your order, enter the code 482913 in the app.', '482913'],
  ['Your delivery', 'Your delivery OTP for order #99812 is 5517.', '5517'],
  ['Your parcel', 'You will be asked for your pick-up PIN.\n\nPick-up PIN: 4829', '4829'],
  ['Your pick-up code', 'Your bike is ready. Pick-up code: 4827. Bring order 20417733.', '4827'],
  ['Ihr Paket', 'Ihr Paket liegt bereit. Abholcode: 2096. Fach 24, bis 18.05.2026.', '2096'],
  ['包裹', '您的取件码为583921，请到驿站领取包裹', '583921'],
  ['Approve your payment', 'The code for your payment of $1,250.00 to Ada is 284917.', '284917'],
  ['Collect your order', 'Enter this collection PIN at the locker: 4829', '4829'],
  ['Your locker', 'Enter 3391 on the terminal to open locker 12.', '3391'],
  [
    'Approve your payment of £48.20',
    'You are paying £48.20 with the card ending 4471.\n\nYour one-time code\n\n346976\n\nReference: 8598386545',
    '346976',
  ],
  [
    'Ihre Zahlung über 48,20 EUR',
    'Sie zahlen 48,20 EUR mit der Karte, die auf 4471 endet.\n\nIhr Einmalcode\n\n346976\n\nReferenz: 8598386545',
    '346976',
  ],
])('finds the code that is asked for: %s', (subject, text, code) => {
  expect(extract({ subject, text }).code).toBe(code);
});

test('a booking code in the subject is no code to sign in with', () => {
  const subject = 'Booking confirmed - confirmation code QX7T4M';
  const text = 'Your trip is booked. Confirmation code: QX7T4M\n\nAM 4482, LIS - OSL, 14 Nov 2026';
  const html = `<div style="display:none">${text}</div><p>${text.replace('\n\n', '</p><p>')}</p>`;
  expect(extract({ subject, text }).code).toBeUndefined();
  expect(extract({ subject, text, html }).code).toBeUndefined();
  expect(extract({ subject: 'Acme Booking verification code', text: 'Code: 482913' }).code).toBe(
    '482913',
  );
});
