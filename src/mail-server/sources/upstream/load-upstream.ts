import { wrongValue } from '../../../errors/option-errors.js';
import type { Upstream } from './upstream.js';

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
 * Loads the upstream that a URL names by its scheme.
 *
 * @throws InvalidOptionError if the URL is invalid
 */
export async function loadUpstream(url: string): Promise<Upstream> {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const load = parsed && UPSTREAMS[parsed.protocol];
  if (load && parsed.hostname) return load(parsed);
  throw wrongValue({
    of: 'The URL of an upstream',
    wanted:
      'like mailpit+http://127.0.0.1:8025, imaps://user:password@imap.example.com or firebase+http://127.0.0.1:9099/project',
    value: parsed ? parsed.protocol : url,
  });
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
