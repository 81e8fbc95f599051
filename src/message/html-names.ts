/** Elements that a page shows; of any other it shows only the content. */
export const SHOWN_ELEMENTS: ReadonlySet<string> = new Set(
  `html body a abbr acronym address area article aside audio b bdi bdo big blockquote br button
  caption center cite code col colgroup data datalist dd del details dfn dir div dl dt em fieldset
  figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd label legend
  li main map mark menu meter nav ol optgroup option p picture pre progress q rp rt ruby s samp
  section select small source span strike strong sub summary sup table tbody td tfoot th thead time
  tr tt u ul var video wbr`.split(/\s+/),
);

/**
 * Elements that are dropped with their content: those that run, that load another page, and that browsers parse by their
 * own rules, so that a browser might see tags where the tokenizer saw none.
 */
export const DROPPED_ELEMENTS: ReadonlySet<string> = new Set(
  'script iframe template svg math title textarea xmp xml noembed noframes'.split(' '),
);

/** Returns whether a page keeps an attribute. Not those that run (`on…`), load, submit, or choose a window. */
export function isShownAttribute(name: string): boolean {
  return SHOWN_ATTRIBUTES.has(name) || NAMED_BY_PREFIX.test(name);
}

const NAMED_BY_PREFIX = /^(?:aria|data)-[a-z0-9_.-]+$/;

const SHOWN_ATTRIBUTES = new Set(
  `abbr align alink alt axis background bgcolor border bordercolor bottommargin cellpadding
  cellspacing char charoff checked class clear color cols colspan compact controls coords datetime
  dir disabled face for frame headers height hidden high href hspace id label lang leftmargin link
  loop low marginheight marginwidth max media min multiple muted name noshade nowrap open optimum
  placeholder poster readonly reversed rightmargin role rows rowspan rules scope selected shape size
  sizes span src srcset start style summary tabindex text title topmargin translate type usemap
  valign value vlink vspace width`.split(/\s+/),
);
