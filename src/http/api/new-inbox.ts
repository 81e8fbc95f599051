import * as v from 'valibot';
import { PHONE_COUNTRIES } from '../../inbox/fictional-numbers.js';
import { described, type Json } from '../../wire/json.js';
import { LONGEST_TTL } from '../check-server-options.js';

// What fits into an address (RFC 5321 section 4.5.3.1), and needs no quotes.
const USERNAME = /^[^\s@<>"()[\],:;\\]{1,64}$/;
const DOMAIN = /^[^\s@<>"()[\],:;\\]{1,255}$/;

export const newInboxSchema = v.strictObject({
  label: described(
    v.optional(v.string()),
    'What a fresh address begins with, such as the name of a test: its letters and digits, in lower case.',
  ),
  username: described(
    v.optional(
      v.pipe(v.string(), v.regex(USERNAME, 'must be the part of an address before the @')),
    ),
    'Part of the address before the @. Default: a new one, with random letters.',
  ),
  domain: described(
    v.optional(v.pipe(v.string(), v.regex(DOMAIN, 'must be a domain name'))),
    'Domain of the address; left out for that of the server.',
  ),
  shared: described(
    v.optional(v.boolean()),
    'Whether other inboxes, of test workers too, may have the address of { username } if they are shared as well. Each gets all its mail. Default: false.',
  ),
  ttl: described(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TTL))),
    'Lifetime in seconds; the inbox lives on while a wait is pending. 0 means as long as the server. Default: the TTL of the server.',
  ),
  after: described(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    'Takes over unclaimed mail for the address after this `seq`: for a program that returns after the server was restarted.',
  ),
});

export const newPhoneSchema = v.strictObject({
  number: described(
    v.optional(v.string()),
    'International number (E.164), such as `+12125550123`. Default: a new one that is reserved for fiction.',
  ),
  country: described(
    v.optional(v.picklist(PHONE_COUNTRIES)),
    'Country of a new number. Default: US.',
  ),
  ttl: newInboxSchema.entries.ttl,
  after: newInboxSchema.entries.after,
});

/** Describes a phone to be made. */
type NewPhone = Json<typeof newPhoneSchema>;

/** Describes an inbox to be made, or a phone. */
export type NewInbox = Json<typeof newInboxSchema> & { readonly phone?: NewPhone };
