import { isLoopback } from '../../loopback.js';
import type { SmtpAddress, Welcome } from '../../wire/channel.js';

/** Returns where the application sends its mail: a server without a public name is at the host it was found by. */
export function reachableSmtp({ smtp }: Welcome, baseUrl: string): SmtpAddress {
  const { hostname } = new URL(baseUrl);
  if (!isLoopback(smtp.host) || isLoopback(hostname)) return smtp;
  const url = new URL(smtp.url);
  url.hostname = hostname;
  return { ...smtp, host: hostname.replace('[', '').replace(']', ''), url: url.href };
}
