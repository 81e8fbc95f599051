// Schemes that run or read something in the browser, or that the system hands to programs with a record of misuse.
const NEVER =
  /^(?:javascript|data|vbscript|blob|file|filesystem|about|view-source|chrome|edge|moz-extension|chrome-extension|devtools|resource|jar|smb|ftp|search-ms|ms-[a-z-]+):$/;
const WEB = /^https?:$/;
const OF_AN_APPLICATION = /^[a-z][a-z0-9+.-]{1,30}:\/\/./i;

/**
 * Returns a URL of a mail that may be opened by a click: of the web, or of an application such as
 * `myapp://verify`. Undefined for all others.
 * @param {string | null | undefined} text
 * @returns {string | undefined}
 */
export function openableUrl(text) {
  // Parsed as the browser does: tabs and line feeds inside of "java\nscript:" are not seen by anything else.
  if (!text || !URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  if (WEB.test(protocol)) return href;
  return OF_AN_APPLICATION.test(href) && !NEVER.test(protocol) ? href : undefined;
}
