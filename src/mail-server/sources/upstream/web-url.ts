const END = /\/*$/;

/** Returns the URL of the HTTP API: without what precedes `http` in the scheme, and with a path that others are relative to. */
export function webUrl(url: URL): URL {
  const base = new URL(url.href.slice(url.protocol.indexOf('+') + 1));
  base.pathname = base.pathname.replace(END, '/');
  base.search = '';
  base.hash = '';
  return base;
}
