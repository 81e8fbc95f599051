// A password with a slash or a question mark in it ends the host too early.
const LOGIN = /\/\/.*@/s;

/** Returns a URL without user and password, for errors and logs; also one that cannot be parsed, often because of these. */
export function withoutLogin(url: string | URL): string {
  const text = String(url);
  if (!URL.canParse(text)) return text.replace(LOGIN, '//');
  const shown = new URL(text);
  shown.username = '';
  shown.password = '';
  return shown.href;
}
