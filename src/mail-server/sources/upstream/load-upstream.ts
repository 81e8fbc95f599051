import { wrongValue } from '../../../errors/option-errors.js';
import type { Upstream } from './upstream.js';
import { withoutLogin } from './without-login.js';

/** Upstreams by the scheme of their URLs; the code of one is loaded when it is named. */
const UPSTREAMS: Readonly<Record<string, (url: URL) => Promise<Upstream>>> = {
  'mailpit+http:': loadMailpit,
  'mailpit+https:': loadMailpit,
  'imap:': loadImap,
  'imaps:': loadImap,
  'firebase+http:': loadFirebase,
  'firebase+https:': loadFirebase,
};

/** Returns whether a URL names an upstream by its scheme. */
export function isUpstreamUrl(url: string): boolean {
  return url.slice(0, url.indexOf(':') + 1).toLowerCase() in UPSTREAMS;
}

/**
 * Checks the URL of an upstream.
 *
 * @param of Whose value it is, as errors name it.
 * @throws InvalidOptionError if its scheme is not that of an upstream, or it has no host
 */
export function checkUpstreamUrl(url: string, of = '{ url }'): string {
  if (typeof url === 'string' && isUpstreamUrl(url) && URL.canParse(url) && new URL(url).hostname)
    return url;
  throw wrongValue({
    of,
    wanted: 'the URL of an upstream',
    value: typeof url === 'string' ? withoutLogin(url) : url,
    hint: 'write it like mailpit+http://127.0.0.1:8025, imaps://user:password@imap.example.com or firebase+http://127.0.0.1:9099/project.',
  });
}

/**
 * Loads the upstream that a URL names by its scheme.
 *
 * @throws InvalidOptionError if the URL is invalid
 */
export async function loadUpstream(url: string): Promise<Upstream> {
  const parsed = new URL(checkUpstreamUrl(url));
  const load = UPSTREAMS[parsed.protocol] as (url: URL) => Promise<Upstream>;
  return load(parsed);
}

async function loadMailpit(url: URL): Promise<Upstream> {
  const { Mailpit } = await import('./mailpit.js');
  return new Mailpit(url);
}

async function loadImap(url: URL): Promise<Upstream> {
  const { ImapMailbox } = await import('./imap-mailbox.js');
  return new ImapMailbox(url);
}

async function loadFirebase(url: URL): Promise<Upstream> {
  const { FirebaseAuth } = await import('./firebase-auth.js');
  return new FirebaseAuth(url);
}
