import { AddressTakenError } from '../../errors/server-errors.js';
import type { InboxFault } from '../../faults/fault.js';
import { addressKeys } from '../../inbox/address.js';
import { describeHolder } from '../../mail-server/describe-holder.js';
import { explainForeignClaim } from '../../mail-server/sources/foreign-claim.js';
import type { MailListener, MailSource } from '../../mail-server/sources/mail-source.js';
import { parsePhoneNumber } from '../../phone-number.js';
import type { Activity, Cursor, ReceivedMail } from '../../received-mail.js';
import type { SmtpAddress } from '../../wire/channel.js';
import { activityFor } from '../activity-for.js';
import type { Addresses } from '../addresses.js';
import type { Journal } from '../journal/journal.js';
import type { MailRouter } from '../mail-router.js';
import { limitReached, Problem } from '../problem.js';
import type { Subscriber } from '../subscriber.js';
import type { Viewer } from '../viewer.js';
import type { ServerParts } from './api-parts.js';

/** What to do about a taken address. */
export const FRESH_ADDRESS = 'leave out { username } for a fresh one.';

const API_CLIENT = 'api/';

/** Returns whether a subscriber of the router is the API. */
export function isApi({ client }: Pick<Subscriber, 'client'>): boolean {
  return client.startsWith(API_CLIENT);
}

/** Receives the mail of the API's inboxes from the router in this process: it is in them before its sender gets the 250. */
export class RouterSource implements MailSource, Subscriber {
  readonly client: string;
  readonly name = 'an inbox of the HTTP API';
  readonly parses = true;
  readonly viewer: Viewer;
  readonly #addresses: Pick<Addresses, 'smtp' | 'url'>;
  readonly #router: MailRouter;
  readonly #journal: Journal;
  readonly waitsFor: (address: string) => boolean;
  readonly #claimed = new Set<string>();
  #listener: MailListener = async () => undefined;

  /**
   * @param viewer Key of its inboxes.
   * @param waitsFor Returns whether a wait is pending for mail of an address.
   */
  constructor(
    parts: Pick<ServerParts, 'router' | 'journal'> & {
      readonly addresses: Pick<Addresses, 'smtp' | 'url'>;
    },
    viewer: Viewer,
    waitsFor: (address: string) => boolean,
  ) {
    this.client = `${API_CLIENT}${viewer.name}`;
    this.viewer = viewer;
    this.#addresses = parts.addresses;
    this.#router = parts.router;
    this.#journal = parts.journal;
    this.waitsFor = waitsFor;
    parts.router.join(this, { held: [], seen: undefined });
  }

  get smtp(): SmtpAddress {
    return this.#addresses.smtp;
  }

  get apiUrl(): string {
    return this.#addresses.url;
  }

  onMail(listener: MailListener): void {
    this.#listener = listener;
  }

  async ready(): Promise<void> {}

  push(mail: ReceivedMail): Promise<void> | undefined {
    const delivery = this.#listener(mail);
    return this.#claimedOf(mail).length ? delivery : undefined;
  }

  async settled(): Promise<void> {}

  async claim(address: string, shared = false): Promise<Cursor> {
    const refused = this.#router.claim(this, address, shared);
    if (refused && 'key' in refused) {
      const { summary, ...text } = explainForeignClaim(address, refused);
      throw new Problem('not-allowed', summary, text);
    }
    if (refused && 'full' in refused)
      throw limitReached(`There are ${refused.full} claimed addresses`, 'maxClaims');
    if (refused) {
      const sharing = { wanted: shared, held: refused.shared };
      throw new AddressTakenError(address, describeHolder(refused.holder, sharing), {
        hint: parsePhoneNumber(address) ? undefined : FRESH_ADDRESS,
      });
    }
    this.#claimed.add(address);
    return this.#journal.now();
  }

  async release(address: string): Promise<void> {
    this.#claimed.delete(address);
    this.#router.release(this, address);
  }

  async setFault(address: string, fault: InboxFault | undefined): Promise<void> {
    await this.#journal.write('fault', { client: this.client, address, fault });
  }

  async activity(since: Cursor, address?: string): Promise<Activity> {
    const othersMail = this.#router.othersMail(this, since.seq);
    const fault = this.#router.faultOf(address ?? '');
    const faults = fault ? [fault.since(since.seq)] : [];
    const activity = await this.#journal.activity(since);
    return activityFor(this.viewer, { ...activity, othersMail, faults });
  }

  idle(address?: string): Promise<void> {
    return this.#journal.idle(address);
  }

  async close(): Promise<void> {
    this.#router.leave(this, true);
  }

  #claimedOf({ envelope }: ReceivedMail): string[] {
    const keys = envelope.recipients.map((recipient) =>
      addressKeys(recipient).find((key) => this.#claimed.has(key)),
    );
    return keys.filter((key) => key !== undefined);
  }
}
