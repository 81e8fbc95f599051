import { parseCommand, wrongUse } from '../../command-options.js';
import { SMTP_OPTIONS } from '../../doors/smtp/smtp-options.js';
import { checkServerOptions } from '../../http/check-server-options.js';
import { LIMITS, type LimitOptions, type NameOption } from '../../http/limits.js';
import type { SharedServerOptions } from '../../http/shared-server-options.js';
import { OPTIONS } from './options.js';

/** Parsed arguments of the command. */
interface CommandLine {
  readonly task: 'serve' | 'help' | 'version';
  readonly json: boolean;
  readonly options: SharedServerOptions;
}

const COMMAND = 'playwright-inbox';
const HIGHEST_PORT = 65_535;
const LIMIT_NAMES: readonly string[] = [
  ...Object.keys(LIMITS),
  ...SMTP_OPTIONS.filter((name) => name.startsWith('max')),
];
const DIGITS = /^\d+$/;
const UPPER_CASE = /[A-Z]/g;

/**
 * Parses the arguments of the command.
 *
 * @throws InvalidOptionError for unknown or invalid arguments
 */
export function readCommandLine(args: string[], env: NodeJS.ProcessEnv): CommandLine {
  const values = parse(args);
  const { host, json, help, version, domain, keys } = values;
  const { 'smtp-auth': smtpAuth, 'public-url': publicUrl, 'smtp-host': smtpHost, ttl } = values;
  const options: SharedServerOptions = {
    host,
    httpHost: host,
    port: wholeNumber('smtp-port', values['smtp-port'], HIGHEST_PORT),
    httpPort: wholeNumber('http-port', values['http-port'], HIGHEST_PORT),
    webhookHosts: values['allow-webhook-hosts'] ? 'any' : 'loopback',
    ...readSecrets(values, env),
    ...given({ domain, keys, publicUrl, smtpHost }),
    ...(smtpAuth !== undefined && { auth: readAuth(smtpAuth) }),
    ...readLimits(values),
    ...(ttl !== undefined && { ttl: wholeNumber('ttl', ttl) }),
  };
  checkServerOptions(options, asArgument);
  return { task: help ? 'help' : version ? 'version' : 'serve', json, options };
}

/** Leaves out what was not given. */
function given(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Reads what may come from the environment, where process lists don't show it; an empty variable is none. */
function readSecrets(
  values: Readonly<Record<string, unknown>>,
  env: NodeJS.ProcessEnv,
): Pick<SharedServerOptions, 'apiKey' | 'upstream' | 'store'> {
  const secrets = {
    apiKey: values['api-key'] ?? env['PLAYWRIGHT_INBOX_API_KEY'],
    upstream: values['upstream'] ?? env['PLAYWRIGHT_INBOX_UPSTREAM'],
    store: values['store'] ?? env['PLAYWRIGHT_INBOX_STORE'],
  };
  return Object.fromEntries(Object.entries(secrets).filter(([, value]) => value));
}

/** Reads the limits, each an option named in kebab case, such as `--max-messages` for `maxMessages`. */
function readLimits(values: Readonly<Record<string, unknown>>): LimitOptions {
  const given = LIMIT_NAMES.flatMap((name) => {
    const value = values[optionName(name)];
    return typeof value === 'string' ? [[name, wholeNumber(optionName(name), value)]] : [];
  });
  return Object.fromEntries(given);
}

const asArgument: NameOption = (option) =>
  option === 'httpHost' ? '--host' : `--${optionName(option)}`;

function optionName(limit: string): string {
  return limit.replace(UPPER_CASE, (letter) => `-${letter.toLowerCase()}`);
}

function parse(args: string[]) {
  const limits = LIMIT_NAMES.map((name) => [optionName(name), { type: 'string' }] as const);
  const options = { ...Object.fromEntries(limits), ...OPTIONS };
  return parseCommand(COMMAND, { args, options }).values;
}

function readAuth(value: string): NonNullable<SharedServerOptions['auth']> {
  const colon = value.indexOf(':');
  if (value === 'any') return value;
  if (colon > 0 && colon < value.length - 1)
    return { user: value.slice(0, colon), pass: value.slice(colon + 1) };
  throw wrongUse(
    COMMAND,
    `--smtp-auth must be any or <user>:<password>, got ${JSON.stringify(value)}.`,
  );
}

function wholeNumber(name: string, value: string, max: number = Number.MAX_SAFE_INTEGER): number {
  if (DIGITS.test(value) && Number(value) <= max) return Number(value);
  const limit = max === HIGHEST_PORT ? ` from 0 to ${max}` : '';
  throw wrongUse(
    COMMAND,
    `--${name} must be a whole number${limit}, got ${JSON.stringify(value)}.`,
  );
}
