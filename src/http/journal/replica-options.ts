import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { InvalidOptionError } from '../../errors/option-errors.js';
import type { CheckedServerOptions } from '../check-server-options.js';
import type { KeyRing } from '../key-ring.js';

/** Options that all replicas of a store must have in common, as JSON; only a hash of what is secret. */
export function replicaOptions({ smtp, ...options }: CheckedServerOptions, keys: KeyRing): string {
  const { host: _, port: __, auth, ...rest } = smtp;
  const { domain, ttl, webhookHosts, limits, apiKey } = options;
  return JSON.stringify({
    ...{ ...rest, ...limits, domain, ttl, webhookHosts },
    auth: typeof auth === 'object' ? hash(`${auth.user}:${auth.pass}`) : (auth ?? null),
    apiKey: apiKey === undefined ? null : hash(apiKey),
    tls: smtp.tls ?? false,
    ...Object.fromEntries(
      keys.restricted().map(({ name, digest }) => [`keys.${name}`, showDigest(digest)]),
    ),
  });
}

/**
 * Compares the options of this replica with those of another that is running.
 *
 * @throws InvalidOptionError that names those that differ
 */
export function checkReplicaOptions(own: string, other: string): void {
  const [mine, theirs] = [own, other].map((json) => JSON.parse(json) as Record<string, unknown>);
  const names = [...new Set([...Object.keys(mine ?? {}), ...Object.keys(theirs ?? {})])];
  const differences = names.filter((name) => !isDeepStrictEqual(mine?.[name], theirs?.[name]));
  if (!differences.length) return;
  const show = (value: unknown): string => JSON.stringify(value) ?? 'none';
  throw new InvalidOptionError({
    summary: `Another replica of this store has other options: { ${differences.join(', ')} }.`,
    facts: differences.map(
      (name) => [name, `${show(theirs?.[name])} there, ${show(mine?.[name])} here`] as const,
    ),
    hint: 'start all replicas with the same options, or this one with another store.',
  });
}

function hash(secret: string): string {
  return showDigest(createHash('sha256').update(secret).digest('base64'));
}

function showDigest(digest: string): string {
  return `sha256 ${digest.slice(0, SHOWN)}`;
}

const SHOWN = 12;
