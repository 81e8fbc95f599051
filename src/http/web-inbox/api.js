/** @typedef {import('../../wire/json.js').MessageJson} Message */
/** @typedef {Omit<import('../../wire/json.js').MessageSummaryJson, 'preview'>} Summary a message as lists show it */
/** @typedef {import('../../wire/json.js').ProviderJson} Provider */
/** @typedef {{ host: string, port: number, url: string, tls: false | 'starttls' | 'implicit', auth_required: boolean }} SmtpConfig */
/** @typedef {{ version: string, smtp: SmtpConfig, domain: string, auth_required: boolean }} Config */

const KEY = 'playwright-inbox-key';
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

/** The API of the server that serves this page. */
export class Api {
  /** API key, kept for this tab only. */
  get key() {
    return sessionStorage.getItem(KEY) ?? '';
  }

  set key(key) {
    sessionStorage.setItem(KEY, key);
  }

  /** @returns {Promise<Config>} */
  async config() {
    return (await this.#ask('/v1/config')).json();
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
    return (await this.#ask(`/v1/messages?${query}`)).json();
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
    return (await this.#ask('/v1/messages', 'DELETE')).json();
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
    return this.frameUrl('/v1/ws').replace(HTTP, 'ws');
  }

  /**
   * Builds a URL for a frame, which cannot send the key as a header.
   * @param {string} path
   */
  frameUrl(path) {
    const url = new URL(path, location.href);
    if (this.key) url.searchParams.set('api_key', this.key);
    return url.href;
  }

  /**
   * @param {string} path
   * @param {'GET' | 'DELETE'} [method]
   */
  async #ask(path, method = 'GET') {
    /** @type {Record<string, string>} */
    const headers = this.key ? { 'X-API-Key': this.key } : {};
    const response = await fetch(path, { method, headers });
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
  return `/v1/messages/${encodeURIComponent(id)}${part && `/${part}`}`;
}
