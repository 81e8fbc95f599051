import { DOOR_PATHS } from '../doors/api/door-paths.js';
import { wrongValue } from '../errors/option-errors.js';
import type { NameOption } from './limits.js';

/** URL by which clients reach a server through a reverse proxy. */
export interface PublicUrl {
  /** Such as `https://mail.staging.example/inbox`, without a slash at its end. */
  readonly href: string;
  readonly origin: string;
  readonly hostname: string;
  /** What all its paths begin with, such as `/inbox`; empty without a path. */
  readonly prefix: string;
}

/** Where the application of another machine sends its mail. */
export interface PublicSmtp {
  readonly host: string;
  /** Port, where it differs from that of the server. */
  readonly port: number | undefined;
}

/** Path of the Model Context Protocol, guarded as the API is. */
export const MCP_PATH = '/mcp';
const OWN_PATHS: ReadonlySet<string> = new Set(
  ['/v1', MCP_PATH, ...Object.values(DOOR_PATHS)].map((path) => path.split('/')[1] ?? ''),
);
const LAST_SLASHES = /\/+$/;
const HOST = /^(?<host>\[[0-9a-f:.]+\]|[\w.-]{1,253})(?::(?<port>\d{1,5}))?$/i;

/**
 * Parses the option `publicUrl`.
 *
 * @throws InvalidOptionError
 */
export function parsePublicUrl(text: string, nameOf: NameOption): PublicUrl {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain =
    url && !url.username && !url.search && !url.hash && url.protocol.startsWith('http');
  if (!isPlain)
    throw wrongValue({
      of: nameOf('publicUrl'),
      wanted: 'a URL like https://mail.staging.example/inbox',
      value: text,
    });
  const prefix = url.pathname.replace(LAST_SLASHES, '');
  if (OWN_PATHS.has(prefix.split('/')[1] ?? ''))
    throw wrongValue({
      of: nameOf('publicUrl'),
      wanted: 'a URL whose path does not begin like one of this server',
      value: text,
      hint: 'choose another path at the reverse proxy, such as /inbox.',
    });
  return { href: url.origin + prefix, origin: url.origin, hostname: url.hostname, prefix };
}

/**
 * Parses the option `smtpHost`.
 *
 * @throws InvalidOptionError
 */
export function parsePublicSmtp(text: string, nameOf: NameOption): PublicSmtp {
  const { host, port } = HOST.exec(text)?.groups ?? {};
  if (host !== undefined && Number(port ?? 1) <= 65_535)
    return { host: host.replace('[', '').replace(']', ''), port: port ? Number(port) : undefined };
  throw wrongValue({
    of: nameOf('smtpHost'),
    wanted: 'a host like mail.staging.example, or one with a port like mail.staging.example:25',
    value: text,
  });
}
