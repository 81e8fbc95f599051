import { createHmac } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

/** Is one try to call a webhook, as the log shows it. */
export interface AttemptJson {
  /** Names the event; it stays the same when it is tried again. */
  readonly delivery_id: string;
  readonly event_type: string;
  readonly message_id: string;
  /** Number of the try, from 1 on. */
  readonly attempt: number;
  readonly at: string;
  readonly duration_ms: number;
  /** Status of the answer; null when there was none. */
  readonly status: number | null;
  /** Why it failed; null when it did not. */
  readonly error: string | null;
  /** When it is tried again; null when it is not. */
  readonly next_attempt_at: string | null;
}

/** Is an event to be delivered. */
export interface Delivery {
  readonly id: string;
  readonly eventType: string;
  readonly messageId: string;
  readonly body: string;
}

/** Is whom to call, and how long to go on. */
export interface DeliveryTarget {
  readonly url: string;
  readonly secret: string;
  /** Pauses before the second try and those after it, in ms. */
  readonly pauses: readonly number[];
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Is told of each try. */
  tried(attempt: AttemptJson): void;
}

// Whoever takes longer has more to do than to say that the event came.
const PATIENCE = 10_000;

/** Calls a webhook until it answers with 2xx, or was tried often enough. */
export async function deliver(delivery: Delivery, target: DeliveryTarget): Promise<void> {
  const { pauses, signal } = target;
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    const at = new Date();
    const { status, error } = await call(delivery, target);
    const pause = error === null ? undefined : pauses[attempt - 1];
    const duration = Date.now() - at.getTime();
    target.tried({
      delivery_id: delivery.id,
      event_type: delivery.eventType,
      message_id: delivery.messageId,
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

interface Outcome {
  readonly status: number | null;
  readonly error: string | null;
}

async function call({ id, body }: Delivery, target: DeliveryTarget): Promise<Outcome> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', target.secret)
    .update(`${timestamp}.${body}`)
    .digest('hex');
  try {
    const response = await fetch(target.url, {
      method: 'POST',
      // What it redirects to was not allowed by anybody.
      redirect: 'manual',
      signal: AbortSignal.any([target.signal, AbortSignal.timeout(PATIENCE)]),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'playwright-inbox',
        'x-webhook-id': id,
        'x-webhook-timestamp': timestamp,
        'x-webhook-signature': `v1=${signature}`,
      },
      body,
    });
    await response.body?.cancel();
    const { status, ok } = response;
    return { status, error: ok ? null : `answered ${status}` };
  } catch (error) {
    return { status: null, error: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // fetch() hides what happened behind "fetch failed".
  const { cause } = error;
  return cause instanceof Error && cause.message ? cause.message : error.message;
}
