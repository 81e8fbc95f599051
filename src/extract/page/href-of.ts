const BREAK = /[\t\n\r]/g;
const SPACE = 0x20;

/** Reads an href attribute as browsers do: no tab or line break in it, no space or control at its ends (WHATWG URL, 4.4). */
export function hrefOf(attribute: string): string {
  const href = attribute.replace(BREAK, '');
  let start = 0;
  let end = href.length;
  while (start < end && href.charCodeAt(start) <= SPACE) start++;
  while (end > start && href.charCodeAt(end - 1) <= SPACE) end--;
  return href.slice(start, end);
}
