const DOMAIN = /@.*/;

/** Returns an address without its domain, for titles: `ada-x7k2m9qdw@…`; a phone number as it is. */
export function shortAddress(address: string): string {
  return address.replace(DOMAIN, '@…');
}
