import type { AttachedFile } from './api-door.js';

const UNSAFE = /[^!#-[\]-~]/gu;

/**
 * Makes an attachment of a file that the provider would fetch. Nothing is fetched here: the mail has its URL, in a part of
 * the type message/external-body (RFC 2017).
 */
export function remoteFile(url: string, { name, type }: Partial<AttachedFile>): AttachedFile {
  // JSON can hold half a character, which encodeURIComponent() refuses; through bytes it becomes U+FFFD.
  const safe = Buffer.from(url).toString().replace(UNSAFE, encodeURIComponent);
  return {
    name,
    type: `message/external-body; access-type=URL; URL="${safe}"`,
    content: Buffer.from(`Content-Type: ${type ?? 'application/octet-stream'}\r\n\r\n`),
  };
}
