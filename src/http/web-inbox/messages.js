/** @import { Api, Summary } from './api.js' */

const FIRST_PAGE = 100;
const NEXT_PAGE = 200;

/**
 * Knows the messages that the list shows, newest first: those of a search or an address, or all. More come from the
 * server as they are asked for.
 *
 * Events: `change` (detail: { added }: how many came on top).
 */
export class Messages extends EventTarget {
  /** @type {Summary[]} */
  all = [];
  query = { q: '', address: '' };
  /** @type {number | null} where the next page begins */
  #next = null;
  #api;
  #loading = false;
  /** Counts what was asked, so that a late answer to an earlier question is not taken for one to a later. */
  #asked = 0;
  /** @type {Summary[]} what came since the last question, and may be in no answer */
  #arrivals = [];
  #catchingUp = false;
  #behind = false;

  /** @param {Api} api */
  constructor(api) {
    super();
    this.#api = api;
  }

  /** Whether the list goes on below what is here. */
  get more() {
    return this.#next !== null;
  }

  get filtered() {
    return Boolean(this.query.q || this.query.address);
  }

  /** @param {{ q?: string, address?: string }} query */
  search(query) {
    this.query = { ...this.query, ...query };
    return this.#load();
  }

  /** Adds what came since; begins anew when the server did, or when there is a gap. */
  async refresh() {
    const asked = this.#ask();
    const page = await this.#api.messages({ ...this.query, limit: FIRST_PAGE });
    if (asked !== this.#asked) return;
    // What came since the question may be of a server that was started again, and says nothing of what was before.
    const newest = this.all.find(({ id }) => !this.#arrivals.some((arrival) => arrival.id === id));
    const known = newest ? page.messages.findIndex(({ id }) => id === newest.id) : -1;
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
   * Takes a message that was deleted out of the list.
   * @param {string} id
   */
  remove(id) {
    this.all = this.all.filter((message) => message.id !== id);
    this.#changed(0);
  }

  /** Begins anew, as after mail was deleted. */
  reload() {
    return this.#load();
  }

  /** Fetches the next page, if there is one and nobody fetches it already. */
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
      if (asked !== this.#asked) return;
      this.#next = page.next;
      this.all.push(...page.messages);
      this.#changed(0);
    } finally {
      this.#loading = false;
    }
  }

  /** Asks which of the new mails fit the search, which is for the server to say: one question at a time. */
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

  async #load() {
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
