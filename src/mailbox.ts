/** A mailbox (RFC 5321 section 4.1.2). */
export interface Mailbox {
  /** Local part, without quotes and escapes. */
  readonly local: string;
  /** Domain name or address literal. */
  readonly domain: string;
}

const QUOTED = /^"((?:[^"\\]|\\.)*)"@([^\s@<>]+)$/s;
const PLAIN = /^([^\s@<>]+)@([^\s@<>]+)$/;
const ESCAPED = /\\(.)/gs;
const NEEDS_QUOTES = /[\s@<>"\\]|^$/;
const TO_ESCAPE = /["\\]/g;

/** Parses a mailbox; returns undefined if the text is not one. */
export function parseMailbox(text: string): Mailbox | undefined {
  const [, quoted, quotedDomain] = QUOTED.exec(text) ?? [];
  if (quoted !== undefined && quotedDomain !== undefined)
    return { local: quoted.replace(ESCAPED, '$1'), domain: quotedDomain };
  const [, local, domain] = PLAIN.exec(text) ?? [];
  return local !== undefined && domain !== undefined ? { local, domain } : undefined;
}

/** Formats a mailbox, quoted only where necessary, so that equal mailboxes get equal texts. */
export function formatMailbox({ local, domain }: Mailbox): string {
  const written = NEEDS_QUOTES.test(local) ? `"${local.replace(TO_ESCAPE, '\\$&')}"` : local;
  return `${written}@${domain}`;
}
