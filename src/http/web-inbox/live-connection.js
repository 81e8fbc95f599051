/** @import { Api, Summary } from './api.js' */

/** @typedef {'connecting' | 'live' | 'lost'} ConnectionState */

const FIRST_DELAY = 250;
const LAST_DELAY = 5000;
// A connection can vanish silently, for example while a laptop sleeps.
const PING_EVERY = 15_000;
const FRAME_WITHIN = 5000;

/**
 * Receives new mail as it arrives; reconnects as long as the page is open, and resumes where it left off.
 *
 * Events: `state`, `subscribed`, `message` (detail: Summary).
 */
export class LiveConnection extends EventTarget {
  /** @type {ConnectionState} */
  state = 'connecting';
  #api;
  #lastSeq;
  /** @type {WebSocket | undefined} */
  #socket;
  #delay = FIRST_DELAY;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {Api} api
   * @param {() => number | undefined} lastSeq returns the newest message in the page
   */
  constructor(api, lastSeq) {
    super();
    this.#api = api;
    this.#lastSeq = lastSeq;
    addEventListener('online', () => this.retry());
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) this.retry();
    });
  }

  connect() {
    clearTimeout(this.#timer);
    this.#become('connecting');
    const socket = new WebSocket(this.#api.socketUrl());
    this.#socket = socket;
    socket.addEventListener('open', () => this.#subscribe(socket));
    socket.addEventListener('message', ({ data }) => this.#read(JSON.parse(data)));
    socket.addEventListener('close', () => this.#lost(socket));
  }

  /** Reconnects without waiting for the next attempt; does nothing while connected. */
  retry() {
    if (this.state === 'lost') this.connect();
  }

  /** @param {WebSocket} socket */
  #subscribe(socket) {
    const subscription = { type: 'subscribe', event_types: ['message.received'], inbox_ids: ['*'] };
    socket.send(JSON.stringify({ ...subscription, after: this.#lastSeq() }));
    this.#expectFrame(socket);
  }

  /** @param {{ type: string, message?: Summary }} frame */
  #read(frame) {
    const socket = this.#socket;
    if (!socket) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      socket.send('{"type":"ping"}');
      this.#expectFrame(socket);
    }, PING_EVERY);
    if (frame.type === 'subscribed') {
      this.#delay = FIRST_DELAY;
      this.#become('live');
      this.dispatchEvent(new Event('subscribed'));
    } else if (frame.type === 'event' && frame.message) {
      this.dispatchEvent(new CustomEvent('message', { detail: frame.message }));
    }
  }

  /** @param {WebSocket} socket */
  #expectFrame(socket) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#lost(socket), FRAME_WITHIN);
  }

  /** @param {WebSocket} socket */
  #lost(socket) {
    if (socket !== this.#socket) return;
    this.#socket = undefined;
    socket.close();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.connect(), this.#delay);
    this.#become('lost');
    this.#delay = Math.min(this.#delay * 2, LAST_DELAY);
  }

  /** @param {ConnectionState} state */
  #become(state) {
    this.state = state;
    this.dispatchEvent(new Event('state'));
  }
}
