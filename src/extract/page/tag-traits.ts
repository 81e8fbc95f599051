import { VOID_ELEMENTS } from '../../html/elements.js';

/** What an element is to a reader by its tag alone. */
export interface TagTraits {
  /** Whether it only ends a line. */
  readonly breaks: boolean;
  /** Whether it has no content. */
  readonly empty: boolean;
  readonly heading: boolean;
  readonly link: boolean;
  readonly quotation: boolean;
  /** Whether something else than its content is shown: the alternative text of an image, the value of a field. */
  readonly replaced: boolean;
  readonly row: boolean;
  /** Whether its text is not read. */
  readonly skipped: boolean;
}

const PLAIN: TagTraits = {
  breaks: false,
  empty: false,
  heading: false,
  link: false,
  quotation: false,
  replaced: false,
  row: false,
  skipped: false,
};
const TAGS: Readonly<Record<keyof TagTraits, string>> = {
  breaks: 'br hr',
  empty: [...VOID_ELEMENTS].join(' '),
  heading: 'h1 h2 h3',
  link: 'a area v:roundrect',
  quotation: 'blockquote',
  replaced: 'img area input',
  row: 'tr',
  skipped: 'script xml template svg math select datalist',
};
// One look-up for each tag of a mail, not one for each question about it.
const TRAITS = new Map<string, TagTraits>();
for (const [trait, tags] of Object.entries(TAGS)) {
  for (const tag of tags.split(' ')) {
    TRAITS.set(tag, { ...(TRAITS.get(tag) ?? PLAIN), [trait]: true });
  }
}

/** Returns what an element with a tag is to a reader. */
export function traitsOf(tag: string): TagTraits {
  return TRAITS.get(tag) ?? PLAIN;
}
