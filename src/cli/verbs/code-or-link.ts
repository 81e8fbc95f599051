import type { ClientMessage } from '../../client/client-message.js';
import type { ClientWaitOptions } from '../../client/messages.js';
import { MailTimeoutError } from '../../errors/wait-errors.js';
import type { VerbCall } from '../verb.js';
import { readWait } from './waits.js';

interface CodeOrLink {
  readonly code?: string;
  readonly link?: string;
  readonly message: ClientMessage;
}

/**
 * Waits for a message with a code or a link that was not printed before, and prints it.
 *
 * @throws MailTimeoutError that explains why there is no code, or why there is no message
 */
export async function printCodeOrLink(call: VerbCall): Promise<void> {
  const options = await readWait(call);
  const found = await findFirst(call, options);
  call.print(found.code ?? found.link ?? '', found);
}

async function findFirst({ client }: VerbCall, options: ClientWaitOptions): Promise<CodeOrLink> {
  const { timeout = 0 } = options;
  const deadline = performance.now() + timeout;
  let without: MailTimeoutError | undefined;
  for (;;) {
    const left = Math.max(1, Math.ceil(deadline - performance.now()));
    const message = await unlessLate(client.messages.waitForMessage({ ...options, timeout: left }));
    if (message instanceof MailTimeoutError) throw without ?? message;
    const found = await lookInto(client, { ...options, timeout: LOOK }, message);
    if (!(found instanceof MailTimeoutError)) return found;
    without = found;
  }
}

// What is there is found before the time is looked at.
const LOOK = 1;

/** Takes the code or the link; what a message has may have been taken before. */
async function lookInto(
  { messages }: VerbCall['client'],
  options: ClientWaitOptions,
  message: ClientMessage,
): Promise<CodeOrLink | MailTimeoutError> {
  const code = await unlessLate(messages.waitForOTP(options));
  if (!(code instanceof MailTimeoutError) || message.links.every(({ rejected }) => rejected))
    return code;
  const link = await unlessLate(messages.waitForLink(options));
  return link instanceof MailTimeoutError ? code : link;
}

async function unlessLate<T>(wait: Promise<T>): Promise<T | MailTimeoutError> {
  try {
    return await wait;
  } catch (error) {
    if (error instanceof MailTimeoutError) return error;
    throw error;
  }
}
