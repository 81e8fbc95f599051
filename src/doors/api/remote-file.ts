import type { AttachedFile } from './api-door.js';

const UNSAFE = /[^!#-[\]-~]/g;

/**
 * Makes an attachment of a file that the provider would fetch. Nothing is fetched here: the mail has its URL, in a part of
 * the type message/external-body (RFC 2017).
 */
export function remoteFile(url: string, { name, type }: Partial<AttachedFile>): AttachedFile {
  return {
    name,
    type: `message/external-body; access-type=URL; URL="${url.replace(UNSAFE, encodeURIComponent)}"`,
    content: Buffer.from(`Content-Type: ${type ?? 'application/octet-stream'}\r\n\r\n`),
  };
}
