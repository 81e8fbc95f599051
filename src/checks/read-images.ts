import type { Message } from '../message/message.js';

/** An image of an HTML part. */
export interface MailImage {
  /** Source as it was sent; undefined without one. */
  readonly source: string | undefined;
  /** Alternative text; undefined without one, '' for a decorative image. */
  readonly alt: string | undefined;
  /** Href of the link whose whole content is images without a name; undefined otherwise. */
  readonly link: string | undefined;
}

/** Reads the images that a reader may see or hear of: no tracking pixels, and none that are hidden. */
export function readImages({ $ }: Message): readonly MailImage[] {
  const unnamedLinks = new Map<unknown, string>();
  for (const link of $('a[href]')) {
    if (!isNamed($, $(link))) unnamedLinks.set(link, $(link).attr('href') ?? '');
  }
  return $('img')
    .toArray()
    .map((element) => $(element))
    .filter((image) => !isUnseen(image))
    .map((image) => ({
      source: image.attr('src'),
      alt: alternativeOf(image),
      link: unnamedLinks.get(image.closest('a')[0]),
    }));
}

type Query = Message['$'];
type Selection = ReturnType<Query>;

const HIDDEN = /(?:^|;)\s*display\s*:\s*none/i;
const PIXEL = /^\s*[0-2](?:px)?\s*$/;
const DECORATIONS = new Set(['presentation', 'none']);

/** Returns whether a link has a name of any kind: text, a label, or an image with alternative text. */
function isNamed($: Query, link: Selection): boolean {
  if (link.attr('aria-label') || link.attr('title') || link.text().trim()) return true;
  return link.find('img').is((_, image) => !isUnseen($(image)) && Boolean(alternativeOf($(image))));
}

function isUnseen(image: Selection): boolean {
  const [width = '', height = '', style = ''] = ['width', 'height', 'style'].map((name) =>
    image.attr(name),
  );
  return PIXEL.test(width) || PIXEL.test(height) || HIDDEN.test(style);
}

function alternativeOf(image: Selection): string | undefined {
  const alt = image.attr('alt') ?? image.attr('aria-label') ?? image.attr('title');
  if (alt !== undefined) return alt.trim();
  const isDecoration =
    DECORATIONS.has(image.attr('role') ?? '') || image.attr('aria-hidden') === 'true';
  return isDecoration ? '' : undefined;
}
