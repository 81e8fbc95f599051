// @ts-check
import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { ApiTransport } from './api-transport.js';
import { SmtpSockets } from './smtp-sockets.js';

/** @typedef {import('./app.js').AppMail} Mail */

/** A mail that could not be sent while MAIL_STRICT is on. */
export class MailNotSentError extends Error {
  /** @override */
  name = 'MailNotSentError';
}

/** Sends mail by SMTP: immediately or from a queue, with a connection each or a pool. */
export class Mailer {
  #settings;
  #transport;
  #sockets = new SmtpSockets();
  #closing = new AbortController();
  /** @type {Set<string>} */
  #seen = new Set();
  /** @type {Set<NodeJS.Timeout>} */
  #waiting = new Set();
  /** @type {Promise<void>} */
  #queue = Promise.resolve();

  /** @param {import('./settings.js').Settings} settings */
  constructor(settings) {
    this.#settings = settings;
    setMaxListeners(0, this.#closing.signal);
    const connection = {
      url: settings.smtpUrl,
      getSocket: this.#sockets.getSocket,
      greetingTimeout: settings.mailTimeoutMs,
      socketTimeout: settings.mailTimeoutMs,
    };
    if (settings.resendUrl) {
      this.#transport = new ApiTransport(settings.resendUrl, settings.mailTimeoutMs);
    } else if (settings.mailTransport === 'pool') {
      this.#transport = createTransport({ ...connection, pool: true, maxConnections: 2 });
    } else {
      this.#transport = createTransport(connection);
    }
  }

  /**
   * Resolves when the mail is sent, or as soon as it is in the queue if there is a delay.
   * @param {Mail} mail
   */
  async send(mail) {
    if (this.#isLost(mail)) {
      return;
    }
    if (this.#settings.mailDelayMs > 0) {
      this.#enqueue(mail);
      return;
    }
    const sent = await this.#deliver(mail);
    if (!sent && this.#settings.mailStrict) {
      throw new MailNotSentError('We could not send the mail');
    }
  }

  /** Drops what is still in the queue and cuts every connection. */
  close() {
    for (const timer of this.#waiting) {
      clearTimeout(timer);
    }
    this.#waiting.clear();
    this.#closing.abort();
    this.#transport.close();
    this.#sockets.cut();
  }

  /** @param {Mail} mail */
  #isLost({ to }) {
    const isFirst = !this.#seen.has(to);
    this.#seen.add(to);
    return isFirst && this.#settings.losesFirstMail;
  }

  /** @param {Mail} mail */
  #enqueue(mail) {
    const timer = setTimeout(() => {
      this.#waiting.delete(timer);
      this.#queue = this.#queue.then(async () => void (await this.#deliver(mail)));
    }, this.#settings.mailDelayMs);
    this.#waiting.add(timer);
  }

  /**
   * Returns whether it worked; a failure is only logged, as in most applications.
   * @param {Mail} mail
   */
  async #deliver(mail) {
    const { to, ...content } = this.#settings.changeMail?.(mail) ?? mail;
    const message = {
      from: this.#settings.mailFrom,
      to: { name: '', address: to },
      ...content,
      signal: this.#closing.signal,
    };
    try {
      await this.#sendWithRetries(message);
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      process.stderr.write(`Mail "${content.subject}" to ${to} was not sent: ${reason}\n`);
      return false;
    }
  }

  /**
   * Sends a mail again while its failure may pass; the same mail, with the same code.
   * @param {import('nodemailer').SendMailOptions} message
   */
  async #sendWithRetries(message) {
    const { mailRetries, mailRetryMs } = this.#settings;
    const { signal } = this.#closing;
    for (let left = mailRetries; ; left -= 1) {
      try {
        return void (await this.#transport.sendMail(message));
      } catch (error) {
        if (left === 0 || !mayPass(error)) {
          throw error;
        }
        const { retryAfterMs = mailRetryMs } = /** @type {{ retryAfterMs?: number }} */ (error);
        await pause(retryAfterMs, undefined, { signal });
      }
    }
  }
}

/**
 * Whether a failure may pass: a reply of 4xx (RFC 5321 section 4.2.1), no reply, or too many requests.
 * @param {unknown} error
 */
function mayPass(error) {
  const { responseCode } = /** @type {{ responseCode?: number }} */ (error);
  return responseCode === undefined || responseCode < 500;
}
