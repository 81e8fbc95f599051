import { addressKeys } from '../inbox/address.js';
import type { ReceivedMail } from '../received-mail.js';
import { AddressPattern } from './address-pattern.js';

/**
 * Who a request comes from, by its key: what it may see and claim. Everything that returns mail, inboxes, webhooks or counts
 * asks it; mail that is not for it is answered as mail that does not exist.
 */
export class Viewer {
  /** Name of the key. */
  readonly name: string;
  #patterns: readonly AddressPattern[] = [];
  #seesAll = false;
  #shown = new WeakMap<ReceivedMail, { readonly mail: ReceivedMail | undefined }>();

  constructor(name: string, patterns: readonly AddressPattern[]) {
    this.name = name;
    this.restrict(patterns);
  }

  /** Whether all mail is its own. */
  get seesAll(): boolean {
    return this.#seesAll;
  }

  /** Whether it may see anything. */
  get seesSome(): boolean {
    return this.#patterns.length > 0;
  }

  /** Patterns of its addresses, as they were written. */
  get addresses(): readonly string[] {
    return this.#patterns.map(({ text }) => text);
  }

  /** Domain of its fresh addresses; undefined for that of the server. */
  get domain(): string | undefined {
    return this.seesAll ? undefined : this.#patterns.find(({ domain }) => domain)?.domain;
  }

  /** Returns whether mail for a recipient is its own. Mail for a `+tag` is that of the address without it, too. */
  sees(recipient: string): boolean {
    return (
      this.#seesAll ||
      addressKeys(recipient).some((key) => this.#patterns.some((pattern) => pattern.fits(key)))
    );
  }

  /** Returns a mail as the viewer sees it, without the recipients of others; undefined if none is its own. */
  show(mail: ReceivedMail): ReceivedMail | undefined {
    if (this.#seesAll) return mail;
    const known = this.#shown.get(mail) ?? { mail: this.#cut(mail) };
    this.#shown.set(mail, known);
    return known.mail;
  }

  /** Returns whether something that another viewer made is its own. */
  owns(owner: Viewer): boolean {
    return this.seesAll || owner === this;
  }

  /** Replaces the patterns, by none if the key was revoked; returns whether they were others. */
  restrict(patterns: readonly AddressPattern[]): boolean {
    const before = this.addresses.join(' ');
    this.#patterns = patterns;
    this.#seesAll = patterns.some(({ fitsAll }) => fitsAll);
    if (before === this.addresses.join(' ')) return false;
    this.#shown = new WeakMap();
    return true;
  }

  #cut(mail: ReceivedMail): ReceivedMail | undefined {
    const { envelope } = mail;
    const recipients = envelope.recipients.filter((recipient) => this.sees(recipient));
    if (!recipients.length) return undefined;
    const all = recipients.length === envelope.recipients.length;
    return all ? mail : { ...mail, envelope: { ...envelope, recipients } };
  }
}

/** Viewer of a server without keys, and of the key that sees everything. */
export const EVERYBODY: Viewer = new Viewer('', [new AddressPattern('*', 'a pattern')]);
/** Viewer of a request without a key. */
export const WITHOUT_KEY: Viewer = new Viewer('', []);
