/** Decodes the percent signs of a part of a URL (RFC 3986 section 2.1); leaves it as it is where one encodes nothing. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
