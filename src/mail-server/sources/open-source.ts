import type { MailSource } from './mail-source.js';
import type { SharedSourceOptions } from './shared-source.js';
import { isUpstreamUrl, loadUpstream } from './upstream/load-upstream.js';

/**
 * Opens the source that a URL names: an upstream by its scheme, otherwise a shared mail server. Only its code is loaded.
 *
 * @throws InvalidOptionError, MailServerGoneError, NotAMailServerError, UpstreamError
 */
export async function openSource(url: string, options: SharedSourceOptions): Promise<MailSource> {
  if (isUpstreamUrl(url)) {
    const { UpstreamSource } = await import('./upstream/upstream-source.js');
    return UpstreamSource.open(await loadUpstream(url));
  }
  const { SharedSource } = await import('./shared-source.js');
  return SharedSource.connect(url, options);
}
