import parseAddresses from 'nodemailer/lib/addressparser';
import { parseMailbox } from '../../mailbox.js';
import type { MailboxName } from './api-door.js';
import { listOf, objectOf, textOf } from './read-json.js';

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

/** Reads a mailbox from two fields of an object; undefined if the address is none. */
export function mailboxOf(
  value: unknown,
  addressField = 'email',
  nameField = 'name',
): MailboxName | undefined {
  const { [addressField]: address, [nameField]: name } = objectOf(value);
  if (typeof address !== 'string' || !parseMailbox(address)) return undefined;
  return { address, name: textOf(name) ?? '' };
}

/** Reads the mailboxes of a list of objects, or of one object; leaves out what is none. */
export function mailboxesOf(value: unknown): MailboxName[] {
  return listOf(value).flatMap((mailbox) => mailboxOf(mailbox) ?? []);
}

export function addressesOf(...lists: readonly (readonly MailboxName[])[]): string[] {
  return lists.flat().map(({ address }) => address);
}
