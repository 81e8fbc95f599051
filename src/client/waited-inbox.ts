import type { Inboxes } from './inboxes.js';
import type { ClientWaitOptions } from './messages.js';

/** Opens the inbox of an address for waits; an inbox that gets the mail of all its tags, for that of this tag only. */
export async function waitedInbox(
  inboxes: Inboxes,
  address: string,
): Promise<Pick<ClientWaitOptions, 'inboxId' | 'to'>> {
  const inbox = await inboxes.open(address);
  const isSame = !('email' in inbox) || inbox.email.toLowerCase() === address.trim().toLowerCase();
  return { inboxId: inbox.id, ...(!isSame && { to: address.trim() }) };
}
