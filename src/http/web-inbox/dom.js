/** @typedef {Node | string | undefined | null | false} Child */
/** @typedef {string | number | boolean | undefined | ((event: any) => void)} Property */

/**
 * Creates an element. Strings become text, never markup: a message cannot change the page.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, Property>} [properties] attributes, and event listeners by event name
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value !== undefined && value !== false)
      made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...present(children));
  return made;
}

/**
 * Creates a button that submits no form.
 * @param {Record<string, Property>} properties
 * @param {...Child} children
 */
export function button(properties, ...children) {
  return element('button', { type: 'button', ...properties }, ...children);
}

/**
 * Replaces all children of an element.
 * @param {Element} parent
 * @param {...Child} children
 */
export function fill(parent, ...children) {
  parent.replaceChildren(...present(children));
}

/**
 * Finds an element by its id.
 * @template {HTMLElement} Type
 * @param {string} id
 * @param {new () => Type} type
 * @returns {Type}
 */
export function byId(id, type) {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${type.name} with the id ${id}.`);
}

/** @param {Child[]} children */
function present(children) {
  return children.filter((child) => child !== undefined && child !== null && child !== false);
}
