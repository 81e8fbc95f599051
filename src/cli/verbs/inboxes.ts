import type { ClientInbox } from '../../client/client-inbox.js';
import type { ClientPhone } from '../../client/client-phone.js';
import { readWhole } from '../read-values.js';
import type { VerbCall } from '../verb.js';

/** Creates an inbox, and prints its address. */
export async function printNewInbox({ client, values, print }: VerbCall): Promise<void> {
  const { label, ttl } = values;
  const inbox = await client.inboxes.create({
    ...(label !== undefined && { label }),
    ...(ttl !== undefined && { ttl: readWhole('ttl', ttl) }),
  });
  print(inbox.email, inbox);
}

/** Prints the addresses and numbers of all inboxes, newest first. */
export async function printInboxes({ client, print }: VerbCall): Promise<void> {
  const [inboxes, phones] = await Promise.all([client.inboxes.list(), client.inboxes.listPhones()]);
  const all = [...inboxes, ...phones].sort((a, b) => Number(b.createdAt) - Number(a.createdAt));
  print(all.map(addressOf).join('\n'), all);
}

function addressOf(inbox: ClientInbox | ClientPhone): string {
  return 'email' in inbox ? inbox.email : inbox.number;
}
