import { createHmac } from 'node:crypto';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { TimeLimit } from '../../time-limit.js';
import type { AttemptJson } from './webhook-json.js';

type Delivery = Pick<AttemptJson, 'delivery_id' | 'event_type' | 'message_id'>;

/** Receiver of a webhook, and how long to retry. */
interface DeliveryTarget {
  readonly url: string;
  /** Resolves names that may be called. */
  readonly lookup: LookupFunction;
  /** Key of the signatures in base64: the secret without its prefix. */
  readonly key: string;
  /** Pauses before the second try and those after it, in ms. */
  readonly pauses: readonly number[];
  readonly signal: AbortSignal;
  tried(attempt: AttemptJson): void;
}

// A receiver that takes longer does more than acknowledge the event.
const ANSWER_TIMEOUT = 10_000;

/** Calls a webhook until it answers with 2xx, or was tried often enough. */
export async function deliver(
  delivery: Delivery,
  body: string,
  target: DeliveryTarget,
): Promise<void> {
  const { pauses, signal } = target;
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    const at = new Date();
    const { status, error } = await call(delivery.delivery_id, body, target);
    const pause = error === null ? undefined : pauses[attempt - 1];
    const duration = Date.now() - at.getTime();
    target.tried({
      ...delivery,
      attempt,
      at: at.toISOString(),
      duration_ms: duration,
      status,
      error,
      next_attempt_at:
        pause === undefined ? null : new Date(at.getTime() + duration + pause).toISOString(),
    });
    if (pause === undefined) return;
    await delay(pause, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/** Calls once, signed as Standard Webhooks has it (https://www.standardwebhooks.com). */
async function call(
  id: string,
  body: string,
  target: DeliveryTarget,
): Promise<Pick<AttemptJson, 'status' | 'error'>> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', Buffer.from(target.key, 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64');
  const limit = new TimeLimit(ANSWER_TIMEOUT, target.signal);
  try {
    const status = await post(target, {
      body,
      signal: limit.signal,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'playwright-inbox',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': `v1,${signature}`,
      },
    });
    return { status, error: status >= 200 && status < 300 ? null : `answered ${status}` };
  } catch (error) {
    return { status: null, error: error instanceof Error ? error.message : String(error) };
  } finally {
    limit.end();
  }
}

interface Call {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Posts, and resolves with the status of the answer; follows no redirect, whose target was not checked. */
function post({ url, lookup }: DeliveryTarget, { body, headers, signal }: Call): Promise<number> {
  const request = url.startsWith('https:') ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers, signal, lookup, agent: false });
    sent.once('response', (response: IncomingMessage) => {
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
