import { randomBytes } from 'node:crypto';
import type { ServerLimits } from '../limits.js';
import { Problem } from '../problem.js';
import type { Unread } from '../unread.js';
import type { AllowedHosts } from './allowed-hosts.js';
import { ALL_MAIL, type MailEvents } from './mail-events.js';
import type { Numbering } from './numbering.js';
import type { PublicInboxes } from './public-inboxes.js';
import { ALL_INBOXES, Webhook, type WebhookJson } from './webhook.js';

/** What webhooks need. */
export interface WebhooksParts {
  readonly numbering: Numbering;
  readonly inboxes: PublicInboxes;
  readonly events: MailEvents;
  readonly hosts: AllowedHosts;
  readonly limits: Pick<ServerLimits, 'maxWebhooks'>;
  readonly unread: Unread;
}

/** Describes a webhook to be made. */
export interface NewWebhook {
  readonly url: string;
  readonly event_types: readonly string[];
  readonly inbox_ids?: readonly string[] | undefined;
}

// Six tries within a minute: a receiver that is started again gets its events.
const PAUSES: readonly number[] = [500, 1000, 4000, 15_000, 40_000];
const BRACKETS = /^\[|\]$/g;

/** Makes, finds and ends webhooks. */
export class Webhooks {
  readonly #parts: WebhooksParts;
  readonly #webhooks = new Map<string, Webhook>();

  constructor(parts: WebhooksParts) {
    this.#parts = parts;
  }

  /**
   * Makes a webhook.
   *
   * @throws Problem for a URL that may not be called, or an inbox that is not there
   */
  create({ url, inbox_ids: inboxIds = ALL_INBOXES }: NewWebhook): WebhookJson & { secret: string } {
    const { inboxes, events, numbering, hosts, limits, unread } = this.#parts;
    this.#checkUrl(url);
    for (const id of inboxIds) if (id !== ALL_MAIL) inboxes.get(id);
    if (this.#webhooks.size >= limits.maxWebhooks)
      throw new Problem(
        'too-many',
        `There are ${limits.maxWebhooks} webhooks, the most this server takes ({ maxWebhooks }).`,
        { hint: 'delete some with DELETE /v1/webhooks/{id}.' },
      );
    const key = randomBytes(24).toString('base64');
    const makeId = (kind: 'whk' | 'dlv'): string =>
      numbering.makeId(kind, randomBytes(9).toString('hex'));
    const webhook = new Webhook({
      id: makeId('whk'),
      url,
      inboxIds,
      lookup: hosts.lookup,
      unread,
      key,
      pauses: PAUSES,
      makeDeliveryId: () => makeId('dlv'),
    });
    this.#webhooks.set(webhook.id, webhook);
    for (const id of inboxIds) events.add(id, webhook);
    return { ...webhook.toJSON(), secret: `whsec_${key}` };
  }

  /**
   * Returns the webhook with an id.
   *
   * @throws Problem when there is none
   */
  get(id: string): Webhook {
    const webhook = this.#webhooks.get(id);
    if (webhook) return webhook;
    throw new Problem('not-found', `There is no webhook ${id}.`, {
      hint: 'POST /v1/webhooks makes one.',
    });
  }

  /** Returns all webhooks, the newest first. */
  list(): Webhook[] {
    return [...this.#webhooks.values()].reverse();
  }

  /** Ends a webhook and what it has under way. */
  delete(id: string): void {
    const webhook = this.get(id);
    this.#webhooks.delete(id);
    for (const inboxId of webhook.inboxIds) this.#parts.events.remove(inboxId, webhook);
    webhook.end();
  }

  /** Ends all webhooks. */
  close(): void {
    for (const webhook of this.#webhooks.values()) webhook.end();
  }

  #checkUrl(url: string): void {
    const { protocol, hostname, username, password } = new URL(url);
    if ((protocol !== 'http:' && protocol !== 'https:') || username || password)
      throw new Problem(
        'invalid-request',
        `The URL of a webhook must be like http://127.0.0.1:3000/mail, without credentials, got ${url}.`,
      );
    const { hosts } = this.#parts;
    const host = hostname.replace(BRACKETS, '');
    if (hosts.allows(host)) return;
    throw new Problem('not-allowed', `A webhook must not call ${hostname}: ${hosts.reason}.`, {
      hint: hosts.hint,
    });
  }
}
