import * as v from 'valibot';
import type { InboxClient } from '../../client/inbox-client.js';
import { InboxClosedError, NotFoundError } from '../../errors/server-errors.js';
import { described } from '../../wire/json.js';
import { INBOX_ID, inboxId } from '../inputs.js';
import { ACTS, type Tool, tool } from '../tool.js';

/** The tools that create and delete inboxes. */
export const INBOX_TOOLS: readonly Tool[] = [
  tool({
    name: 'inbox_create',
    title: 'Create an inbox',
    description:
      'Creates a fresh e-mail address, or a phone number for text messages. Type it into the form of the application; the other tools take it as inbox_id.',
    input: v.strictObject({
      label: described(v.optional(v.string()), 'What the address begins with, such as "sign-up".'),
      phone: described(v.optional(v.boolean()), 'Whether to create a phone number instead.'),
      ttl: described(v.optional(v.number()), 'Lifetime in seconds; a day unless told otherwise.'),
    }),
    output: v.strictObject({ inbox_id: v.string(), address: v.string() }),
    annotations: ACTS,
    async run({ client, input: { label, phone, ttl } }) {
      const lifetime = ttl === undefined ? {} : { ttl };
      if (phone) {
        const { id, number } = await client.inboxes.createPhone(lifetime);
        return { text: number, data: { inbox_id: id, address: number } };
      }
      const inbox = await client.inboxes.create({
        ...lifetime,
        ...(label !== undefined && { label }),
      });
      return { text: inbox.email, data: { inbox_id: inbox.id, address: inbox.email } };
    },
  }),
  tool({
    name: 'inbox_delete',
    title: 'Delete an inbox',
    description: 'Deletes an inbox with its messages, and frees its address.',
    input: v.strictObject({ inbox_id: inboxId }),
    output: v.strictObject({ deleted: v.boolean() }),
    annotations: { ...ACTS, destructiveHint: true, idempotentHint: true },
    async run({ client, input: { inbox_id: id } }) {
      const deleted = await deleteInbox(client, id);
      return { text: deleted ? 'deleted' : 'there is no such inbox', data: { deleted } };
    },
  }),
];

/** Deletes the inbox of exactly this address or ID; returns whether there was one. */
async function deleteInbox({ inboxes }: InboxClient, ref: string): Promise<boolean> {
  const own = INBOX_ID.test(ref) ? ref : (await findOwn(inboxes, ref))?.id;
  if (own === undefined) return false;
  try {
    await inboxes.delete(own);
    return true;
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof InboxClosedError) return false;
    throw error;
  }
}

async function findOwn(inboxes: InboxClient['inboxes'], address: string) {
  const inbox = await inboxes.find(address);
  // That of an address without its +tag gets other mail, too.
  if (inbox) return inbox.email.toLowerCase() === address.trim().toLowerCase() ? inbox : undefined;
  return inboxes.findPhone(address);
}
