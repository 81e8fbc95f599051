import type { SmtpSink } from '../doors/smtp/smtp-sink.js';
import { CHANNEL_VERSION, type SourceDefaults, type Welcome } from '../wire/channel.js';
import { packageVersion } from './package-version.js';

/** Makes what a server tells of itself. */
export function welcomeOf(sink: SmtpSink, defaults: SourceDefaults | undefined): Welcome {
  const { host, port, url, certificate } = sink;
  return {
    type: 'welcome',
    channel: CHANNEL_VERSION,
    version: packageVersion(),
    serverId: sink.receiver.now().serverId,
    smtp: { host, port, url, certificate },
    ...(defaults && { defaults }),
  };
}
