import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findCode } from '../../../src/extract/extract.js';

/** Language, subject, text with the amount and what the payment was authorised with. */
const RECEIPTS = readFileSync(join(import.meta.dirname, 'receipts.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('|') as [string, string, string]);

test.each(RECEIPTS)(
  'takes no authorisation code of a receipt for a code (%s: %s)',
  (_, subject, lines) => {
    const text = lines.replaceAll('\\n', '\n');
    expect(findCode({ subject, text })).toBeUndefined();
  },
);

test.each([
  ['Confirm transfer', 'Amount: 1,250.00 EUR\n\nSecurity code: 482913'],
  ['Potwierdź przelew', 'Kod do przelewu na kwotę 482,00 PLN to: 482913'],
  ['Platba', 'Kód pro potvrzení platby 482,00 CZK je 482913'],
  [
    'Pembayaran',
    'Kode OTP untuk pembayaran Rp 482.000 adalah 482913. Jangan berikan kepada siapa pun.',
  ],
  ['Thanh toán', 'Mã OTP cho giao dịch 482.000 VND là 482913'],
  [
    'Approve your payment',
    'Use code 482913 to approve the payment of 48.20 GBP to Mill Lane Books.',
  ],
])('finds the code that approves a payment: %s', (subject, text) => {
  expect(findCode({ subject, text })).toBe('482913');
});
