import { announce } from './announce.js';
import { plural } from './format.js';
import { senderName } from './list-row.js';

/** @import { Summary } from './api.js' */

// A test run sends many messages in a burst: they are announced together.
const GATHER_MS = 700;
const LONGEST_SUBJECT = 60;

/** Announces new mail to screen readers and in the title of the tab. */
export class NewMail {
  /** @type {Summary[]} */
  #unannounced = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {Summary} message */
  add(message) {
    this.#unannounced.push(message);
    this.#timer ??= setTimeout(() => this.#announce(), GATHER_MS);
  }

  /**
   * Puts the newest message into the title of the tab, its code or link first: a narrow tab shows no more.
   * @param {Summary | undefined} newest
   * @param {{ unread: number, secret: boolean }} state secret: whether a key protects the mail; a title would leak it
   * into the browser history and other devices
   */
  title(newest, { unread, secret }) {
    const named =
      newest && !secret ? [shownValue(newest), newest.headline.slice(0, LONGEST_SUBJECT)] : [];
    const title = [...named, 'playwright-inbox'].filter(Boolean).join(' · ');
    document.title = unread > 0 ? `(${unread}) ${title}` : title;
  }

  #announce() {
    const [first, ...others] = this.#unannounced;
    this.#unannounced = [];
    this.#timer = undefined;
    if (!first) return;
    if (others.length > 0) announce(plural(others.length + 1, 'new message'));
    else
      announce(
        `New mail from ${senderName(first)}: ${first.headline}${first.code ? `. Code ${first.code}` : ''}`,
      );
  }
}

/** @param {Summary} message */
function shownValue({ code, link }) {
  if (code) return code;
  return link && URL.canParse(link) ? new URL(link).host : '';
}
