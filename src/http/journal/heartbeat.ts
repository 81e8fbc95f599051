import type { StoreConnection } from './redis-connection.js';
import { checkReplicaOptions } from './replica-options.js';
import { KEYS } from './store-keys.js';

interface HeartbeatInit {
  readonly replica: string;
  /** How long a replica that says nothing counts as running, in ms. */
  readonly lease: number;
  /** Options of this replica, which may change while it runs. */
  options(): string;
  /** Called for each replica that has said nothing for so long. */
  stopped(replica: string): Promise<void>;
}

const BEATS_PER_LEASE = 3;

/** Says that this replica is running, and finds those that are no longer. */
export class Heartbeat {
  readonly #commands: StoreConnection;
  readonly #init: HeartbeatInit;
  #timer: NodeJS.Timeout | undefined;

  constructor(commands: StoreConnection, init: HeartbeatInit) {
    this.#commands = commands;
    this.#init = init;
  }

  /**
   * Begins, if the other replicas that are running have the same options.
   *
   * @throws InvalidOptionError
   */
  async start(): Promise<void> {
    try {
      for (const other of await this.#beat('others')) {
        const found = await this.#commands.hget(KEYS.options, other);
        if (found !== null) checkReplicaOptions(this.#init.options(), found);
      }
    } catch (error) {
      await this.#remove(this.#init.replica);
      throw error;
    }
    const every = this.#init.lease / BEATS_PER_LEASE;
    this.#timer = setInterval(() => void this.#tick().catch(() => undefined), every).unref();
  }

  async stop(isStoreUp: boolean): Promise<void> {
    clearInterval(this.#timer);
    if (isStoreUp) await this.#remove(this.#init.replica).catch(() => undefined);
  }

  /** One that was away itself does not judge others: they may have been away with it. */
  async #tick(): Promise<void> {
    for (const dead of await this.#beat('silent')) {
      await this.#init.stopped(dead);
      await this.#remove(dead);
    }
  }

  #beat(which: 'others' | 'silent'): Promise<string[]> {
    const { alive, options } = KEYS;
    const { replica, lease } = this.#init;
    const own = this.#init.options();
    return this.#commands.beat(alive, options, replica, lease, own, which);
  }

  async #remove(replica: string): Promise<void> {
    await this.#commands.zrem(KEYS.alive, replica);
    await this.#commands.hdel(KEYS.options, replica);
  }
}
