import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { Cursor, ReceivedMail } from '../received-mail.js';
import {
  type Answer,
  type ChannelPeer,
  type ChannelReply,
  decodeRequest,
  encodeFrame,
  encodeHead,
  type Question,
  type Welcome,
} from '../wire/channel.js';
import { activityFor } from './activity-for.js';
import type { Join, Journal } from './journal/journal.js';
import type { Keepers } from './keepers.js';
import type { MailRouter } from './mail-router.js';
import type { Subscriber } from './subscriber.js';
import type { Unread } from './unread.js';
import type { Viewer } from './viewer.js';
import type { WorkerConnections } from './worker-connections.js';

export interface ChannelContext {
  readonly journal: Journal;
  readonly router: MailRouter;
  readonly workers: WorkerConnections;
  readonly keepers: Keepers;
  readonly unread: Unread;
  readonly viewer: Viewer;
  readonly welcome: Welcome;
}

const NORMAL_CLOSURE = 1000;
const POLICY_VIOLATION = 1008;

/** Connection to a worker: its claims, requests and mail. */
export class Channel implements Subscriber {
  readonly client: string;
  readonly name: string;
  readonly viewer: Viewer;
  readonly #connection = randomUUID();
  readonly #socket: WebSocket;
  readonly #context: ChannelContext;

  constructor(socket: WebSocket, { client, name }: ChannelPeer, context: ChannelContext) {
    // A client chooses its id: it must not be that of another key.
    this.client = `worker/${context.viewer.name}/${client}`;
    this.name = name;
    this.viewer = context.viewer;
    this.#socket = socket;
    this.#context = context;
    socket.on('message', (data: Buffer) => void this.#asked(data));
    // An error is always followed by close.
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      void this.#left(code === NORMAL_CLOSURE);
      context.keepers.remove(this);
    });
    context.unread.add(socket);
    context.workers.add(this.#connection, this);
    this.#say(context.welcome);
  }

  push(mail: ReceivedMail): undefined {
    void this.#context.unread.send(this.#socket, encodeHead(mail), mail.raw);
  }

  cut(): void {
    this.#socket.terminate();
  }

  async #left(forGood: boolean): Promise<void> {
    const { journal, workers } = this.#context;
    const connection = this.#connection;
    workers.remove(connection);
    // A server that stops tells what becomes of its workers itself.
    await journal.write('leave', { connection, forGood }).catch(() => undefined);
  }

  async #asked(data: Buffer): Promise<void> {
    try {
      const request = decodeRequest(data.toString());
      const answer = request && (await this.#answer(request.question));
      if (!request || answer === undefined) throw new TypeError();
      this.#say({ type: 'reply', id: request.id, answer });
    } catch {
      // Nothing of the request in it: a reason has room for 123 bytes (RFC 6455 section 5.5).
      this.#socket.close(POLICY_VIOLATION, 'this request is not understood');
    }
  }

  #say(frame: Welcome | ChannelReply): void {
    void this.#context.unread.send(this.#socket, encodeFrame(frame));
  }

  /** Returns undefined for a question of another version. */
  async #answer(question: Question): Promise<Answer | undefined> {
    const { journal, router, keepers } = this.#context;
    const { client, name } = this;
    const connection = this.#connection;
    switch (question.type) {
      case 'resume':
        return journal.write('join', {
          ...{ connection, client, name, viewer: this.viewer.name, replica: journal.replica },
          ...this.#resumed(question),
        });
      case 'claim': {
        const { address, shared } = question;
        return journal.write('claim', { connection, address, shared });
      }
      case 'release':
        await journal.write('release', { client, address: question.address });
        return null;
      case 'fault':
        return journal.write('fault', {
          client,
          address: question.address,
          fault: question.fault,
        });
      case 'activity': {
        const { since, address = '' } = question;
        const activity = await journal.activity(since);
        const othersMail = router.othersMail(this, this.#position(since));
        // The faults of an inbox are told to those who may have it.
        const fault = this.viewer.sees(address) ? router.faultOf(address) : undefined;
        const faults = fault ? [fault.since(this.#position(since))] : [];
        return activityFor(this.viewer, { ...activity, othersMail, faults });
      }
      case 'idle':
        // How long mail for others takes is not told.
        if (question.address === undefined || this.viewer.sees(question.address))
          await journal.idle(question.address);
        return null;
      case 'keep':
        return this.viewer.seesAll ? keepers.add(this, question.options) : undefined;
      default:
        return undefined;
    }
  }

  #resumed({ claims, seen }: Question & { type: 'resume' }): Pick<Join, 'held' | 'seen'> {
    const held = claims.map(({ address, since, shared, fault }) => ({
      address,
      shared,
      fault,
      since: Math.max(this.#position(since), this.#position(seen)),
    }));
    return { held, seen: seen && this.#position(seen) };
  }

  /** Returns the position of a cursor; one of another run of the server means the start. */
  #position(cursor: Cursor | undefined): number {
    return cursor?.serverId === this.#context.journal.now().serverId ? cursor.seq : 0;
  }
}
