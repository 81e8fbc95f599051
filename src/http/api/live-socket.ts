import type { WebSocket } from 'ws';
import type { InboxClosedError } from '../../errors/server-errors.js';
import type { Cursor } from '../../received-mail.js';
import type { ServerLimits } from '../limits.js';
import { Problem, toProblem } from '../problem.js';
import type { Unread } from '../unread.js';
import { type LiveRequest, readFrame } from './live-frames.js';
import { type Backlog, LiveSubscription } from './live-subscription.js';
import { ALL_MAIL, type MailEventListener, type MailEvents } from './mail-events.js';
import type { Numbering } from './numbering.js';
import type { PublicInboxes } from './public-inboxes.js';

/** What all sockets share. */
export interface LiveContext {
  readonly inboxes: PublicInboxes;
  readonly events: MailEvents;
  readonly backlog: Backlog;
  readonly numbering: Numbering;
  readonly unread: Unread;
  readonly limits: Pick<ServerLimits, 'maxSubscriptions'>;
  /** Returns where the server stands now. */
  now(): Cursor;
}

/** Serves one client of the WebSocket: its subscriptions, and the mail that comes for them. */
export class LiveSocket implements MailEventListener {
  readonly #socket: WebSocket;
  readonly #context: LiveContext;
  readonly #subscriptions = new Map<string, LiveSubscription>();

  constructor(socket: WebSocket, context: LiveContext) {
    this.#socket = socket;
    this.#context = context;
    context.unread.add(socket);
    socket.on('message', (data: Buffer) => this.#asked(data.toString()));
    // An error is always followed by close.
    socket.on('error', () => undefined);
    socket.on('close', () => this.#unsubscribe([...this.#subscriptions.keys()]));
  }

  received(...[event, heardAt]: Parameters<MailEventListener['received']>): void {
    this.#subscriptions.get(heardAt)?.live(event);
  }

  closed(inboxId: string, { message: detail }: InboxClosedError): void {
    this.#subscriptions.get(inboxId)?.end();
    this.#subscriptions.delete(inboxId);
    this.#say({ type: 'error', code: 'inbox-closed', detail, inbox_id: inboxId });
  }

  #asked(data: string): void {
    try {
      const request = readFrame(data);
      this.#say(this.#answer(request));
      if (request.type === 'subscribe') this.#begin(request.inbox_ids);
    } catch (error) {
      const { kind, detail } = toProblem(error);
      this.#say({ type: 'error', code: kind, detail });
    }
  }

  #answer(request: LiveRequest): Readonly<Record<string, unknown>> {
    switch (request.type) {
      case 'subscribe':
        return this.#subscribe(request);
      case 'unsubscribe': {
        const { inbox_ids = [...this.#subscriptions.keys()] } = request;
        this.#unsubscribe(inbox_ids);
        return { type: 'unsubscribed', inbox_ids };
      }
      case 'ping':
        return { type: 'pong' };
    }
  }

  /** Either all of the inboxes are subscribed, or the client is told which is not there. */
  #subscribe({
    event_types,
    inbox_ids: asked,
    after,
  }: LiveRequest & { type: 'subscribe' }): Readonly<Record<string, unknown>> {
    const { inboxes, events, backlog, numbering, limits, now } = this.#context;
    // An inbox that is named twice is held once.
    const inbox_ids = [...new Set(asked)];
    const seq = numbering.seqOf(now());
    const restarted = typeof after === 'number' && (numbering.isEarlier(after) || after > seq);
    const found = inbox_ids.map((id) => (id === ALL_MAIL ? undefined : inboxes.get(id)));
    this.#unsubscribe(inbox_ids);
    if (events.size + inbox_ids.length > limits.maxSubscriptions)
      throw new Problem(
        'too-many',
        `There are ${events.size} subscriptions of at most ${limits.maxSubscriptions} ({ maxSubscriptions }).`,
      );
    inbox_ids.forEach((id, index) => {
      const release = found[index]?.hold();
      const send = (frame: string): Promise<void> => this.#send(frame);
      const subscription = new LiveSubscription({
        id,
        after: restarted ? 0 : after,
        backlog,
        send,
        release,
      });
      this.#subscriptions.set(id, subscription);
      events.add(id, this);
    });
    return { type: 'subscribed', event_types, inbox_ids, seq, ...(restarted && { restarted }) };
  }

  /** Sends what came before, behind the answer. */
  #begin(inboxIds: readonly string[]): void {
    for (const id of inboxIds) this.#subscriptions.get(id)?.begin();
  }

  #unsubscribe(inboxIds: readonly string[]): void {
    for (const id of inboxIds) {
      this.#subscriptions.get(id)?.end();
      this.#subscriptions.delete(id);
      this.#context.events.remove(id, this);
    }
  }

  #say(frame: Readonly<Record<string, unknown>>): void {
    void this.#send(JSON.stringify(frame));
  }

  /** Writes a frame; resolves when it is out of this process. */
  #send(frame: string): Promise<void> {
    const sent = this.#context.unread.send(this.#socket, frame);
    if (this.#socket.readyState !== this.#socket.OPEN)
      this.#unsubscribe([...this.#subscriptions.keys()]);
    return sent;
  }
}
