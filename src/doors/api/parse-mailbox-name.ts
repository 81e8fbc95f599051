import parseAddresses from 'nodemailer/lib/addressparser';
import { parseMailbox } from '../../mailbox.js';
import type { MailboxName } from './api-door.js';

// 5 MB of addresses took 10 s of the thread; no provider takes more than 1000.
const LONGEST_LIST = 256 * 1024;

/** Parses one address with or without a name, such as `Ada <ada@example.com>`; undefined if it is anything else. */
export function parseMailboxName(text: unknown): MailboxName | undefined {
  const [first, ...others] = parseMailboxNames(text);
  return others.length ? undefined : first;
}

/** Parses a list of addresses, separated by commas; one that is none is undefined. */
export function parseMailboxNames(text: unknown): (MailboxName | undefined)[] {
  if (typeof text !== 'string' || text.length > LONGEST_LIST) return [undefined];
  return parseAddresses(text, { flatten: true }).map(({ name, address = '' }) =>
    parseMailbox(address) ? { name, address } : undefined,
  );
}

/** Reads an address and its name from two fields; undefined if the address is none. */
export function mailboxOf(address: unknown, name: unknown): MailboxName | undefined {
  if (typeof address !== 'string' || !parseMailbox(address)) return undefined;
  return { address, name: typeof name === 'string' ? name : '' };
}

export function addressesOf(...lists: readonly (readonly MailboxName[])[]): string[] {
  return lists.flat().map(({ address }) => address);
}
