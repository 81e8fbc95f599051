const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/;
const NOT_PLAIN = /[^\w.-]+/g;
// encodeURIComponent() leaves these, which RFC 8187 section 3.2 does not allow.
const LEFT_ALONE = /['()*]/g;

/** Returns the header fields of an attachment. Mail is untrusted: a browser saves it, and never shows or runs it. */
export function attachmentHeaders(type: string, name: string): Record<string, string> {
  const plain = name.replace(NOT_PLAIN, '_');
  return {
    'content-type': mediaType(type),
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeFileName(name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
  };
}

/** Returns a media type that is safe in a header field or URL, for one that a message names. */
export function mediaType(type: string): string {
  return MEDIA_TYPE.test(type) ? type : 'application/octet-stream';
}

/** Encodes a file name for a header field (RFC 8187 section 3.2) or URL. */
export function encodeFileName(name: string): string {
  // Through UTF-8, so that a lone surrogate becomes U+FFFD.
  return encodeURIComponent(Buffer.from(name).toString()).replace(
    LEFT_ALONE,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
