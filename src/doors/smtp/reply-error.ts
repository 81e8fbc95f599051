/** Creates the error by which smtp-server sends a reply (RFC 5321 section 4.2). */
export function replyError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
