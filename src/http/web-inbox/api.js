/** @typedef {import('../../wire/json.js').MessageJson} Message */
/** @typedef {Omit<import('../../wire/json.js').MessageSummaryJson, 'preview'>} Summary a message as lists show it */
/** @typedef {import('../../wire/json.js').ProviderJson} Provider */
/** @typedef {import('../../wire/json.js').ConfigJson} Config */

const UNAUTHORIZED = 401;
const HTTP = /^http/;

/** An error response of the server. */
export class ApiError extends Error {
  /**
   * @param {number} status
   * @param {string} detail
   */
  constructor(status, detail) {
    super(detail);
    this.status = status;
  }

  get needsKey() {
    return this.status === UNAUTHORIZED;
  }
}

/** The API of the server that serves this page, at paths below that of the page. A cookie has the key. */
export class Api {
  /**
   * Signs in.
   * @param {string} key
   */
  async signIn(key) {
    await this.#ask('v1/session', 'POST', { key });
  }

  /** Signs out. */
  async signOut() {
    await this.#ask('v1/session', 'DELETE');
  }

  /** @returns {Promise<Config>} */
  async config() {
    return (await this.#ask('v1/config')).json();
  }

  /**
   * @param {{ before?: number | undefined, limit: number, q: string, address: string }} query
   * @returns {Promise<{ messages: Summary[], next: number | null }>}
   */
  async messages({ before, limit, q, address }) {
    const query = new URLSearchParams({ limit: String(limit) });
    if (before !== undefined) query.set('before', String(before));
    if (q) query.set('q', q);
    if (address) query.set('address', address);
    return (await this.#ask(`v1/messages?${query}`)).json();
  }

  /**
   * @param {string} id
   * @returns {Promise<Message>}
   */
  async message(id) {
    return (await this.#ask(messagePath(id))).json();
  }

  /**
   * Deletes a message.
   * @param {string} id
   */
  async delete(id) {
    await this.#ask(messagePath(id), 'DELETE');
  }

  /**
   * Deletes all messages outside open inboxes.
   * @returns {Promise<{ deleted: number, kept: number }>}
   */
  async clear() {
    return (await this.#ask('v1/messages', 'DELETE')).json();
  }

  /**
   * Fetches part of a message, such as its source.
   * @param {string} path
   */
  bytes(path) {
    return this.#ask(path);
  }

  /** @returns {string} URL of the WebSocket that announces new mail */
  socketUrl() {
    return new URL('v1/ws', location.href).href.replace(HTTP, 'ws');
  }

  /**
   * @param {string} path
   * @param {'GET' | 'POST' | 'DELETE'} [method]
   * @param {object} [body]
   */
  async #ask(path, method = 'GET', body) {
    const response = await fetch(path, { method, ...(body && { body: JSON.stringify(body) }) });
    if (response.ok) return response;
    const problem = await response.json().catch(() => ({}));
    throw new ApiError(
      response.status,
      problem.detail ?? `The server responded with ${response.status}.`,
    );
  }
}

/**
 * Builds the path of a message, or of a part of it.
 * @param {string} id
 * @param {string} [part] such as `raw`, `html` or `attachments/0`
 */
export function messagePath(id, part = '') {
  return `v1/messages/${encodeURIComponent(id)}${part && `/${part}`}`;
}
