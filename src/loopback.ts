const LOOPBACK = /^(?:localhost|.*\.localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/;

/** Returns whether a host, as an option or in a URL, is only reachable from this machine (RFC 6761 section 6.3). */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}
