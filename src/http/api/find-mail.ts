import type { ReceivedMail } from '../../received-mail.js';
import { Problem } from '../problem.js';
import type { Viewer } from '../viewer.js';
import type { ApiParts } from './api-parts.js';

/**
 * Returns the mail with an id as a viewer sees it.
 *
 * @throws Problem when it is not kept, or not for the viewer
 */
export function findMail({ ids, router }: ApiParts, id: string, viewer: Viewer): ReceivedMail {
  const place = ids.findMessage(id);
  if (place === 'earlier run')
    throw new Problem(
      'earlier-run',
      `The message ${id} is from an earlier run of the server, whose memory or store is gone.`,
    );
  const mail = place === 'unknown' ? undefined : router.store.get(place.seq, viewer);
  if (mail) return mail;
  throw new Problem(
    'not-found',
    `There is no message ${id}: it never existed, was deleted, or made room for newer ones.`,
  );
}
