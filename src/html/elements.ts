/** Elements without content (HTML section 13.1.2). */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose content follows rules other than those of HTML, so that their tags may be closed by `/>`. */
export const FOREIGN_ELEMENTS: ReadonlySet<string> = new Set(['svg', 'math']);

/** Elements that the start of another ends, by the tag of that other (HTML section 13.1.2.4). */
export const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['td', new Set(['td', 'th'])],
  ['th', new Set(['td', 'th'])],
  ['tr', new Set(['td', 'th', 'tr'])],
  ['option', new Set(['option'])],
  ['a', new Set(['a'])],
]);

/** Elements whose start ends a paragraph (HTML section 13.1.2.4). */
export const PARAGRAPH_ENDS: ReadonlySet<string> = new Set(
  'address article aside blockquote center div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
);
