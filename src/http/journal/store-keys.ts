/** The braces keep all of them on one node of a Redis Cluster. */
const PREFIX = '{playwright-inbox}:';

/** Keys of what replicas keep in a store. */
export const KEYS = {
  /** ID of the journal and the time at which it began, as JSON. */
  journal: `${PREFIX}journal`,
  /** Name of the time since the store last lost entries. */
  epoch: `${PREFIX}epoch`,
  /** Position of the latest entry. */
  count: `${PREFIX}count`,
  /** Stream of the entries. */
  entries: `${PREFIX}entries`,
  /** Number of times that entries were deleted which no longer mattered. */
  compactions: `${PREFIX}compactions`,
  /** Replicas by the time at which they last said that they run. */
  alive: `${PREFIX}alive`,
  /** Options of the replicas. */
  options: `${PREFIX}options`,
} as const;

/** Returns the channel for the questions of the replicas of a journal: the databases of a server share their channels. */
export function questionsOf(serverId: string): string {
  return `${PREFIX}questions:${serverId}`;
}

/** Returns the channel for the answers to a replica. */
export function answersTo(replica: string): string {
  return `${PREFIX}answers:${replica}`;
}

/** Returns the key by which one replica is chosen for an action. */
export function choiceOf(action: string): string {
  return `${PREFIX}chosen:${action}`;
}
