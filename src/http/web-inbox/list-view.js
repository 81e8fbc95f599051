import { element } from './dom.js';
import { listRow } from './list-row.js';

/** @import { Summary } from './api.js' */
/** @import { Messages } from './messages.js' */

// Rows drawn beyond the visible ones, so that scrolling shows no blank space.
const MARGIN = 6;
const NEAR_END = 20;

/**
 * The list of messages; only visible rows are in the page, however many messages there are.
 *
 * Events: `choose` (the reader moved to a row), `open` (clicked it, or pressed Enter); detail: Summary.
 */
export class ListView extends EventTarget {
  /** @type {string | undefined} id of the current row */
  current;
  /** Ids of messages that arrived while the page was open and have not been opened. */
  unread = new Set();
  #box;
  #rows = element('div.rows', { role: 'presentation' });
  #messages;
  #rowHeight = 0;
  #due = false;
  /** Whether to keep jumping to the end while further pages load. */
  #toEnd = false;
  /** @type {Map<string, HTMLElement>} rows in the page, by id */
  #drawn = new Map();

  /**
   * @param {HTMLElement} box the listbox, which scrolls
   * @param {Messages} messages
   */
  constructor(box, messages) {
    super();
    this.#box = box;
    this.#messages = messages;
    box.append(this.#rows);
    box.addEventListener('scroll', () => this.draw());
    box.addEventListener('keydown', (event) => this.#keyed(event));
    box.addEventListener('click', ({ target }) => this.#clicked(target));
    new ResizeObserver(() => {
      this.#rowHeight = 0;
      this.draw();
    }).observe(box);
    messages.addEventListener('change', (event) => this.#changed(event));
  }

  focus() {
    this.#box.focus();
  }

  /**
   * Moves up or down from the current row.
   * @param {number} step
   */
  move(step) {
    const { all } = this.#messages;
    const at = all.findIndex(({ id }) => id === this.current);
    const to = all[Math.max(0, Math.min(all.length - 1, at + step))];
    if (to) this.#choose(to);
  }

  /**
   * Makes a row the current one.
   * @param {string} id
   * @param {{ reveal?: boolean }} [options] reveal: whether to scroll to it
   */
  select(id, { reveal = true } = {}) {
    this.current = id;
    this.unread.delete(id);
    if (reveal) this.#reveal();
    this.draw();
  }

  /** Draws once in the next animation frame, however often it is called. */
  draw() {
    if (this.#due) return;
    this.#due = true;
    requestAnimationFrame(() => {
      this.#due = false;
      this.#draw();
    });
  }

  /** @param {Summary} message */
  #choose(message) {
    this.select(message.id);
    this.dispatchEvent(new CustomEvent('choose', { detail: message }));
  }

  /** @param {Event} event */
  #changed(event) {
    const { added } = /** @type {CustomEvent<{ added: number }>} */ (event).detail;
    // Before scrolling: a box cannot scroll beyond its content.
    this.#rows.style.height = `${this.#messages.all.length * this.#rowHeight}px`;
    // Rows must not jump for a reader who is further down.
    if (this.#box.scrollTop > 0) this.#box.scrollTop += added * this.#rowHeight;
    if (this.#toEnd) this.#goToEnd();
    this.draw();
  }

  /** @param {KeyboardEvent} event */
  #keyed(event) {
    const page = Math.max(1, Math.floor(this.#box.clientHeight / (this.#rowHeight || 1)) - 1);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -1e9 };
    const { key } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    this.#toEnd = false;
    if (key === 'End') this.#goToEnd();
    else if (key in steps) this.move(steps[/** @type {keyof typeof steps} */ (key)]);
    else if (key === 'Enter' || key === ' ') this.#openCurrent();
    else return;
    event.preventDefault();
  }

  #goToEnd() {
    const last = this.#messages.all.at(-1);
    this.#toEnd = this.#messages.more;
    // Only the very last message is opened.
    if (last && this.#toEnd) this.select(last.id);
    else if (last) this.#choose(last);
  }

  #openCurrent() {
    const message = this.#messages.all.find(({ id }) => id === this.current);
    if (message) this.dispatchEvent(new CustomEvent('open', { detail: message }));
  }

  /** @param {EventTarget | null} target */
  #clicked(target) {
    const row = target instanceof Element ? target.closest('[role=option]') : null;
    const message = this.#messages.all.find(({ id }) => rowId(id) === row?.id);
    if (!message) return;
    this.#toEnd = false;
    this.select(message.id);
    this.dispatchEvent(new CustomEvent('open', { detail: message }));
  }

  #reveal() {
    const index = this.#messages.all.findIndex(({ id }) => id === this.current);
    if (index < 0 || !this.#rowHeight) return;
    const top = index * this.#rowHeight;
    const { scrollTop, clientHeight } = this.#box;
    if (top < scrollTop) this.#box.scrollTop = top;
    else if (top + this.#rowHeight > scrollTop + clientHeight)
      this.#box.scrollTop = top + this.#rowHeight - clientHeight;
  }

  #draw() {
    const { all } = this.#messages;
    this.#rowHeight ||= this.#measure();
    const height = this.#rowHeight;
    const { scrollTop, clientHeight } = this.#box;
    const first = Math.max(0, Math.floor(scrollTop / height) - MARGIN);
    const last = Math.min(all.length, Math.ceil((scrollTop + clientHeight) / height) + MARGIN);
    const shown = all.slice(first, last);
    const rows = shown.map((message, index) => this.#place(message, first + index));
    this.#rows.style.height = `${all.length * height}px`;
    this.#drawn = new Map(rows.map((row) => [row.id, row]));
    putInOrder(this.#rows, rows);
    const current = shown.find(({ id }) => id === this.current);
    if (current) this.#box.setAttribute('aria-activedescendant', rowId(current.id));
    else this.#box.removeAttribute('aria-activedescendant');
    if (last > all.length - NEAR_END && this.#messages.more)
      this.dispatchEvent(new Event('near-end'));
  }

  /**
   * @param {Summary} message
   * @param {number} index
   */
  #place(message, index) {
    const unread = this.unread.has(message.id);
    const drawn = this.#drawn.get(rowId(message.id));
    // Reuses the element: a click that began on a replaced row would be lost.
    const row =
      drawn?.classList.contains('unread') === unread ? drawn : listRow(message, { unread });
    row.id = rowId(message.id);
    row.setAttribute('aria-selected', String(message.id === this.current));
    row.setAttribute('aria-posinset', String(index + 1));
    row.setAttribute('aria-setsize', String(this.#messages.more ? -1 : this.#messages.all.length));
    row.style.transform = `translateY(${index * this.#rowHeight}px)`;
    return row;
  }

  /** Measures the height of a row, which depends on the reader's font size. */
  #measure() {
    const probe = element('div.row');
    this.#rows.append(probe);
    return probe.offsetHeight || 1;
  }
}

/** @param {string} id */
function rowId(id) {
  return `row-${id}`;
}

/**
 * @param {Element} parent
 * @param {Element[]} children
 */
function putInOrder(parent, children) {
  const staying = new Set(children);
  for (const child of [...parent.children]) if (!staying.has(child)) child.remove();
  let at = parent.firstElementChild;
  for (const child of children) {
    if (child === at) at = at.nextElementSibling;
    else parent.insertBefore(child, at);
  }
}
