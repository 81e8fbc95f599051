/** An address of a header field (RFC 5322 section 3.4). */
export interface MailAddress {
  /** Address as the header spells it, such as `ada@acme.test`; '' when the field only has a name. */
  readonly address: string;
  /** Display name, decoded; '' when there is none. */
  readonly name: string;
}

/** Writes an address as headers do: `Ada <ada@acme.test>`; without an address, the name. */
export function formatAddress({ address, name }: MailAddress): string {
  if (!address) return name;
  return name ? `${name} <${address}>` : address;
}
