/** @import { Api, Summary } from './api.js' */

const FIRST_PAGE = 100;
const NEXT_PAGE = 200;

/**
 * The messages of the list, newest first: all, or those that match a search or an address. Older ones are fetched page by
 * page.
 *
 * Events: `change` (detail: { added }, the number of new messages on top).
 */
export class Messages extends EventTarget {
  /** @type {Summary[]} */
  all = [];
  query = { q: '', address: '' };
  /** What the messages match; another query until its first response is here. */
  #listed = this.query;
  /** @type {number | null} start of the next page */
  #next = null;
  #api;
  #loading = false;
  /** Number of requests, to ignore a late response to an earlier one. */
  #asked = 0;
  /** @type {Summary[]} messages since the last request, which its response may lack */
  #arrivals = [];
  #catchingUp = false;
  #behind = false;

  /** @param {Api} api */
  constructor(api) {
    super();
    this.#api = api;
  }

  /** Whether the server has older messages. */
  get more() {
    return this.#next !== null;
  }

  get filtered() {
    return Boolean(this.query.q || this.query.address);
  }

  /** @param {{ q?: string, address?: string }} query */
  search(query) {
    this.query = { ...this.query, ...query };
    return this.reload();
  }

  /** Adds new messages; reloads the list if it is of an earlier query, the server restarted or there is a gap. */
  async refresh() {
    const asked = this.#ask();
    const page = await this.#api.messages({ ...this.query, limit: FIRST_PAGE });
    if (asked !== this.#asked) return;
    // Messages since the request may come from a restarted server, and cannot be compared with older ones.
    const newest = this.all.find(({ id }) => !this.#arrivals.some((arrival) => arrival.id === id));
    const isListed = newest && this.#listed === this.query;
    const known = isListed ? page.messages.findIndex(({ id }) => id === newest.id) : -1;
    if (known < 0) this.#replace(page);
    else this.#insert(page.messages.slice(0, known));
  }

  /** @param {Summary} message */
  async arrived(message) {
    if (this.filtered) await this.#catchUp();
    else {
      this.#arrivals.push(message);
      this.#insert([message]);
    }
  }

  /**
   * Removes a deleted message from the list.
   * @param {string} id
   */
  remove(id) {
    this.all = this.all.filter((message) => message.id !== id);
    this.#changed(0);
  }

  /** Fetches the next page, if there is one that is not being fetched already. */
  async fetchMore() {
    if (this.#next === null || this.#loading) return;
    this.#loading = true;
    const asked = this.#asked;
    try {
      const page = await this.#api.messages({
        ...this.query,
        limit: NEXT_PAGE,
        before: this.#next,
      });
      if (asked === this.#asked) {
        this.#next = page.next;
        this.all.push(...page.messages);
      }
    } finally {
      this.#loading = false;
    }
    // Also after a late response: this asks again for the page that was dropped.
    this.#changed(0);
  }

  /** Asks the server which new messages match the search, one request at a time. */
  async #catchUp() {
    this.#behind = true;
    if (this.#catchingUp) return;
    this.#catchingUp = true;
    try {
      while (this.#behind) {
        this.#behind = false;
        await this.refresh();
      }
    } finally {
      this.#catchingUp = false;
    }
  }

  /** Loads the list again. */
  async reload() {
    const asked = this.#ask();
    const page = await this.#api.messages({ ...this.query, limit: FIRST_PAGE });
    if (asked === this.#asked) this.#replace(page);
  }

  #ask() {
    this.#asked += 1;
    this.#arrivals = [];
    return this.#asked;
  }

  /** @param {{ messages: Summary[], next: number | null }} page */
  #replace({ messages, next }) {
    this.#listed = this.query;
    this.all = messages;
    this.#next = next;
    this.#insert(this.filtered ? [] : this.#arrivals);
  }

  /** @param {Summary[]} messages */
  #insert(messages) {
    const newest = this.all[0]?.seq ?? -1;
    const added = messages.filter(
      ({ id, seq }) => seq > newest || !this.all.some((known) => known.id === id),
    );
    this.all = [...added, ...this.all].sort((a, b) => b.seq - a.seq);
    this.#changed(added.length);
  }

  /** @param {number} added */
  #changed(added) {
    this.dispatchEvent(new CustomEvent('change', { detail: { added } }));
  }
}
