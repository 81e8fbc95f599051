import { element, fill } from './element.js';

/** @import { Messages } from './messages.js' */

// More are found by searching.
const OFFERED = 200;
const ALL = '';

/** Offers the addresses that mail came for lately, to show the mail of one alone. */
export class AddressChoice {
  #select;
  #messages;
  /** @type {Set<string>} newest last */
  #known = new Set();

  /**
   * @param {HTMLSelectElement} select
   * @param {Messages} messages
   * @param {(address: string) => void} chosen
   */
  constructor(select, messages, chosen) {
    this.#select = select;
    this.#messages = messages;
    select.addEventListener('change', () => chosen(select.value));
    messages.addEventListener('change', () => this.draw());
  }

  draw() {
    const { all, query } = this.#messages;
    for (const { recipients } of all.slice(0, OFFERED).reverse())
      for (const address of recipients) this.#note(address);
    if (query.address) this.#note(query.address);
    // An open list of options would close under the reader's hand.
    const addresses = [...this.#known].reverse();
    const wanted = [ALL, ...addresses];
    if (wanted.join() !== [...this.#select.options].map(({ value }) => value).join())
      fill(this.#select, ...wanted.map(optionOf));
    this.#select.value = query.address;
  }

  /** @param {string} address */
  #note(address) {
    const key = address.toLowerCase();
    this.#known.delete(key);
    this.#known.add(key);
    for (const oldest of this.#known) {
      if (this.#known.size <= OFFERED) break;
      this.#known.delete(oldest);
    }
  }
}

/** @param {string} address */
function optionOf(address) {
  return element('option', { value: address }, address || 'All addresses');
}
