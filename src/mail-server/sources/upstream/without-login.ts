/** Returns a URL without user and password, for errors and logs. */
export function withoutLogin(url: string | URL): string {
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  return shown.href;
}
