// Schemes that run or read something in the browser, or open programs with a record of misuse.
const NEVER =
  /^(?:javascript|data|vbscript|blob|file|filesystem|about|view-source|chrome|edge|moz-extension|chrome-extension|devtools|resource|jar|smb|ftp|search-ms|ms-[a-z-]+):$/;
const WEB = /^https?:$/;
const OF_AN_APPLICATION = /^[a-z][a-z0-9+.-]{1,30}:\/\/./i;

/**
 * Returns a URL that may be opened by a click: a web link, or an app link such as `myapp://verify`; undefined for others.
 * @param {string | null | undefined} text
 * @returns {string | undefined}
 */
export function openableUrl(text) {
  // Only the browser's own parser sees through tabs and line feeds, as in "java\nscript:".
  if (!text || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  if (WEB.test(protocol)) return href;
  return OF_AN_APPLICATION.test(href) && !NEVER.test(protocol) ? href : undefined;
}
