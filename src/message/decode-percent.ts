/** Decodes the percent signs of a URL (RFC 3986 section 2.1); leaves it as it is where they are none. */
export function decodePercent(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
