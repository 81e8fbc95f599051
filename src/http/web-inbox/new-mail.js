import { plural } from './format.js';
import { senderOf } from './list-row.js';
import { say } from './say.js';

/** @import { Summary } from './api.js' */

// A run of tests sends many mails at once: one word for all of them.
const GATHER_MS = 700;
const LONGEST_SUBJECT = 60;

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

  /**
   * Names the newest mail in the title of the tab, what one types or opens first: a narrow tab shows no more.
   * @param {Summary | undefined} newest
   * @param {{ unread: number, secret: boolean }} state secret: whether the mail is guarded by a key, and a title would
   * carry it into the history of the browser and its other devices
   */
  title(newest, { unread, secret }) {
    const named =
      newest && !secret ? [shownValue(newest), newest.subject.slice(0, LONGEST_SUBJECT)] : [];
    const title = [...named, 'playwright-inbox'].filter(Boolean).join(' · ');
    document.title = unread > 0 ? `(${unread}) ${title}` : title;
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

/** @param {Summary} message */
function shownValue({ code, link }) {
  if (code) return code;
  return link && URL.canParse(link) ? new URL(link).host : '';
}
