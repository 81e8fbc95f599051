import { checkKeys } from '../errors/check-keys.js';
import { InvalidOptionError, wrongValue } from '../errors/option-errors.js';
import { checkInboxFault, sharedWithOthers } from '../faults/check-fault.js';
import type { InboxFault } from '../faults/fault.js';
import { checkDomain, DEFAULT_DOMAIN } from '../inbox/address.js';
import { checkAddressPattern } from '../inbox/address-pattern.js';
import type { PhoneCountry } from '../inbox/fictional-numbers.js';
import type { LinkOrigin } from '../inbox/link-origin.js';

/** Options that all inboxes of a mail server have in common. */
export interface InboxDefaults {
  /**
   * Domain of fresh addresses.
   * @default 'inbox.example.com' (RFC 2606 section 3; some validators refuse the .test domain)
   */
  readonly domain?: string | undefined;
  /**
   * Maximum time for a wait, in ms; 0 sets no limit.
   * @default 15000, or 60000 for an IMAP mailbox
   */
  readonly timeout?: number | undefined;
}

/** Pattern of the fresh addresses of a mail server. */
export interface AddressPattern {
  /**
   * Pattern of fresh addresses, for a mailbox that gets all of them: `{token}` in it becomes the label and 42 random bits.
   * An inbox that is given a `domain` does not use it.
   * @default the pattern in the URL of an IMAP mailbox, otherwise any name at `domain`
   */
  readonly address?: string | undefined;
}

/** Options of `createInbox()`. */
export interface InboxOptions extends InboxDefaults {
  /**
   * Readable beginning of the address.
   * @default 'inbox'
   */
  readonly label?: string;
  /** Whole address, instead of a fresh one. */
  readonly address?: string;
  /**
   * Whether other inboxes, of parallel workers too, may have the same address if they are shared as well. Each gets all
   * mail for it, and its waits return what fits them.
   * @default false
   */
  readonly shared?: boolean;
  /**
   * Base URL of the application under test; links of its origin rank higher than others in a message.
   * @default in a test, the `baseURL` of Playwright
   */
  readonly baseURL?: string | undefined;
  /**
   * Origin of the links that waits return: `'baseURL'` replaces the origin that the application is configured with by
   * that of the base URL; path, query and fragment stay. Links that contain a URL of another origin (click trackers,
   * sign-in services) and links with another scheme than http stay as they were sent.
   * @default 'as-sent'
   */
  readonly linkOrigin?: LinkOrigin;
  /** What goes wrong with the mail of the inbox, as `inbox.fault()` sets it. */
  readonly fault?: InboxFault;
}

/** Options of `createPhone()`. */
export interface PhoneOptions
  extends Pick<InboxOptions, 'timeout' | 'baseURL' | 'linkOrigin' | 'fault'> {
  /** International number (E.164), such as `+12125550123`, instead of a fresh one. */
  readonly number?: string;
  /**
   * Country of a fresh number; not used with `number`. The number is a random one of those that are reserved for fiction
   * and valid for libphonenumber: US has 35900 of them, DE 200, SE 95 and AU 30.
   * @default 'US'
   */
  readonly country?: PhoneCountry | undefined;
}

/**
 * Checks the names of the options of an inbox, `shared` and `fault`.
 *
 * @throws InvalidOptionError for an unknown name, and for a fresh address that is shared: no other worker could know it
 */
export function checkInboxOptions(options: InboxOptions): InboxOptions {
  const {
    shared = false,
    address,
    fault,
  } = checkKeys(options, {
    of: 'createInbox()',
    keys: OF_INBOX,
  });
  if (fault !== undefined) checkInboxFault(fault);
  if (typeof shared !== 'boolean')
    throw wrongValue({ of: '{ shared }', wanted: 'true or false', value: shared });
  if (shared && fault) throw sharedWithOthers();
  if (!shared || address !== undefined) return options;
  throw new InvalidOptionError({
    summary: '{ shared } needs { address }: a fresh address belongs to one inbox.',
    hint: 'pass the fixed { address } that the application sends to, or leave out { shared }.',
  });
}

/**
 * Returns the pattern of fresh addresses; options of the user's count more than what the source would have.
 *
 * @throws InvalidOptionError for a pattern that makes no unique addresses
 */
export function choosePattern(
  { address, domain }: AddressPattern & InboxDefaults,
  ofSource: AddressPattern = {},
): string {
  const pattern = address ?? (domain === undefined ? ofSource.address : undefined);
  if (pattern !== undefined) return checkAddressPattern(pattern);
  return `{token}@${checkDomain(domain ?? DEFAULT_DOMAIN)}`;
}

/**
 * Checks the names of the options of a phone, and `fault`.
 *
 * @throws InvalidOptionError for an unknown one
 */
export function checkPhoneOptions(options: PhoneOptions): PhoneOptions {
  const { fault } = checkKeys(options, { of: 'createPhone()', keys: OF_PHONE });
  if (fault !== undefined) checkInboxFault(fault);
  return options;
}

const OF_BOTH = ['timeout', 'baseURL', 'linkOrigin', 'fault'];
const OF_INBOX: readonly string[] = ['label', 'address', 'domain', 'shared', ...OF_BOTH];
const OF_PHONE: readonly string[] = ['number', 'country', ...OF_BOTH];
