import { RawHeader } from '../../../doors/api/raw-header.js';
import { addressKey } from '../../../inbox/address.js';
import { readHeader } from '../../../message/read-headers.js';

/** Envelope of a mail as far as its header tells it. */
interface FoundEnvelope {
  /** Address of MAIL FROM; empty where it is not known. */
  readonly mailFrom: string;
  readonly recipients: readonly string[];
  /** Whether only To and Cc name the recipients. */
  readonly byHeader: boolean;
}

// Written at delivery: by Postfix, qmail, Dovecot and Gmail; by Postfix; by Exim; by procmail; by Fastmail; by Gmail and
// Google Workspace for mail that was forwarded.
const ENVELOPE_FIELDS = [
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-delivered-to',
  'x-forwarded-to',
  'x-forwarded-for',
  'x-gm-original-to',
];
const FOR_CLAUSE = /\sfor <?([^\s<>;@]+@[^\s<>;@]+)>?\s*(?:;|$)/;
const READER_FIELDS = ['to', 'cc', 'bcc'];

/**
 * Finds the envelope recipients of a mail in a mailbox (RFC 5321 section 4.4 leaves them to the server that delivers).
 * The address of the mailbox itself tells nothing where mail is forwarded to it: then To and Cc count.
 */
export function findRecipients(raw: Buffer, user: string): FoundEnvelope {
  const header = new RawHeader(raw);
  const own = user.includes('@') ? addressKey(user) : `${addressKey(user)}@`;
  const isOwn = (address: string): boolean =>
    own.endsWith('@') ? addressKey(address).startsWith(own) : addressKey(address) === own;
  const delivered = [header.addresses(...ENVELOPE_FIELDS), forClauses(raw)]
    .map((addresses) => addresses.filter((address) => !isOwn(address)))
    .find(({ length }) => length);
  const written = header.addresses(...READER_FIELDS);
  const [mailFrom = ''] = header.addresses('return-path');
  const recipients = [...new Set(delivered ?? written)];
  return { mailFrom, recipients, byHeader: !delivered && !written.some(isOwn) };
}

/** Lists the recipients in the trace fields, which name one that is alone (RFC 5321 section 4.4). */
function forClauses(raw: Buffer): string[] {
  return readHeader(raw)
    .fields.filter(({ name }) => name === 'received')
    .flatMap(({ value }) => FOR_CLAUSE.exec(value)?.[1] ?? []);
}
