const SCHEME = /^(?:tel|sms|whatsapp|rcs):/i;
const SEPARATORS = /[\s().\-‐‑–/]/g;
const INTERNATIONAL_PREFIX = /^00(?=[1-9])/;
const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * Parses an international phone number, however it is written: `+1 (212) 555-0123`, `0049 171 3920012` or
 * `whatsapp:+12125550123`.
 *
 * @returns The number in the form of E.164, such as `+12125550123`; undefined if the text is not one.
 */
export function parsePhoneNumber(text: string): string | undefined {
  const digits = text.trim().replace(SCHEME, '').replace(SEPARATORS, '');
  const number = digits.replace(INTERNATIONAL_PREFIX, '+');
  return E164.test(number) ? number : undefined;
}
