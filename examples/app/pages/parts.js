// @ts-check
import { html } from '../http/html.js';

/** @typedef {import('../http/html.js').Html} Html */

/**
 * The card in the middle of a page.
 * @param {object} parts
 * @param {string} parts.heading
 * @param {string | Html} [parts.lead]
 * @param {string | undefined} [parts.error]
 * @param {string | undefined} [parts.notice]
 * @param {Html | Html[]} [parts.body]
 */
export function card({ heading, lead, error, notice, body }) {
  return html`<section class="card">
  <h1>${heading}</h1>
  ${lead && html`<p class="lead">${lead}</p>`}
  ${error && html`<p class="error" role="alert">${error}</p>`}
  ${notice && html`<p class="notice" role="status">${notice}</p>`}
  ${body}
</section>`;
}

/**
 * A form with one button; errors are ours, so the browser does not validate.
 * @param {string} action
 * @param {string} button
 * @param {...Html} fields
 */
export function form(action, button, ...fields) {
  return html`<form class="stack" method="post" action="${action}" novalidate>
  ${fields}
  <button class="primary">${button}</button>
</form>`;
}

/**
 * A form that is only a button, of less weight than the one above it.
 * @param {string} action
 * @param {string} button
 */
export function buttonForm(action, button) {
  return html`<form class="aside" method="post" action="${action}">
  <button class="plain">${button}</button>
</form>`;
}

/** @param {string} [value] */
export function emailField(value = '') {
  return html`<label for="email">Email</label>
  <input id="email" name="email" type="email" autocomplete="email" value="${value}">`;
}

export function phoneField() {
  return html`<label for="phone">Phone</label>
  <input id="phone" name="phone" type="tel" autocomplete="tel">`;
}

/**
 * @param {string} label
 * @param {'new-password' | 'current-password'} purpose
 */
export function passwordField(label, purpose) {
  return html`<label for="password">${label}</label>
  <input id="password" name="password" type="password" autocomplete="${purpose}">`;
}

/** @param {'numeric' | 'text'} kind */
export function codeField(kind) {
  return html`<label for="code">Code</label>
  <input class="code" id="code" name="code" inputmode="${kind}" autocomplete="one-time-code">`;
}

/** A box for each of six digits, as many applications have it. */
export function codeBoxes() {
  const boxes = Array.from(
    { length: 6 },
    (_, index) =>
      html`<input class="code" aria-label="Digit ${index + 1}" inputmode="numeric" maxlength="1" autocomplete="${index ? 'off' : 'one-time-code'}">`,
  );
  return html`<fieldset class="boxes"><legend>Code</legend>${boxes}<input type="hidden" name="code"></fieldset>
  <script src="/code-boxes.js" defer></script>`;
}

/**
 * @param {string} name
 * @param {string} label
 */
export function checkbox(name, label) {
  return html`<label class="check"><input type="checkbox" name="${name}" value="1"> ${label}</label>`;
}

/**
 * The line below a form that leads elsewhere.
 * @param {string} text
 * @param {string} href
 * @param {string} link
 */
export function elsewhere(text, href, link) {
  return html`<p class="aside">${text} <a href="${href}">${link}</a></p>`;
}
