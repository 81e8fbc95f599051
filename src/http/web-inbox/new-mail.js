import { plural } from './format.js';
import { senderOf } from './list-row.js';
import { say } from './say.js';

/** @import { Summary } from './api.js' */

// A run of tests sends many mails at once: one word for all of them.
const GATHER_MS = 700;

/** Tells of mail that came: by voice to those who use a screen reader, and in the title of the tab. */
export class NewMail {
  /** @type {Summary[]} */
  #unsaid = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {Summary} message */
  tell(message) {
    this.#unsaid.push(message);
    this.#timer ??= setTimeout(() => this.#say(), GATHER_MS);
  }

  /** @param {number} unread */
  count(unread) {
    document.title = unread > 0 ? `(${unread}) playwright-inbox` : 'playwright-inbox';
  }

  #say() {
    const [first, ...others] = this.#unsaid;
    this.#unsaid = [];
    this.#timer = undefined;
    if (!first) return;
    if (others.length > 0) say(plural(others.length + 1, 'new mail'));
    else
      say(
        `New mail from ${senderOf(first)}: ${first.subject}${first.code ? `. Code ${first.code}` : ''}`,
      );
  }
}
