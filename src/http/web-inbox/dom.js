/** @typedef {Node | string | undefined | null | false} Child */
/** @typedef {Record<string, string | number | boolean | undefined | ((event: any) => void)>} Properties */

/**
 * Creates an element. Strings become text, never markup: a message cannot change the page.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name | `${Name}.${string}`} selector name and classes, such as `p.quiet`
 * @param {...(Child | Properties)} parts children; a plain object sets attributes, and event listeners by event name
 */
export function element(selector, ...parts) {
  const [name = '', ...classes] = selector.split('.');
  const made = document.createElement(/** @type {Name} */ (name));
  if (classes.length > 0) made.className = classes.join(' ');
  for (const part of parts) {
    if (typeof part === 'string' || part instanceof Node) made.append(part);
    else for (const [key, value] of Object.entries(part || {})) setProperty(made, key, value);
  }
  return made;
}

/**
 * Creates a button that submits no form.
 * @param {Properties} properties
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
  parent.replaceChildren();
  for (const child of children) if (child) parent.append(child);
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

/**
 * @param {Element} made
 * @param {string} key
 * @param {Properties[string]} value
 */
function setProperty(made, key, value) {
  if (typeof value === 'function') made.addEventListener(key, value);
  else if (value !== undefined && value !== false)
    made.setAttribute(key, value === true ? '' : String(value));
}
