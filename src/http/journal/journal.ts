import type { Positions } from '../../doors/activity-log.js';
import type { Receiver } from '../../doors/receiver.js';
import type { InboxFault } from '../../faults/fault.js';
import type { WaitKind } from '../../inbox/taken-marks.js';
import type { Activity, Cursor, ReceivedMail } from '../../received-mail.js';
import type { RefusedClaim, TakenAddress } from '../../wire/channel.js';
import type { ApiInbox } from '../api/api-inbox.js';
import type { AttemptJson } from '../api/webhook-json.js';

/** Connection of a worker to a replica. */
interface WorkerConnection {
  /** ID of the connection. */
  readonly connection: string;
  /** ID of the worker, the same when it connects again. */
  readonly client: string;
  readonly name: string;
  /** Name of its key. */
  readonly viewer: string;
}

/** State of a worker when it connects; positions are of the journal. */
export interface Join extends WorkerConnection {
  /** ID of the replica that it connects to. */
  readonly replica: string;
  readonly held: readonly {
    readonly address: string;
    readonly since: number;
    readonly shared: boolean;
    readonly fault?: InboxFault | undefined;
  }[];
  /** Last mail that the worker got; undefined for a new worker. */
  readonly seen?: number | undefined;
}

/** An inbox of the API to be made. */
export interface MadeInbox {
  readonly id: string;
  /** Name of the key of its owner. */
  readonly viewer: string;
  /** Address, or a phone number. */
  readonly address: string;
  readonly shared: boolean;
  /** In s. */
  readonly ttl: number;
  readonly createdAt: string;
  /** Position after which it takes over unclaimed mail for its address. */
  readonly after?: number | undefined;
}

/** A message that a wait of the API has found. */
export interface Take {
  /** ID of the inbox. */
  readonly id: string;
  readonly kind: WaitKind;
  readonly seq: number;
  /** Positions of older messages that the wait passed over for it. */
  readonly superseded: readonly number[];
  /** Whether the wait also gets what was taken before. */
  readonly again: boolean;
  /** Name of the wait that its client may ask again by, and the value that it gets. */
  readonly wait?: { readonly name: string; readonly value: string } | undefined;
}

/** A webhook to be made. */
export interface MadeWebhook {
  readonly id: string;
  /** Name of the key of its owner. */
  readonly viewer: string;
  readonly url: string;
  readonly inboxIds: readonly string[];
  /** Key of its signatures, in base64. */
  readonly key: string;
  readonly createdAt: string;
}

/** What changes the state of a shared server beside its mail, each applied in the order of the journal. */
export interface Changes {
  join(join: Join): { readonly cursor: Cursor; readonly taken: readonly TakenAddress[] };
  leave(worker: { readonly connection: string; readonly forGood: boolean }): void;
  /** The time is over in which a worker that was cut off may come back. */
  forget(worker: { readonly client: string }): void;
  /** A replica has stopped, and cut off its workers. */
  stopped(stopped: { readonly replica: string }): void;
  claim(claim: {
    readonly connection: string;
    readonly address: string;
    readonly shared: boolean;
  }): RefusedClaim | { readonly cursor: Cursor };
  release(claim: { readonly client: string; readonly address: string }): void;
  /** Sets the fault of an address, or ends it; returns whether the client has its claim. */
  fault(of: {
    readonly client: string;
    readonly address: string;
    readonly fault?: InboxFault | undefined;
  }): boolean;
  inbox(made: MadeInbox): Promise<ApiInbox>;
  end(inbox: {
    readonly id: string;
    readonly because: 'deleted' | 'expired' | 'not-allowed';
  }): Promise<void>;
  /** An inbox whose time is over lives on, because a wait is pending. */
  extend(inbox: { readonly id: string; readonly until: string }): void;
  /** Returns whether the message is for this wait. */
  take(take: Take): boolean;
  webhook(made: MadeWebhook): void;
  unhook(webhook: { readonly id: string }): void;
  attempt(attempt: { readonly id: string; readonly attempt: AttemptJson }): void;
  /** Keeps a code that a door has sent, or deletes it. */
  code(sent: { readonly name: string; readonly text?: string | undefined }): Promise<void>;
  /** Removes what the key with this name may; returns how many that were. */
  remove(mail: { readonly seqs: readonly number[]; readonly viewer: string }): number;
}

export type ChangeType = keyof Changes;
export type Change<T extends ChangeType> = Parameters<Changes[T]>[0];
/** Tells whether a change still matters, by type; of the others, only the latest matter. */
export type Liveness = { readonly [T in ChangeType]?: (change: Change<T>) => boolean };
/** What applying a change returns. */
export type Outcome<T extends ChangeType> = Awaited<ReturnType<Changes[T]>>;

/**
 * The order of all mail and all changes of a shared server. Every replica applies all of it, in this order, to what it
 * keeps in memory: whatever one of them answers, all of them know.
 */
export interface Journal extends Positions {
  /** ID of this replica. */
  readonly replica: string;
  /** Time at which the journal began. */
  readonly begun: Date;
  /** Whether other replicas may write to it. */
  readonly hasReplicas: boolean;
  /**
   * Checks whether what is delivered or written now can be kept.
   *
   * @throws StoreError
   */
  checkStore(): void;
  /** Sets what applies some of the changes, and what tells which of them still matter. */
  handle(handlers: Partial<Changes>, liveness?: Liveness): void;
  /**
   * Begins to apply what is written, and resolves when all that was there before is applied.
   *
   * @param receiver Receiver of this replica, which knows what its clients do.
   */
  follow(receiver: Receiver): Promise<void>;
  /** Writes a mail; resolves when it is kept and was passed to the subscribers of this replica. */
  deliver(mail: ReceivedMail): Promise<void>;
  /** Writes a change; resolves with the result of applying it here. */
  write<T extends ChangeType>(type: T, change: Change<T>): Promise<Outcome<T>>;
  /** Returns whether this replica is the one that acts on something that all of them see. */
  isChosen(action: string): Promise<boolean>;
  /** Summarizes the activity of the clients of all replicas since a cursor. */
  activity(since: Cursor): Promise<Omit<Activity, 'othersMail' | 'faults'>>;
  /** Resolves when all mail that is now under way at any replica and may be for an address is applied here. */
  idle(address?: string): Promise<void>;
  /** Forgets a mail that is no longer kept. */
  dropped(mail: ReceivedMail): void;
  /** Sets the listener for a store with another history than this replica, which must start again. */
  onLost(listener: (why: string) => void): void;
  close(): Promise<void>;
}
