import { wrongValue } from '../errors/option-errors.js';
import { AddressTakenError } from '../errors/server-errors.js';
import { parseMailbox } from '../mailbox.js';
import { parsePhoneNumber } from '../phone-number.js';
import type { ClientInbox } from './client-inbox.js';
import type { ClientPhone } from './client-phone.js';

/** What finds and creates inboxes; the class Inboxes does. */
interface InboxCalls {
  find(email: string): Promise<ClientInbox | undefined>;
  findPhone(number: string): Promise<ClientPhone | undefined>;
  create(options: Address & { readonly after: number }): Promise<ClientInbox>;
  createPhone(options: { readonly number: string; readonly after: number }): Promise<ClientPhone>;
}

interface Address {
  readonly username: string;
  readonly domain: string;
}

/** Gets the inbox or phone of an address, or creates it with the unclaimed mail that has come for it. */
export async function openInbox(
  inboxes: InboxCalls,
  address: string,
): Promise<ClientInbox | ClientPhone> {
  const { find, create } = waysOf(inboxes, address);
  const found = await find();
  if (found) return found;
  try {
    return await create();
  } catch (error) {
    // Another program may have created it meanwhile.
    const made = error instanceof AddressTakenError ? await find() : undefined;
    if (made) return made;
    throw error;
  }
}

interface Ways {
  find(): Promise<ClientInbox | ClientPhone | undefined>;
  create(): Promise<ClientInbox | ClientPhone>;
}

// Before any mail: all that came is taken over.
const BEGINNING = { after: 0 };

function waysOf(inboxes: InboxCalls, address: string): Ways {
  const number = typeof address === 'string' ? parsePhoneNumber(address) : undefined;
  if (number !== undefined)
    return {
      find: () => inboxes.findPhone(number),
      create: () => inboxes.createPhone({ number, ...BEGINNING }),
    };
  const { local: username = '', domain = '' } = parseMailbox(String(address)) ?? {};
  if (!domain)
    throw wrongValue({
      of: 'The address',
      wanted: 'an e-mail address or an international phone number',
      value: address,
      hint: 'write it like ada@inbox.example.com or +12125550123.',
    });
  return {
    find: () => inboxes.find(address),
    create: () => inboxes.create({ username, domain, ...BEGINNING }),
  };
}
