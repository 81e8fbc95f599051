import type { WebSocket } from 'ws';
import type { InboxClosedError } from '../../errors/server-errors.js';
import type { LiveFrame } from '../../wire/live.js';
import { limitReached, toProblem } from '../problem.js';
import type { Viewer } from '../viewer.js';
import type { ApiInboxes } from './api-inboxes.js';
import type { ApiParts } from './api-parts.js';
import { LiveSubscription } from './live-subscription.js';
import { ALL_MAIL, type MailEvent, type MailEventListener } from './mail-events.js';
import { type LiveRequest, readFrame } from './read-frame.js';

/** Serves one client of the WebSocket: its subscriptions, and the mail that comes for them. */
export class LiveSocket implements MailEventListener {
  readonly viewer: Viewer;
  readonly #socket: WebSocket;
  readonly #parts: ApiParts;
  readonly #inboxes: ApiInboxes;
  readonly #subscriptions = new Map<string, LiveSubscription>();

  constructor(socket: WebSocket, viewer: Viewer, parts: ApiParts & { inboxes: ApiInboxes }) {
    this.#socket = socket;
    this.viewer = viewer;
    this.#parts = parts;
    this.#inboxes = parts.inboxes;
    parts.unread.add(socket);
    socket.on('message', (data: Buffer) => this.#asked(data.toString()));
    // An error is always followed by close.
    socket.on('error', () => undefined);
    socket.on('close', () => this.#unsubscribe([...this.#subscriptions.keys()]));
  }

  /** Cuts the client off. */
  cut(): void {
    this.#socket.terminate();
  }

  received(event: MailEvent, heardAt: string): void {
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

  #answer(request: LiveRequest): LiveFrame {
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

  /** Subscribes to all of the inboxes, or to none: then the earlier subscriptions stay. */
  #subscribe({
    event_types,
    inbox_ids: asked,
    after,
  }: LiveRequest & { type: 'subscribe' }): LiveFrame {
    const { events, ids, journal, options } = this.#parts;
    const { maxSubscriptions } = options.limits;
    // An inbox that is named twice is held once.
    const inbox_ids = [...new Set(asked)];
    const seq = ids.seqOf(journal.now());
    const restarted = typeof after === 'number' && (ids.isEarlier(after) || after > seq);
    const found = inbox_ids.map((id) =>
      id === ALL_MAIL ? undefined : this.#inboxes.get(id, this.viewer),
    );
    const added = inbox_ids.filter((id) => !this.#subscriptions.has(id));
    if (events.size + added.length > maxSubscriptions)
      throw limitReached(`There are ${maxSubscriptions} subscriptions`, 'maxSubscriptions');
    inbox_ids.forEach((id, index) => {
      const subscription = new LiveSubscription(id, restarted ? 0 : after, {
        next: (last) => this.#inboxes.nextEvent(id, last, this.viewer),
        send: (frame) => this.#send(frame),
        release: found[index]?.hold(),
      });
      // Only now that the inbox is held again: without its last holder, one whose time is over would end.
      this.#subscriptions.get(id)?.end();
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
      this.#parts.events.remove(id, this);
    }
  }

  #say(frame: LiveFrame): void {
    void this.#send(JSON.stringify(frame));
  }

  /** Writes a frame; resolves when it is out of this process. */
  #send(frame: string): Promise<void> {
    const sent = this.#parts.unread.send(this.#socket, frame);
    if (this.#socket.readyState !== this.#socket.OPEN)
      this.#unsubscribe([...this.#subscriptions.keys()]);
    return sent;
  }
}
