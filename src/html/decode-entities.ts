import { createRequire } from 'node:module';

let entities: typeof import('entities/decode') | undefined;

// In an attribute, what follows decides: `?a=1&copy=2` holds no ©.
const TEXT_ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/gi;
const ATTRIBUTE_ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*)[;=]?/gi;
const NUMBER = /^&#(\d{1,7});$/;
/** The entities of most mails; for another, the whole table of HTML is loaded. */
const FREQUENT: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&nbsp;', '\u00a0'],
  ['&zwnj;', '\u200c'],
  ['&copy;', '©'],
  ['&middot;', '·'],
  ['&ndash;', '–'],
  ['&mdash;', '—'],
  ['&rsquo;', '’'],
]);

/** Decodes the character references of a text or of the value of an attribute (HTML section 13.2.5.72). */
export function decodeEntities(source: string, place: 'text' | 'attribute'): string {
  if (!source.includes('&')) return source;
  return place === 'text'
    ? source.replace(TEXT_ENTITY, (entity) => frequent(entity) ?? table().decodeHTML(entity))
    : source.replace(
        ATTRIBUTE_ENTITY,
        (entity) => frequent(entity) ?? table().decodeHTMLAttribute(entity),
      );
}

function frequent(entity: string): string | undefined {
  const code = Number(NUMBER.exec(entity)?.[1]);
  return isPlain(code) ? String.fromCodePoint(code) : FREQUENT.get(entity);
}

/** Returns whether a number stands for itself: neither a control nor a surrogate character. */
function isPlain(code: number): boolean {
  return (
    (code >= 0x20 && code < 0x7f) ||
    (code >= 0xa0 && code < 0xd8_00) ||
    (code >= 0xe0_00 && code < 0x11_00_00)
  );
}

function table(): typeof import('entities/decode') {
  entities ??= createRequire(import.meta.url)(
    'entities/decode',
  ) as typeof import('entities/decode');
  return entities;
}
