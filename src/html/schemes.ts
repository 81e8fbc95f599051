const RUNNING = 'javascript|vbscript|livescript';
const RUNS = new RegExp(`^(?:${RUNNING}):`, 'i');
const UNSAFE = new RegExp(
  `^(?:${RUNNING}|data|file|blob|filesystem|about|view-source|chrome|devtools):`,
  'i',
);
const CONTROL = /\p{Cc}+/gu;

/** Strips from a URL what browsers ignore: control characters, and spaces at its ends. */
export function cleanUrl(url: string): string {
  return url.replace(CONTROL, '').trim();
}

/** Returns whether a URL is a script. */
export function isScript(url: string): boolean {
  return RUNS.test(cleanUrl(url));
}

/** Returns whether a link in a mail must not be followed: it is a script, or opens local files or pages of the browser. */
export function isUnsafe(url: string): boolean {
  return UNSAFE.test(cleanUrl(url));
}
