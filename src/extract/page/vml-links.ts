import { hrefOf } from './href-of.js';

/** A button that a conditional comment draws for Outlook. */
export interface VmlLink {
  readonly href: string;
  readonly text: string;
}

const SHAPE = /<v:(?:roundrect|rect)\s[^<>]*>/gi;
const HREF = /\shref="([^"<>]*)"/i;
const TAG = /<[^<>]*>/g;
const AMPERSAND = /&amp;/g;
const SPACES = /\s+/g;
// What a button says is short.
const LONGEST_SHAPE = 2000;

/** Finds the buttons in a comment such as `[if mso]><v:roundrect href="…">…`. */
export function* findVmlLinks(comment: string): Generator<VmlLink> {
  if (!comment.includes('<v:')) return;
  for (const shape of comment.matchAll(SHAPE)) {
    const href = hrefOf(HREF.exec(shape[0])?.[1]?.replace(AMPERSAND, '&') ?? '');
    if (!href) continue;
    const shown = comment.slice(shape.index, shape.index + LONGEST_SHAPE);
    const end = shown.indexOf('</v:r');
    const inside = end < 0 ? shown : shown.slice(0, end);
    yield { href, text: inside.replace(TAG, ' ').replace(SPACES, ' ').trim() };
  }
}
