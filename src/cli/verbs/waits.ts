import type { ClientMessage } from '../../client/client-message.js';
import type { ClientWaitOptions } from '../../client/messages.js';
import { waitedInbox } from '../../client/waited-inbox.js';
import { readPattern, readTimeout } from '../read-values.js';
import type { VerbCall } from '../verb.js';
import type { VerbValues } from '../verb-options.js';

/** Waits for a code, and prints it. */
export async function printCode(call: VerbCall): Promise<void> {
  const options = await readWait(call);
  const otp = await call.client.messages.waitForOTP({ ...options, ...readForm(call.values) });
  call.print(otp.code, otp);
}

/** Waits for a link, and prints it. */
export async function printLink(call: VerbCall): Promise<void> {
  const options = await readWait(call);
  const found = await call.client.messages.waitForLink({ ...options, ...readForm(call.values) });
  call.print(found.link, found);
}

/** Waits for a message, and prints its text. */
export async function printMessage(call: VerbCall): Promise<void> {
  const message: ClientMessage = await call.client.messages.waitForMessage(await readWait(call));
  call.print(message.text, message);
}

/** Opens the inbox of the address, and reads which of its messages to wait for. */
export async function readWait(call: VerbCall): Promise<ClientWaitOptions> {
  const { client, operands, values } = call;
  const [address = ''] = operands;
  const timeout = readTimeout(values.timeout);
  readForm(values);
  const waited = await waitedInbox(client.inboxes, address);
  const { subject, from, body, to, again } = values;
  return {
    ...waited,
    timeout,
    ...(subject !== undefined && { subject }),
    ...(from !== undefined && { from }),
    ...(body !== undefined && { body }),
    ...(to !== undefined && { to }),
    ...(again && { after: 0 }),
  };
}

/** Reads the form of the code or link. */
export function readForm({ pattern }: VerbValues): { readonly pattern?: RegExp } {
  return pattern === undefined ? {} : { pattern: readPattern(pattern) };
}
