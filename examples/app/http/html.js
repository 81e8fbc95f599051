// @ts-check
/** A template tag that escapes what is put in. */

const SPECIAL = /[&<>"']/g;

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup that needs no more escaping. */
export class Html {
  /** @param {string} markup */
  constructor(markup) {
    this.markup = markup;
  }

  toString() {
    return this.markup;
  }
}

/**
 * Builds markup; strings and numbers are escaped, nested markup and lists of it are not,
 * `undefined` and `false` leave nothing.
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 */
export function html(strings, ...values) {
  return new Html(String.raw({ raw: strings }, ...values.map(toMarkup)));
}

/** @param {unknown} value @returns {string} */
function toMarkup(value) {
  if (value === undefined || value === false) {
    return '';
  }
  if (value instanceof Html) {
    return value.markup;
  }
  if (Array.isArray(value)) {
    return value.map(toMarkup).join('');
  }
  return String(value).replace(SPECIAL, (character) => ENTITIES[character] ?? '');
}
