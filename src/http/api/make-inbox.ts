import { checkNumber } from '../../inbox/address.js';
import { fillAddressPattern, TOKEN } from '../../inbox/address-pattern.js';
import { firstFreeNumber } from '../../mail-server/first-free-number.js';
import { freshPatternFor } from '../fresh-pattern.js';
import { Problem } from '../problem.js';
import type { Viewer } from '../viewer.js';
import type { ApiInbox } from './api-inbox.js';
import type { ApiParts } from './api-parts.js';
import type { NewInbox } from './new-inbox.js';

/**
 * Makes an inbox of a viewer, on all replicas: what is random is chosen here.
 *
 * @throws Problem when the address is taken, or not for the viewer
 */
export async function makeInbox(
  { ids, journal, freshAddresses, options: defaults }: ApiParts,
  { phone, label, username, ...options }: NewInbox,
  viewer: Viewer,
): Promise<ApiInbox> {
  const { ttl = defaults.ttl, after, shared = false } = options;
  const make = (address: string): Promise<ApiInbox> =>
    journal.write('inbox', {
      ...{ id: ids.makeId('inb'), viewer: viewer.name, address, shared, ttl },
      createdAt: new Date().toISOString(),
      after: after === undefined ? undefined : ids.positionOf(after),
    });
  if (phone)
    return phone.number === undefined
      ? firstFreeNumber(phone.country, make)
      : make(checkNumber(phone.number));
  if (username === undefined && shared)
    throw new Problem(
      'invalid-request',
      '{ shared } needs { username }: a fresh address belongs to one inbox.',
      { hint: 'add { username }, or leave out { shared }.' },
    );
  const { domain = viewer.domain ?? defaults.domain } = options;
  const pattern =
    options.domain === undefined && freshAddresses !== undefined
      ? freshPatternFor(viewer, freshAddresses)
      : `${TOKEN}@${domain}`;
  if (username === undefined) return make(fillAddressPattern(pattern, label ?? ''));
  if (label !== undefined)
    throw new Problem(
      'invalid-request',
      '{ label } is for a fresh address, and { username } is the address.',
      { hint: 'leave one of them out.' },
    );
  return make(`${username}@${domain}`);
}
