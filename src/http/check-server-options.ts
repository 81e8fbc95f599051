import { checkApiKey } from '../api-key.js';
import type { SmtpOptions } from '../doors/smtp/smtp-options.js';
import { checkWhole, InvalidOptionError } from '../errors/option-errors.js';
import { checkDomain, DEFAULT_DOMAIN } from '../inbox/address.js';
import { isLoopback } from '../loopback.js';
import { checkUpstreamUrl } from '../mail-server/sources/upstream/load-upstream.js';
import { checkStoreUrl } from './journal/store-url.js';
import { checkLimits, inBraces, type NameOption, type ServerLimits } from './limits.js';
import { type PublicSmtp, type PublicUrl, parsePublicSmtp, parsePublicUrl } from './public-url.js';
import type { SharedServerOptions, WebhookHosts } from './shared-server-options.js';

/** {@link SharedServerOptions} with defaults, all checked but those of SMTP. */
export interface CheckedServerOptions {
  readonly smtp: SmtpOptions;
  readonly httpHost: string;
  readonly httpPort: number;
  readonly apiKey: string | undefined;
  readonly keys: string | undefined;
  readonly publicUrl: PublicUrl | undefined;
  readonly publicSmtp: PublicSmtp | undefined;
  readonly store: string | undefined;
  readonly domain: string;
  readonly ttl: number;
  readonly webhookHosts: WebhookHosts;
  readonly upstream: string | undefined;
  readonly limits: ServerLimits;
}

const A_DAY = 24 * 60 * 60;
/** Longest lifetime of an inbox, in s: setTimeout() fires immediately for more than 31 bits of ms. */
export const LONGEST_TTL: number = 2_000_000;

/**
 * Fills in the defaults.
 *
 * @param nameOf how an option was written, for the errors
 * @throws InvalidOptionError for an invalid value
 */
export function checkServerOptions(
  options: SharedServerOptions,
  nameOf: NameOption = inBraces,
): CheckedServerOptions {
  const { httpHost = 'localhost', httpPort = 0, apiKey, ttl = A_DAY, ...rest } = options;
  const { domain = DEFAULT_DOMAIN, webhookHosts = 'loopback', keys, ...others } = rest;
  const { publicUrl, smtpHost, upstream, store, ...smtp } = others;
  checkWhole(nameOf('httpPort'), httpPort, { max: 65_535 });
  checkWhole(nameOf('ttl'), ttl, { max: LONGEST_TTL });
  checkDomain(domain, nameOf('domain'));
  if (upstream !== undefined) checkUpstreamUrl(upstream, nameOf('upstream'));
  // A missing environment variable must not become a key.
  if (apiKey !== undefined) checkApiKey(nameOf('apiKey'), apiKey);
  if (apiKey === undefined && keys === undefined && !isLoopback(httpHost))
    throw new InvalidOptionError({
      summary: `${nameOf('httpHost')} '${httpHost}' opens the API to other machines, and there is no key.`,
      hint: `pass ${nameOf('apiKey')} or ${nameOf('keys')}, or stay on 127.0.0.1.`,
    });
  if (store !== undefined) checkStoreUrl(store, nameOf('store'));
  if (store !== undefined && upstream !== undefined)
    throw new InvalidOptionError({
      summary: `${nameOf('store')} and ${nameOf('upstream')} exclude each other: each replica would read all mail.`,
      hint: 'leave one of them out.',
    });
  const limits = checkLimits(options, nameOf);
  return {
    ...{ smtp, httpHost, httpPort, apiKey, keys, upstream, store },
    ...{ domain, ttl, webhookHosts, limits },
    publicUrl: publicUrl === undefined ? undefined : parsePublicUrl(publicUrl, nameOf),
    publicSmtp: smtpHost === undefined ? undefined : parsePublicSmtp(smtpHost, nameOf),
  };
}
