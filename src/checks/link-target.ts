import { decodePercent } from '../decode-percent.js';
import { isScript } from '../html/schemes.js';
import { PLACEHOLDER } from './placeholders.js';

/**
 * Returns why a link cannot work for any reader; undefined if it may work.
 *
 * @param href Href as it was sent, entities decoded.
 */
export function brokenTarget(href: string): string | undefined {
  const url = href.trim();
  if (url === '' || url === '#') return 'leads nowhere';
  if (url.startsWith('#')) return undefined;
  const [placeholder] = PLACEHOLDER.exec(decodePercent(url)) ?? [];
  if (placeholder !== undefined) return `holds ${placeholder}, which was not filled in`;
  if (isScript(url)) return 'is a script, which no mail client runs';
  if (!URL.canParse(url)) return 'is not an absolute URL (https://…), and a mail has no base URL';
  const { protocol, hostname, pathname } = new URL(url);
  if (WEB.test(protocol) && UNFILLED_HOSTS.has(hostname)) return `has ${hostname} for a host`;
  if (protocol === 'mailto:' && pathname === '') return 'has no address';
  return undefined;
}

const WEB = /^https?:$/;
const UNFILLED_HOSTS = new Set(['undefined', 'null', 'nan', 'none', 'nil']);
