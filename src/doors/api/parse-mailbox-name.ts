import parseAddresses from 'nodemailer/lib/addressparser';
import { parseMailbox } from '../../mailbox.js';
import type { MailboxName } from './api-door.js';

/** Parses one address with or without a name, such as `Ada <ada@example.com>`; undefined if it is anything else. */
export function parseMailboxName(text: unknown): MailboxName | undefined {
  if (typeof text !== 'string') return undefined;
  const [first, ...others] = parseAddresses(text, { flatten: true });
  if (!first || others.length || !parseMailbox(first.address ?? '')) return undefined;
  return { name: first.name, address: first.address ?? '' };
}

/** Lists the addresses of several lists. */
export function addressesOf(...lists: readonly (readonly MailboxName[])[]): string[] {
  return lists.flat().map(({ address }) => address);
}
