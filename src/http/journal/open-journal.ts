import { MailRouter } from '../mail-router.js';
import type { Journal } from './journal.js';
import { MemoryJournal } from './memory-journal.js';
import type { RedisJournalInit } from './redis-journal.js';

/** Times of a journal that replicas share, shorter in tests. */
export interface JournalTimes {
  /** How long a replica that says nothing counts as running, in ms. */
  readonly lease?: number;
  /** How long changes that no longer matter are kept, in ms. */
  readonly kept?: number;
  /** How long a worker that was cut off may come back, in ms. */
  readonly grace?: number;
}

const LEASE = 15_000;
const KEPT = 10 * 60_000;

/**
 * Opens the journal of a server, in memory or in a store, and creates the router that it is applied to.
 *
 * @throws StoreError, InvalidOptionError
 */
export async function openJournal(
  { options, keys }: Pick<RedisJournalInit, 'options' | 'keys'>,
  { lease = LEASE, kept = KEPT, ...times }: JournalTimes,
): Promise<{ readonly journal: Journal; readonly router: MailRouter }> {
  const router: MailRouter = new MailRouter(options.limits, {
    ...times,
    graceOver: (client) => void journal.write('forget', { client }).catch(() => undefined),
  });
  const journal: Journal = await open({ options, keys, router, lease, kept });
  if (journal.hasReplicas) router.watch({ dropped: (mail) => journal.dropped(mail) });
  return { journal, router };
}

async function open(init: Omit<RedisJournalInit, 'url'>): Promise<Journal> {
  const { store: url } = init.options;
  if (url === undefined) return new MemoryJournal(init.router);
  const { RedisJournal } = await import('./redis-journal.js');
  return RedisJournal.open({ url, ...init });
}
