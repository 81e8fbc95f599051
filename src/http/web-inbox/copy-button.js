import { announce } from './announce.js';
import { copyText } from './copy-text.js';
import { button, element, fill } from './dom.js';
import { icon } from './icon.js';

const SHOWN_MS = 1800;

/**
 * Creates a button that copies a text and confirms it, also to screen readers.
 * @param {string} text
 * @param {{ name: string, class?: string, shown?: Node }} look name: what it copies, in words; shown: its visible label
 */
export function copyButton(text, { name, class: className = 'copy', shown }) {
  const note = element('span.note', icon('copy'), 'Copy');
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const copy = async () => {
    const copied = await copyText(text);
    announce(copied ? `Copied ${name}` : `Cannot copy ${name}: the browser blocked it`);
    fill(note, icon('check'), copied ? 'Copied' : 'Blocked');
    made.classList.toggle('copied', copied);
    clearTimeout(timer);
    timer = setTimeout(() => {
      fill(note, icon('copy'), 'Copy');
      made.classList.remove('copied');
    }, SHOWN_MS);
  };
  // The accessible name is the content in this order: "Copy 482913".
  const made = button(
    { class: className, click: copy },
    note,
    ' ',
    shown ?? element('span.unseen', name),
  );
  return made;
}
