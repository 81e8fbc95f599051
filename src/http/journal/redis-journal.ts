import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Receiver } from '../../doors/receiver.js';
import type { Activity, Cursor, ReceivedMail } from '../../received-mail.js';
import type { CheckedServerOptions } from '../check-server-options.js';
import type { KeyRing } from '../key-ring.js';
import type { MailRouter } from '../mail-router.js';
import { Compaction } from './compaction.js';
import { decodeMailEntry, type Entry, encodeMailEntry } from './entries.js';
import { Heartbeat } from './heartbeat.js';
import type { Change, Changes, ChangeType, Journal, Liveness, Outcome } from './journal.js';
import { PendingEntries } from './pending-entries.js';
import { Progress } from './progress.js';
import {
  awayError,
  beginEpoch,
  beginJournal,
  RETRY_EVERY,
  type ReplicaConnections,
  refusedError,
  StoreConnections,
} from './redis-connection.js';
import { replicaOptions } from './replica-options.js';
import { ReplicaQuestions, sumActivities } from './replica-questions.js';
import { choiceOf, KEYS } from './store-keys.js';
import { StoreReader } from './store-reader.js';

/** What a journal in a store needs to begin. */
export interface RedisJournalInit {
  readonly url: string;
  readonly router: MailRouter;
  readonly options: CheckedServerOptions;
  readonly keys: KeyRing;
  /** How long a replica that says nothing counts as running, in ms. */
  readonly lease: number;
  /** How long changes that no longer matter are kept, in ms. */
  readonly kept: number;
}

// What happens here between two entries has a position between theirs.
const BETWEEN = 0.5;
const CHOICE_KEPT = 60 * 60_000;
const FAREWELL = 500;

/** The journal of replicas that share a store: a stream of Redis, which each of them reads and applies. */
export class RedisJournal implements Journal {
  readonly replica: string = randomUUID();
  readonly begun: Date;
  readonly hasReplicas = true;
  readonly #init: RedisJournalInit;
  readonly #connections: ReplicaConnections;
  readonly #identity: string;
  readonly #serverId: string;
  readonly #epoch: string;
  readonly #handlers: Partial<Changes> = {};
  readonly #reader: StoreReader;
  readonly #pending: PendingEntries;
  readonly #compaction: Compaction;
  readonly #heartbeat: Heartbeat;
  #questions!: ReplicaQuestions;
  readonly #progress = new Progress();
  /** Mail that was there before, on its way into its inboxes. */
  readonly #routed: Promise<void>[] = [];
  #isFollowing = false;
  #closed = false;
  #lose!: (why: string) => void;
  /** Resolves with the reason, which may be there before anybody asks. */
  readonly #whenLost = new Promise<string>((resolve) => {
    this.#lose = resolve;
  });

  /**
   * Opens the journal of a store, or begins it.
   *
   * @throws StoreError if the store cannot be reached
   * @throws InvalidOptionError for options that differ from those of a replica that is running
   */
  static async open(init: RedisJournalInit): Promise<RedisJournal> {
    const store = await StoreConnections.load(init.url);
    try {
      const commands = await store.open();
      const begun = await beginJournal(commands);
      const connections = { commands, tail: await store.open(), heard: await store.open() };
      const journal = new RedisJournal(init, connections, begun);
      await journal.#heartbeat.start();
      return journal;
    } catch (error) {
      store.close();
      throw error;
    }
  }

  private constructor(
    init: RedisJournalInit,
    connections: ReplicaConnections,
    { identity, epoch }: Awaited<ReturnType<typeof beginJournal>>,
  ) {
    const { id, begun } = JSON.parse(identity);
    this.#init = init;
    this.#connections = connections;
    this.#identity = identity;
    this.#epoch = epoch;
    this.#serverId = id;
    this.begun = new Date(begun);
    this.#reader = new StoreReader(connections.tail);
    this.#pending = new PendingEntries(this.replica, () => awayError(init.url));
    this.#compaction = new Compaction(connections.commands, init.kept);
    this.#heartbeat = new Heartbeat(connections.commands, {
      replica: this.replica,
      lease: init.lease,
      options: () => replicaOptions(init.options, init.keys),
      stopped: (replica) => this.write('stopped', { replica }),
    });
  }

  now(): Cursor {
    return { serverId: this.#serverId, seq: this.#progress.seq };
  }

  next(): Cursor {
    return { serverId: this.#serverId, seq: this.#progress.seq + BETWEEN };
  }

  checkStore(): void {
    if (!this.#progress.isUp) throw awayError(this.#init.url);
  }

  handle(handlers: Partial<Changes>, liveness: Liveness = {}): void {
    Object.assign(this.#handlers, handlers);
    this.#compaction.keepWhile(liveness);
  }

  onLost(listener: (why: string) => void): void {
    void this.#whenLost.then(listener);
  }

  async follow(receiver: Receiver): Promise<void> {
    const { replica } = this;
    const own = {
      ...{ serverId: this.#serverId, replica, receiver },
      seq: () => this.#progress.seq,
    };
    this.#questions = new ReplicaQuestions(this.#connections, own);
    this.#compaction.start();
    try {
      await this.#questions.listen();
      await this.#catchUp();
    } catch (cause) {
      throw awayError(this.#init.url, cause);
    }
    // What was there before is in its inboxes when this replica answers its first request.
    await Promise.allSettled(this.#routed.splice(0));
    this.#isFollowing = true;
    void this.#followOn();
  }

  async deliver(mail: ReceivedMail): Promise<void> {
    this.checkStore();
    await this.#append('mail', encodeMailEntry(mail));
  }

  async write<T extends ChangeType>(type: T, change: Change<T>): Promise<Outcome<T>> {
    if (this.#closed) throw awayError(this.#init.url);
    await this.#progress.up();
    return (await this.#append(type, Buffer.from(JSON.stringify(change)))) as Outcome<T>;
  }

  async isChosen(action: string): Promise<boolean> {
    const { commands } = this.#connections;
    return (await commands.set(choiceOf(action), this.replica, 'PX', CHOICE_KEPT, 'NX')) === 'OK';
  }

  async activity(since: Cursor): Promise<Omit<Activity, 'othersMail' | 'faults'>> {
    const { activities, seq } = await this.#questions.ask({ about: 'activity', since });
    await this.#progress.reached(seq);
    return sumActivities(activities);
  }

  async idle(address?: string): Promise<void> {
    const { seq } = await this.#questions.ask({ about: 'idle', address });
    await this.#progress.reached(seq);
  }

  dropped({ cursor }: ReceivedMail): void {
    this.#compaction.dropped(cursor.seq);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    const { replica } = this;
    if (this.#progress.isUp) {
      const farewell = this.write('stopped', { replica }).catch(() => undefined);
      await Promise.race([farewell, delay(FAREWELL, undefined, { ref: false })]);
    }
    // One that could not start is forgotten, too.
    await this.#heartbeat.stop(this.#progress.isUp || !this.#isFollowing);
    this.#end();
  }

  #end(): void {
    this.#closed = true;
    this.#progress.setDown();
    this.#compaction.stop();
    this.#pending.rejectAll();
    for (const connection of Object.values(this.#connections)) connection.disconnect();
  }

  #append(type: Entry['type'], body: Buffer): Promise<unknown> {
    return this.#pending.add(type, async (token) => {
      const { journal, epoch, count, entries } = KEYS;
      const [identity, generation, applied] = [this.#identity, this.#epoch, this.#progress.seq];
      const keys = [journal, epoch, count, entries];
      const values = [identity, generation, applied, token, type, body];
      try {
        const seq = await this.#connections.commands.appendEntry(...keys, ...values);
        if (seq < 0) await this.#lost('it has lost what was written');
      } catch (error) {
        if ((error as Error).name === 'ReplyError') throw refusedError(this.#init.url, error);
        this.#isDown();
      }
    });
  }

  /** Applies what is there; then what comes, until the journal is closed. */
  async #followOn(): Promise<void> {
    while (!this.#closed) {
      try {
        if (!this.#progress.isUp) await this.#catchUp();
        await this.#applyAll(await this.#reader.nextAfter(this.#progress.seq));
      } catch {
        this.#isDown();
        await delay(RETRY_EVERY);
      }
    }
  }

  async #catchUp(): Promise<void> {
    const begun = this.#pending.begin();
    const fromStart = this.#progress.seq === 0;
    const { identity, epoch, count, compactions } = await this.#reader.state();
    if (identity !== this.#identity) return this.#lost('it has lost everything');
    if (epoch !== this.#epoch || count < this.#progress.seq)
      return this.#lost('it has lost what was written last');
    for (;;) {
      const written = (await this.#reader.state()).count;
      const page = await this.#reader.after(this.#progress.seq);
      // What was deleted has a position, too.
      if (!page.length) this.#progress.advance(Math.max(this.#progress.seq, written));
      if (!page.length) break;
      await this.#applyAll(page, true);
    }
    if (fromStart && (await this.#reader.state()).compactions !== compactions)
      return this.#lost('it was compacted while it was read');
    this.#pending.settle(begun);
    this.#progress.setUp();
  }

  async #applyAll(page: readonly Entry[], mayHaveGaps = false): Promise<void> {
    for (const entry of page) {
      if (!mayHaveGaps && entry.seq !== this.#progress.seq + 1)
        return this.#lost('it has deleted what this replica had not read');
      this.#progress.advance(entry.seq);
      await this.#apply(entry);
    }
  }

  /** Applies an entry: a change before the next entry; of a mail, what may take longer goes on beside it. */
  async #apply(entry: Entry): Promise<void> {
    const { type, token } = entry;
    if (type === 'mail') {
      const routed = this.#init.router.route(decodeMailEntry(entry, this.#serverId));
      this.#pending.applied(token, routed);
      if (!this.#isFollowing) this.#routed.push(routed);
      return;
    }
    const change = JSON.parse(entry.body.toString());
    this.#compaction.wrote(entry.seq, type, change);
    const apply = this.#handlers[type] as ((change: unknown) => unknown) | undefined;
    const outcome = Promise.resolve().then(() => apply?.(change));
    this.#pending.applied(token, outcome);
    await outcome.catch(() => undefined);
  }

  #isDown(): void {
    if (!this.#progress.isUp) return;
    this.#progress.setDown();
    // A connection that says nothing is not always known to be lost.
    this.#connections.tail.disconnect(true);
    this.#connections.commands.disconnect(true);
  }

  /** Ends this journal: what is in memory has another history than the store. */
  async #lost(why: string): Promise<void> {
    if (this.#closed) return;
    const known = { journal: this.#identity, epoch: this.#epoch, seq: this.#progress.seq };
    await beginEpoch(this.#connections.commands, known).catch(() => undefined);
    this.#end();
    this.#lose(why);
  }
}
