import type { Change, Changes, Join, Journal, Outcome } from './journal/journal.js';
import type { KeyRing } from './key-ring.js';
import type { MailRouter } from './mail-router.js';
import type { Subscriber } from './subscriber.js';

interface WorkerParts {
  readonly router: MailRouter;
  readonly journal: Journal;
  readonly keys: KeyRing;
}

/** Workers that are connected to this replica or to another, as the journal has it. */
export class WorkerConnections {
  readonly #router: MailRouter;
  readonly #journal: Journal;
  readonly #keys: KeyRing;
  /** Those of this replica, which mail is written to. */
  readonly #here = new Map<string, Subscriber>();
  readonly #joined = new Map<
    string,
    { readonly subscriber: Subscriber; readonly replica: string }
  >();

  constructor({ router, journal, keys }: WorkerParts) {
    this.#router = router;
    this.#journal = journal;
    this.#keys = keys;
    const changes = {
      join: (change: Join) => this.#join(change),
      leave: ({ connection, forGood }) => this.#leave(connection, forGood),
      forget: ({ client }) => router.forget(client),
      stopped: ({ replica }) => this.#replicaStopped(replica),
      claim: (change) => this.#claim(change),
      release: ({ client, address }) => router.release({ client }, address),
      fault: ({ client, address, fault }: Change<'fault'>) =>
        router.setFault({ client }, address, fault),
    } satisfies Partial<Changes>;
    journal.handle(changes, {
      join: ({ connection }) => this.#joined.has(connection),
      fault: ({ client, address }) => router.isHeldBy(address, client),
      claim: ({ connection, address }) => {
        const client = this.#joined.get(connection)?.subscriber.client;
        return client !== undefined && router.isHeldBy(address, client);
      },
    });
  }

  /** Adds a connection to this replica. */
  add(connection: string, subscriber: Subscriber): void {
    this.#here.set(connection, subscriber);
  }

  /** Removes a connection to this replica; what is written for it still comes in its turn. */
  remove(connection: string): void {
    this.#here.delete(connection);
  }

  #join({ connection, replica, held, seen, ...worker }: Join): Outcome<'join'> {
    const viewer = this.#keys.named(worker.viewer);
    const elsewhere = { ...worker, viewer, push: () => undefined };
    const subscriber = this.#here.get(connection) ?? elsewhere;
    this.#joined.set(connection, { subscriber, replica });
    // Before the mail that join() pushes: the cursor must not include it.
    const cursor = this.#journal.now();
    return { cursor, taken: this.#router.join(subscriber, { held, seen }) };
  }

  #leave(connection: string, forGood: boolean): void {
    const joined = this.#joined.get(connection);
    if (!joined) return;
    this.#joined.delete(connection);
    this.#router.leave(joined.subscriber, forGood);
  }

  #replicaStopped(stopped: string): void {
    for (const [connection, { replica }] of this.#joined)
      if (replica === stopped) this.#leave(connection, false);
    // This one runs, but was slow to say so: its workers connect again, and name their claims.
    if (stopped === this.#journal.replica)
      for (const subscriber of this.#here.values()) subscriber.cut?.();
  }

  #claim({ connection, address, shared }: Change<'claim'>): Outcome<'claim'> {
    const joined = this.#joined.get(connection);
    // One that is cut off meanwhile names the claim when it connects again.
    if (!joined) return { cursor: this.#journal.now() };
    const refused = this.#router.claim(joined.subscriber, address, shared);
    return refused ?? { cursor: this.#journal.now() };
  }
}
