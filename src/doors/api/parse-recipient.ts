import { parsePhoneNumber } from '../../phone-number.js';

// Some store and send numbers so.
const WITHOUT_PLUS = /^[1-9]\d{7,14}$/;

/** Parses the number of a recipient, also one without its plus sign; undefined if it is none. */
export function parseRecipient(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return parsePhoneNumber(WITHOUT_PLUS.test(value) ? `+${value}` : value);
}
