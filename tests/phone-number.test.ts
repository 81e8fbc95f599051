import { expect, test } from 'vitest';
import { parsePhoneNumber } from '../src/phone-number.js';

test.each([
  '+12125550123',
  '+1 212 555 0123',
  '+1 (212) 555-0123',
  ' +1.212.555.0123 ',
  '001 212 555 0123',
  'tel:+1-212-555-0123',
  'sms:+12125550123',
  'whatsapp:+12125550123',
  'WhatsApp:+1 (212) 555‑0123',
])('%j is a phone number', (text) => {
  expect(parsePhoneNumber(text)).toBe('+12125550123');
});

test.each([
  '',
  '+',
  '2125550123',
  '+0125550123',
  '+123456',
  '+1234567890123456',
  '+1212555012a',
  '+12125550123@inbox.example.com',
  'ada@inbox.example.com',
])('%j is none', (text) => {
  expect(parsePhoneNumber(text)).toBeUndefined();
});
