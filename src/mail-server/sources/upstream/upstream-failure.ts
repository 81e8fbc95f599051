import { UpstreamError, type UpstreamReason } from '../../../errors/server-errors.js';
import type { UpstreamInfo } from '../../../received-mail.js';

const TLS_CODE = /^ERR_(?:TLS|SSL)|CERT|^EPROTO$|UNABLE_TO_VERIFY|SELF_SIGNED/;

/** Creates the error for a connection that failed: by TLS, because nothing answers, or for no reason that is known. */
export function connectionError(
  info: UpstreamInfo,
  cause: unknown = new Error('the connection was closed'),
): UpstreamError {
  if (cause instanceof UpstreamError) return cause;
  const { code = '', message } = cause as { code?: string; message: string };
  const reason: UpstreamReason = TLS_CODE.test(code) ? 'tls' : 'away';
  return upstreamError(info, { reason, why: message || code, cause });
}

/** Creates the error of an upstream; `why` is what it said, or what was found there. */
export function upstreamError(
  info: UpstreamInfo,
  { reason, why, cause }: { reason: UpstreamReason; why: string; cause?: unknown },
): UpstreamError {
  const { summary, hint } = TEXTS[reason](info, why);
  const sentence = `${summary.charAt(0).toUpperCase()}${summary.slice(1)}`;
  return new UpstreamError({ reason, url: info.url }, { summary: sentence, hint }, { cause });
}

type Text = (info: UpstreamInfo, why: string) => { summary: string; hint: string };
const TEXTS: Record<UpstreamReason, Text> = {
  away: ({ name, url }, why) => ({
    summary: `${name} cannot be reached at ${url}: ${why}.`,
    hint: 'start it, or correct the URL.',
  }),
  login: ({ name, url }, why) => ({
    summary: `${name} at ${url} refuses the login: ${why}.`,
    hint: 'correct the user and the password in the URL; a sign such as @ or / in them is written as %40 or %2F.',
  }),
  tls: ({ name, url }, why) => ({
    summary: `${name} at ${url} has no TLS connection to offer that can be trusted: ${why}.`,
    hint: 'let Node.js trust its certificate by NODE_EXTRA_CA_CERTS, or correct the scheme and the port of the URL.',
  }),
  unexpected: ({ name, url }, why) => ({
    summary: `Expected ${name} at ${url}, but found ${why}.`,
    hint: 'correct the host, the port and the path of the URL.',
  }),
  replaced: ({ name, url }, why) => ({
    summary: `${name} at ${url} was replaced by another of that name: ${why}.`,
    hint: 'run the test again: new mail is read from the mailbox that is there now.',
  }),
};
