const DASHES = /-/g;

/** Says whether a URL carries the one-time code of its message. */
export function holdsCode(url: URL, code: string | undefined): boolean {
  if (code === undefined || code.length < 4) return false;
  const address = `${url.pathname}${url.search}${url.hash}`.toLowerCase();
  const lower = code.toLowerCase();
  return address.includes(lower) || address.includes(lower.replace(DASHES, ''));
}
