import { element } from './dom.js';

// Fixed widths in attributes and styles; neither `max-width` nor the condition of `@media`.
const FIXED_WIDTH =
  /(?<![-\w(])(?:min-)?width\s{0,3}[:=]\s{0,3}["']?(\d{3,4})(?:px)?(?=["';}\s>!])/gi;
const OWN_PHONE_LAYOUT = /@media[^{]{0,80}max-(?:device-)?width/i;
const WIDEST = 1600;
// The margin of a page.
const MARGIN = 16;

/**
 * Wraps a frame in a box that shrinks a wider message to fit, as mail clients do. The frame is cross-origin and cannot be
 * measured, so the width is read from the HTML.
 * @param {HTMLIFrameElement} frame
 * @param {string} html
 */
export function fitFrame(frame, html) {
  const box = element('div.fitted', frame);
  const wanted = OWN_PHONE_LAYOUT.test(html) ? 0 : widestFixedWidth(html);
  if (!wanted) return box;
  new ResizeObserver(() => {
    const { clientWidth, clientHeight } = box;
    const scale = Math.min(1, clientWidth / wanted);
    frame.style.width = `${clientWidth / scale}px`;
    frame.style.height = `${clientHeight / scale}px`;
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
  }).observe(box);
  return box;
}

/** @param {string} html */
function widestFixedWidth(html) {
  const widths = [...html.matchAll(FIXED_WIDTH)].map(([, digits]) => Number(digits));
  const widest = widths.reduce(
    (most, width) => (width <= WIDEST && width > most ? width : most),
    0,
  );
  return widest && widest + MARGIN;
}
