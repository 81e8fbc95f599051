import { element, fill } from './dom.js';

/** @import { Messages } from './messages.js' */

// The search finds the rest.
const OFFERED = 200;
const ALL = '';

/** Filters the list by one of the addresses that got mail lately. */
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
    messages.addEventListener('change', () => this.#draw());
  }

  #draw() {
    const { all, query } = this.#messages;
    for (const { recipients } of all.slice(0, OFFERED).reverse())
      for (const address of recipients) this.#note(address);
    if (query.address) this.#note(query.address);
    // Replacing the options would close the list while it is open.
    const addresses = [...this.#known].reverse();
    const wanted = [ALL, ...addresses];
    if (wanted.join() !== [...this.#select.options].map(({ value }) => value).join())
      fill(this.#select, ...wanted.map(addressOption));
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
function addressOption(address) {
  return element('option', { value: address }, address || 'All addresses');
}
