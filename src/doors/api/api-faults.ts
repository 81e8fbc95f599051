import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { ActiveFault } from '../../faults/active-fault.js';
import type { RespondFault } from '../../faults/fault.js';
import { whyNotAt } from '../../faults/kinds-of-faults.js';
import { type ApiDoor, ApiRefusal, type ApiReply } from './api-door.js';

/** Refusal by a fault: its inbox knows of it, and to others it explains nothing. */
export class FaultRefusal extends ApiRefusal {}

/**
 * Puts a fault in place of the reply to a request.
 *
 * @param deliver Delivers the mails of the request; resolves with the reply.
 * @throws FaultRefusal for a request that the fault refuses, or that gets no reply
 * @throws Error for a fault that is none of HTTP APIs
 */
export async function replyByFault(
  { fault }: ActiveFault,
  { incoming, door }: { incoming: IncomingMessage; door: ApiDoor },
  deliver: () => Promise<ApiReply>,
): Promise<ApiReply> {
  const why = whyNotAt('HTTP APIs', door.name, fault);
  if (why !== undefined) throw new Error(why);
  if (fault.kind === 'respond') throw refusalOf(fault, door, incoming);
  if (fault.kind === 'slow') {
    const reply = await deliver();
    await delay(fault.delay, undefined, { ref: false });
    return reply;
  }
  if (fault.kind === 'drop') incoming.socket.destroy();
  else if (!incoming.socket.destroyed) await once(incoming.socket, 'close');
  throw new FaultRefusal({ status: 500, body: '' }, 'there is no reply, by a fault');
}

const REASONS = { 422: 'rejected', 429: 'too-many', 500: 'not-delivered' } as const;

function refusalOf(
  { status, retryAfter = 1 }: RespondFault,
  door: ApiDoor,
  { headers }: IncomingMessage,
): FaultRefusal {
  const refusal = door.refusals[REASONS[status]]('the service is not available', headers);
  const { reply, message } = refusal;
  const retry = status === 429 ? { 'retry-after': `${retryAfter}` } : {};
  return new FaultRefusal({ ...reply, headers: { ...reply.headers, ...retry } }, message);
}
