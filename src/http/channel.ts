import type { WebSocket } from 'ws';
import type { SmtpSink } from '../doors/smtp/smtp-sink.js';
import { mayReach } from '../inbox/address.js';
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
import type { Keepers } from './keepers.js';
import type { MailRouter } from './mail-router.js';
import type { Subscriber } from './subscriber.js';
import type { Unread } from './unread.js';
import type { Viewer } from './viewer.js';

export interface ChannelContext {
  readonly sink: SmtpSink;
  readonly router: MailRouter;
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
      context.router.leave(this, code === NORMAL_CLOSURE);
      context.keepers.remove(this);
    });
    context.unread.add(socket);
    this.#say(context.welcome);
  }

  push(mail: ReceivedMail): undefined {
    void this.#context.unread.send(this.#socket, encodeHead(mail), mail.raw);
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
    const { sink, router, keepers } = this.#context;
    switch (question.type) {
      case 'resume': {
        // Before the mail that join() pushes: the cursor must not include it.
        const cursor = sink.receiver.now();
        const { claims, seen } = question;
        const held = claims.map(({ address, since, shared }) => ({
          address,
          shared,
          since: Math.max(this.#position(since), this.#position(seen)),
        }));
        const taken = router.join(this, { held, seen: seen && this.#position(seen) });
        return { cursor, taken };
      }
      case 'claim':
        return (
          router.claim(this, question.address, question.shared) ?? { cursor: sink.receiver.now() }
        );
      case 'release':
        router.release(this, question.address);
        return null;
      case 'activity': {
        const othersMail = router.othersMail(this, this.#position(question.since));
        return { ...sink.receiver.activity(question.since), othersMail };
      }
      case 'idle':
        await sink.receiver.idle(mayReach(question.address));
        return null;
      case 'keep':
        return keepers.add(this, question.options);
      default:
        return undefined;
    }
  }

  /** Returns the position of a cursor; one of another run of the server means the start. */
  #position(cursor: Cursor | undefined): number {
    return cursor?.serverId === this.#context.sink.receiver.now().serverId ? cursor.seq : 0;
  }
}
