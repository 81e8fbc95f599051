import type { PageResources } from './page-resources.js';

/**
 * Rewrites a style sheet or the value of a `style` attribute so that it loads only what it may.
 *
 * @returns CSS that holds no `<` which could end its element or begin another.
 */
export function rewriteCss(css: string, resources: PageResources): string {
  return css
    .replace(ESCAPE, decodeEscape)
    .replace(TOKEN, (token) => rewriteToken(token, resources))
    .replace(MARKUP, '\\3c ');
}

// An escaped letter hides a name from whoever looks for it: `u\72l(…)` loads as `url(…)` does.
const ESCAPE = /\\(?:([0-9a-f]{1,6})[ \t\n\f\r]?|([\s\S]))/gi;
const LETTER = /^[a-z-]$/i;

// One that is not closed ends with its line (CSS Syntax section 4.3.5), so that no search goes over the rest again.
const STRING = `"(?:[^"\\\\\\n]|\\\\[\\s\\S])*"?|'(?:[^'\\\\\\n]|\\\\[\\s\\S])*'?`;
const URL_FUNCTION = `url\\(\\s*(?:${STRING}|[^)]*)\\s*\\)?`;
const COMMENT = '\\/\\*[\\s\\S]*?(?:\\*\\/|$)';
const TOKEN = new RegExp(
  `${COMMENT}|@import\\s*(?:${URL_FUNCTION}|${STRING})[^;{}]*;?|${URL_FUNCTION}|${STRING}`,
  'gi',
);
const IMPORTED = new RegExp(`@import\\s*(?:${URL_FUNCTION}|${STRING})`, 'i');
const OF_URL = /^url\(/i;
const QUOTES = /^["']|["']$/g;
const LOADS = /^\s*(?:https?:|\/\/|cid:)/i;
const MARKUP = /<(?=[a-z/!?])/gi;

function decodeEscape(written: string, hex: string | undefined, other: string | undefined): string {
  const code = hex === undefined ? undefined : Number.parseInt(hex, 16);
  const character = code !== undefined && code < 128 ? String.fromCharCode(code) : other;
  return character !== undefined && LETTER.test(character) ? character : written;
}

function rewriteToken(token: string, resources: PageResources): string {
  const start = token.slice(0, 4).toLowerCase();
  if (start.startsWith('/*')) return '/**/';
  if (start.startsWith('@')) return rewriteImport(token, resources);
  if (start === 'url(') {
    const found = resources.find(urlOf(token));
    return found === undefined ? 'none' : `url("${escapeString(found)}")`;
  }
  // A function such as image-set() takes a string for a URL.
  const text = token.replace(QUOTES, '');
  return LOADS.test(text) ? `"${escapeString(resources.find(text) ?? '')}"` : token;
}

function rewriteImport(rule: string, resources: PageResources): string {
  const [head = ''] = IMPORTED.exec(rule) ?? [];
  const found = resources.find(urlOf(head.slice('@import'.length).trim()));
  if (found === undefined) return '';
  return `@import url("${escapeString(found)}")${rule.slice(head.length)}`;
}

function urlOf(token: string): string {
  const inside = token.replace(OF_URL, '').trim();
  const text = OF_URL.test(token) && inside.endsWith(')') ? inside.slice(0, -1).trim() : inside;
  return text.replace(QUOTES, '');
}

function escapeString(text: string): string {
  return text.replace(/["\\\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
}
