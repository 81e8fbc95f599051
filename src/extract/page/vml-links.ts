import { hrefOf } from './href-of.js';

/** Is a button that a conditional comment draws for Outlook. */
export interface VmlLink {
  readonly href: string;
  readonly text: string;
}

const SHAPE = /<v:(?:roundrect|rect)\s[^<>]*>/gi;
const HREF = /\shref="([^"<>]*)"/i;
const TAG = /<[^<>]*>/g;
const AMPERSAND = /&amp;/g;
const SPACES = /\s+/g;
// A conditional comment with more than this is a whole page, not a button.
const COMMENT_LIMIT = 20_000;

/** Finds the buttons in a comment such as `[if mso]><v:roundrect href="…">…`. */
export function findVmlLinks(comment: string): VmlLink[] {
  if (comment.length > COMMENT_LIMIT || !comment.includes('<v:')) return [];
  const links: VmlLink[] = [];
  for (const shape of comment.matchAll(SHAPE)) {
    const href = hrefOf(HREF.exec(shape[0])?.[1]?.replace(AMPERSAND, '&') ?? '');
    if (!href) continue;
    const end = comment.indexOf('</v:r', shape.index);
    const inside = comment.slice(shape.index, end < 0 ? undefined : end);
    links.push({ href, text: inside.replace(TAG, ' ').replace(SPACES, ' ').trim() });
  }
  return links;
}
