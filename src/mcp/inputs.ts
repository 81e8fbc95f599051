import * as v from 'valibot';
import type { InboxClient } from '../client/inbox-client.js';
import type { ClientWaitOptions } from '../client/messages.js';
import { waitedInbox } from '../client/waited-inbox.js';
import { described } from '../wire/json.js';
import type { ToolCall } from './tool.js';

// Clients give up a call after 60 s unless told otherwise.
const LONGEST_WAIT = 55;
/** Form of the ID of an inbox, which no address has. */
export const INBOX_ID = /^inb_/;

export const inboxId = described(
  v.string(),
  'Address (or phone number) of the inbox, or the inbox_id that inbox_create returned.',
);

/** Input of every wait: which inbox, which of its messages, how long. */
export const waitInput = {
  inbox_id: inboxId,
  timeout: described(
    v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(LONGEST_WAIT)), LONGEST_WAIT),
    `Seconds to wait in this call, at most ${LONGEST_WAIT}.`,
  ),
  subject: described(v.optional(v.string()), 'Part of the subject, if several mails may come.'),
  from: described(v.optional(v.string()), 'Part of the sender, if several mails may come.'),
  pattern: described(
    v.optional(v.string()),
    'Regular expression of the value, only if a call said that several are equally likely; group 1 is the code.',
  ),
};

/** Where to type a code. */
export const placeInput = {
  target: described(
    v.string(),
    'Selector (CSS or Playwright) of the field, of the boxes, or of the element around them.',
  ),
  page: described(
    v.optional(v.string()),
    'Part of the URL of the page, if several have the target.',
  ),
};

type WaitInput = v.InferOutput<v.StrictObjectSchema<typeof waitInput, undefined>>;

/** Finds out which inbox an address or an ID means. */
export function waitedInboxOf({
  client,
  input,
}: ToolCall<Pick<WaitInput, 'inbox_id'>>): Promise<Pick<ClientWaitOptions, 'inboxId' | 'to'>> {
  const { inbox_id: id } = input;
  return INBOX_ID.test(id) ? Promise.resolve({ inboxId: id }) : waitedInbox(client.inboxes, id);
}

/** Finds the ID of an inbox by its address or ID; undefined if there is none. */
export async function findInboxId(client: InboxClient, id: string): Promise<string | undefined> {
  if (INBOX_ID.test(id)) return id;
  const found = (await client.inboxes.find(id)) ?? (await client.inboxes.findPhone(id));
  return found?.id;
}

/** Reads the input of a wait. */
export async function waitOptionsOf(
  call: ToolCall<WaitInput>,
): Promise<ClientWaitOptions & { readonly pattern?: RegExp }> {
  const { timeout, subject, from, pattern } = call.input;
  return {
    ...(await waitedInboxOf(call)),
    signal: call.signal,
    // The client has no word for a single look: it takes one ms.
    timeout: Math.max(1, timeout * 1000),
    ...(subject !== undefined && { subject }),
    ...(from !== undefined && { from }),
    ...(pattern !== undefined && { pattern: new RegExp(pattern) }),
  };
}
