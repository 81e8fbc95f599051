import { codeAndLink } from './code-and-link.js';
import { button, element, fill } from './dom.js';
import { wholeTime } from './format.js';
import { icon } from './icon.js';
import { senderName } from './list-row.js';
import { messagePanels } from './message-panels.js';
import { Tabs } from './tabs.js';

/** @import { Api, Message, Provider, Summary } from './api.js' */

/**
 * One message: its code and link first, then everything else.
 *
 * Events: `back` (to the list), `delete` (detail: Summary), `address` (detail: the address to filter by), `read` (the
 * reader uses the message, which must stay open).
 */
export class MessageView extends EventTarget {
  /** @type {Summary | undefined} */
  shown;
  #box;
  #api;
  #tabs = new Tabs();
  #first = element('section');
  /** The same as it was drawn. */
  #drawn = this.#first.cloneNode(true);
  /** Number of requests: an answer is dropped if the reader has moved on. */
  #asked = 0;

  /**
   * @param {HTMLElement} box
   * @param {Api} api
   */
  constructor(box, api) {
    super();
    this.#box = box;
    this.#api = api;
    const read = () => this.dispatchEvent(new Event('read'));
    this.#tabs.element.addEventListener('pointerdown', read);
    this.#tabs.element.addEventListener('keydown', read);
    // A click into the frame fires no event here, but takes the focus out of this page.
    addEventListener('blur', () => document.activeElement instanceof HTMLIFrameElement && read());
  }

  /**
   * Shows what the list has, then the rest once it is loaded.
   * @param {Summary | string} message the message, or just its id
   */
  async show(message) {
    this.#asked += 1;
    const asked = this.#asked;
    const known = typeof message !== 'string';
    if (known) this.#draw(message);
    try {
      const whole = await this.#api.message(known ? message.id : message);
      if (asked !== this.#asked) return;
      if (!known) this.#draw(whole);
      this.#drawRest(whole);
    } catch (error) {
      if (asked === this.#asked) this.#drawProblem(error);
    }
  }

  /** @param {Element} nothing shown instead of a message */
  clear(nothing) {
    this.#asked += 1;
    this.shown = undefined;
    fill(this.#box, nothing);
  }

  focus() {
    this.#box.querySelector('h1')?.focus();
  }

  /** Copies the code; of several equally likely ones the first. */
  copyCode() {
    this.#click('button.ticket');
  }

  openLink() {
    this.#click('a.ticket');
  }

  /** @param {string} selector */
  #click(selector) {
    const ticket = this.#box.querySelector(selector);
    if (ticket instanceof HTMLElement) ticket.click();
  }

  /** @param {Summary} message */
  #draw(message) {
    const focused = this.#box.contains(document.activeElement);
    this.shown = message;
    this.#first = codeAndLink(message);
    this.#drawn = this.#first.cloneNode(true);
    fill(this.#box, this.#head(message), this.#first);
    this.#box.scrollTop = 0;
    if (focused) this.focus();
  }

  /** @param {Message} message */
  #drawRest(message) {
    this.shown = message;
    const first = codeAndLink(message);
    // The reader may be about to press what is there already, or has: then it says that it copied.
    if (!first.isEqualNode(this.#drawn)) {
      const focused = this.#first.contains(document.activeElement);
      this.#first.replaceWith(first);
      this.#first = first;
      const ticket = focused && first.querySelector('.ticket');
      if (ticket instanceof HTMLElement) ticket.focus();
    }
    this.#box.append(this.#tabs.element);
    this.#tabs.show(messagePanels(message, this.#api));
  }

  /** @param {unknown} error */
  #drawProblem(error) {
    const detail = error instanceof Error ? error.message : String(error);
    this.shown = undefined;
    fill(
      this.#box,
      element(
        'div.nothing',
        element('h1', { tabindex: -1 }, 'Cannot show this message'),
        element('p', detail),
        this.#backButton('small', 'Show all mail'),
      ),
    );
  }

  /** @param {Summary} message */
  #head(message) {
    const { headline, from_address: address, received_at: time, parse_error: problem } = message;
    const sender = senderName(message);
    return element(
      'header.head',
      this.#backButton('back', '‹ All mail'),
      element(
        'div.title',
        element('h1', { tabindex: -1, dir: 'auto' }, headline || '(no subject)'),
        this.#deleteButton(message),
      ),
      element(
        'p.who',
        element('bdi.sender', sender),
        address && address !== sender ? element('bdi.address', `<${address}>`) : null,
        element('span.arrow', { 'aria-hidden': 'true' }, '→'),
        element('span.unseen', 'to'),
        ...message.recipients.map((recipient) => this.#recipient(recipient)),
        element('time', { datetime: time }, wholeTime(time)),
      ),
      message.provider ? element('p.quiet', sentBy(message.provider)) : null,
      problem ? element('p.warning', `Parts of this message could not be read: ${problem}`) : null,
    );
  }

  /**
   * @param {string} className
   * @param {string} label
   */
  #backButton(className, label) {
    const back = () => this.dispatchEvent(new Event('back'));
    return button({ class: className, click: back }, label);
  }

  /** @param {Summary} message */
  #deleteButton(message) {
    const remove = () => this.dispatchEvent(new CustomEvent('delete', { detail: message }));
    return button({ class: 'small', click: remove }, icon('bin'), 'Delete');
  }

  /** @param {string} address */
  #recipient(address) {
    const choose = () => this.dispatchEvent(new CustomEvent('address', { detail: address }));
    return button(
      { class: 'recipient', title: 'Show only mail to this address', click: choose },
      element('bdi', address),
    );
  }
}

/** @param {Provider} provider */
function sentBy({ name, id, template, scheduled_at: scheduledAt }) {
  const parts = [
    `By the API of ${name}`,
    template && `template ${template}`,
    scheduledAt && `scheduled for ${scheduledAt}, delivered immediately`,
    id,
  ];
  return parts.filter(Boolean).join(' · ');
}
