import { copyText } from './copy-text.js';
import { element, fill } from './element.js';
import { icon } from './icon.js';
import { say } from './say.js';

const SHOWN_MS = 1800;

/**
 * Makes a button that copies a text, and says so on itself and to screen readers.
 * @param {string} text
 * @param {{ name: string, class?: string, shown?: Node }} look name: what is copied, in words; shown: what of it to see
 */
export function copyButton(text, { name, class: className = 'copy', shown }) {
  const note = element('span', { class: 'note' }, icon('copy'), 'Copy');
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const copy = async () => {
    const copied = await copyText(text);
    say(copied ? `Copied ${name}` : `Cannot copy ${name}: the browser does not allow it`);
    fill(note, icon('check'), copied ? 'Copied' : 'Not allowed');
    button.classList.toggle('copied', copied);
    clearTimeout(timer);
    timer = setTimeout(() => {
      fill(note, icon('copy'), 'Copy');
      button.classList.remove('copied');
    }, SHOWN_MS);
  };
  // Its name is what it holds, in this order: "Copy 482913".
  const button = element(
    'button',
    { type: 'button', class: className, click: copy },
    note,
    ' ',
    shown ?? element('span', { class: 'unseen' }, name),
  );
  return button;
}
