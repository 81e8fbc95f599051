/**
 * One part of a message that is neither its text nor its HTML: a file (text with a file name too), an inline
 * image, an invitation (text/calendar), AMP (text/x-amp-html), a forwarded mail (message/rfc822).
 */
export interface Attachment {
  /** File name, decoded (RFC 2231, RFC 2047), or undefined when the part has none. */
  readonly name: string | undefined;
  /** Media type in lower case, such as `application/pdf` (RFC 2045 section 5). */
  readonly type: string;
  /** Size of the decoded content in bytes. */
  readonly size: number;
  /** Decoded content. */
  readonly content: Buffer;
  /** Content-ID without its angle brackets, what a `cid:` URL names (RFC 2392), if the part has one. */
  readonly cid: string | undefined;
}
