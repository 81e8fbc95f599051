import { randomBytes } from 'node:crypto';
import type { MadeWebhook } from '../journal/journal.js';
import { limitReached, Problem } from '../problem.js';
import type { Viewer } from '../viewer.js';
import { AllowedHosts } from './allowed-hosts.js';
import type { ApiInboxes } from './api-inboxes.js';
import type { ApiParts } from './api-parts.js';
import { ALL_MAIL } from './mail-events.js';
import { Webhook } from './webhook.js';
import type { NewWebhook, WebhookJson } from './webhook-json.js';

const BRACKETS = /^\[|\]$/g;

/** Makes, finds and ends webhooks. */
export class Webhooks {
  readonly #parts: ApiParts;
  readonly #inboxes: ApiInboxes;
  readonly #hosts: AllowedHosts;
  readonly #webhooks = new Map<string, Webhook>();

  constructor(parts: ApiParts, inboxes: ApiInboxes) {
    this.#parts = parts;
    this.#inboxes = inboxes;
    this.#hosts = new AllowedHosts(parts.options);
    parts.journal.handle(
      {
        webhook: (made) => this.#made(made),
        unhook: ({ id }) => this.#end(id),
        attempt: ({ id, attempt }) => this.#webhooks.get(id)?.tried(attempt),
      },
      { webhook: ({ id }) => this.#webhooks.has(id) },
    );
  }

  /**
   * Makes a webhook of a viewer.
   *
   * @throws Problem for a URL that may not be called, or an inbox that does not exist
   */
  async create(
    { url, inbox_ids: inboxIds = [ALL_MAIL] }: NewWebhook,
    viewer: Viewer,
  ): Promise<WebhookJson & { secret: string }> {
    const { options, ids, journal } = this.#parts;
    const { maxWebhooks } = options.limits;
    this.#checkUrl(url);
    for (const id of inboxIds) if (id !== ALL_MAIL) this.#inboxes.get(id, viewer);
    if (this.#webhooks.size >= maxWebhooks)
      throw limitReached(
        `There are ${maxWebhooks} webhooks`,
        'maxWebhooks',
        'delete some with DELETE /v1/webhooks/{id}.',
      );
    const key = randomBytes(24).toString('base64');
    const id = ids.makeId('whk');
    const createdAt = new Date().toISOString();
    await journal.write('webhook', { id, viewer: viewer.name, url, inboxIds, key, createdAt });
    return { ...this.get(id, viewer).toJSON(), secret: `whsec_${key}` };
  }

  /**
   * Returns the webhook with an id.
   *
   * @throws Problem when there is none, or it is that of another viewer
   */
  get(id: string, viewer: Viewer): Webhook {
    const webhook = this.#webhooks.get(id);
    if (webhook && viewer.owns(webhook.viewer)) return webhook;
    throw new Problem('not-found', `There is no webhook ${id}.`, {
      hint: 'POST /v1/webhooks makes one.',
    });
  }

  /** Returns the webhooks of a viewer, the newest first. */
  list(viewer: Viewer): Webhook[] {
    return [...this.#webhooks.values()].filter((webhook) => viewer.owns(webhook.viewer)).reverse();
  }

  /** Ends a webhook and what it has under way. */
  async delete(id: string, viewer: Viewer): Promise<void> {
    this.get(id, viewer);
    await this.#parts.journal.write('unhook', { id });
  }

  /** Ends the webhooks of a viewer whose key was revoked. */
  async endAll(viewer: Viewer): Promise<void> {
    const revoked = [...this.#webhooks.values()].filter((webhook) => webhook.viewer === viewer);
    await Promise.all(revoked.map(({ id }) => this.#parts.journal.write('unhook', { id })));
  }

  close(): void {
    for (const webhook of this.#webhooks.values()) webhook.end();
  }

  #made(made: MadeWebhook): void {
    const viewer = this.#parts.access.keys.named(made.viewer);
    const webhook = new Webhook(made, viewer, { ...this.#parts, lookup: this.#hosts.lookup });
    this.#webhooks.set(webhook.id, webhook);
    for (const id of webhook.inboxIds) this.#parts.events.add(id, webhook);
  }

  #end(id: string): void {
    const webhook = this.#webhooks.get(id);
    if (!webhook) return;
    this.#webhooks.delete(id);
    for (const inboxId of webhook.inboxIds) this.#parts.events.remove(inboxId, webhook);
    webhook.end();
  }

  #checkUrl(url: string): void {
    const { protocol, hostname, username, password } = new URL(url);
    if ((protocol !== 'http:' && protocol !== 'https:') || username || password)
      throw new Problem(
        'invalid-request',
        `The URL of a webhook must be like http://127.0.0.1:3000/mail, without credentials, got ${url}.`,
      );
    const host = hostname.replace(BRACKETS, '');
    if (this.#hosts.allows(host)) return;
    const { reason, hint } = this.#hosts.policy;
    throw new Problem('not-allowed', `A webhook must not call ${hostname}: ${reason}.`, { hint });
  }
}
