import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlaywrightTestConfig } from '@playwright/test';
import { type MailEnvironment, mailEnvironment } from './doors/mail-environment.js';
import {
  checkSmtpOptions,
  SMTP_OPTIONS,
  type SmtpOptions,
  smtpUrl,
} from './doors/smtp/smtp-options.js';
import { checkKeys, type KnownKeys } from './errors/check-keys.js';
import { checkWhole } from './errors/option-errors.js';
import { checkLimits, LIMITS, type LimitOptions } from './http/limits.js';
import type { InboxTestOptions } from './playwright/test-options.js';
import type { InboxWorkerOptions } from './playwright/worker-fixtures.js';

export type { InboxTestOptions, InboxWorkerOptions };

/**
 * Defines the configuration of Playwright, as its own `defineConfig()` does, with the options of this package typed.
 *
 * @example
 * import { defineInboxConfig } from 'playwright-inbox/config';
 *
 * export default defineInboxConfig({
 *   use: { baseURL: 'http://127.0.0.1:3000', inboxLinkOrigin: 'baseURL' },
 * });
 */
export function defineInboxConfig(
  config: PlaywrightTestConfig<InboxTestOptions, InboxWorkerOptions>,
): PlaywrightTestConfig<InboxTestOptions, InboxWorkerOptions> {
  return config;
}

/** Sets up the shared mail server of a run. */
export interface MailWebServerOptions extends Omit<SmtpOptions, 'port'>, LimitOptions {
  /**
   * Port that the application hands mail to. Set it for an application that keeps running between runs, and to that of
   * `npx playwright-inbox` to use that server while it runs.
   * @default a free port, the same for the whole run
   */
  readonly smtpPort?: number;
  /**
   * Port that workers connect to, at which the web inbox and the HTTP APIs of e-mail providers are. Where a server of ours has it already, the run joins that.
   * @default a free port, the same for the whole run
   */
  readonly httpPort?: number;
}

/** An entry for `webServer`, with the environment for the entry of the application. */
export interface MailWebServer {
  readonly name: string;
  readonly command: string;
  readonly wait: { readonly stdout: RegExp };
  readonly gracefulShutdown: { readonly signal: 'SIGTERM'; readonly timeout: number };
  /**
   * File with the certificate (PEM) that the application is to trust, such as by NODE_EXTRA_CA_CERTS; it is there, before
   * the application starts, with the option `tls` only.
   */
  readonly certificateFile: string;
  /** Environment for the application: spread it into the `env` of the entry that starts it. */
  readonly env: MailEnvironment & { readonly PLAYWRIGHT_INBOX_URL: string };
}

/**
 * Makes an entry for `webServer` in playwright.config.ts that runs one mail server for all workers. It has to stand
 * before the entry of the application, because entries start one after another.
 *
 * @throws InvalidOptionError for an option that is unknown or has a value that cannot be used
 * @throws Error when no free port can be found
 *
 * @example
 * import { defineConfig } from '@playwright/test';
 * import { mailWebServer } from 'playwright-inbox/config';
 *
 * const mail = mailWebServer();
 * export default defineConfig({
 *   webServer: [
 *     mail,
 *     { command: 'npm start', url: 'http://127.0.0.1:3000', env: mail.env },
 *   ],
 * });
 */
export function mailWebServer(options: MailWebServerOptions = {}): MailWebServer {
  const { smtpPort, httpPort, ...rest } = checkOptions(options);
  const ports = choosePorts(smtpPort, httpPort);
  const url = `http://127.0.0.1:${ports.http}`;
  const certificateFile = join(tmpdir(), `playwright-inbox-${ports.http}.pem`);
  // Workers find the server by it, and so does this file when it is read again in each of them.
  process.env['PLAYWRIGHT_INBOX_URL'] = url;
  process.env['PLAYWRIGHT_INBOX_SMTP_PORT'] = String(ports.smtp);
  return {
    name: 'mail server',
    command: serverCommand(ports, rest, certificateFile),
    certificateFile,
    // Without `url`, Playwright starts the command even where a server runs: it joins that of another run, or of a developer.
    wait: { stdout: READY },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 1000 },
    env: { ...mailEnvironment(smtpUrl(rest, ports.smtp), url), PLAYWRIGHT_INBOX_URL: url },
  };
}

const KNOWN: KnownKeys = {
  of: 'mailWebServer()',
  keys: [
    'smtpPort',
    'httpPort',
    ...SMTP_OPTIONS.filter((name) => name !== 'port'),
    ...Object.keys(LIMITS),
  ],
  elsewhere: {
    port: 'the application sends mail to { smtpPort }, workers connect to { httpPort }.',
  },
};

function checkOptions(options: MailWebServerOptions): MailWebServerOptions {
  const { smtpPort, httpPort, ...rest } = checkKeys(options, KNOWN);
  for (const [name, port] of Object.entries({ smtpPort, httpPort }))
    if (port !== undefined) checkWhole(`{ ${name} }`, port, { max: 65_535 });
  checkSmtpOptions(rest);
  checkLimits(rest);
  return options;
}

interface Ports {
  readonly smtp: number;
  readonly http: number;
}

const READY = /playwright-inbox receives mail at/;

function choosePorts(smtpPort: number | undefined, httpPort: number | undefined): Ports {
  const known = portsOfThisRun();
  // 0 is any free one.
  const smtp = smtpPort || known?.smtp;
  const http = httpPort || known?.http;
  if (smtp !== undefined && http !== undefined) return { smtp, http };
  const [first = 0, second = 0] = freePorts().filter((port) => port !== smtp && port !== http);
  return { smtp: smtp ?? first, http: http ?? second };
}

function portsOfThisRun(): Ports | undefined {
  const { PLAYWRIGHT_INBOX_URL: url, PLAYWRIGHT_INBOX_SMTP_PORT: smtp } = process.env;
  return url && smtp ? { smtp: Number(smtp), http: Number(new URL(url).port) } : undefined;
}

function freePorts(): number[] {
  const script = fileURLToPath(new URL('./http/free-ports.js', import.meta.url));
  const output = execFileSync(process.execPath, [script, '3'], { encoding: 'utf8' });
  return output.split('\n').map(Number);
}

function serverCommand(
  { smtp, http }: Ports,
  rest: Omit<MailWebServerOptions, 'smtpPort' | 'httpPort'>,
  certificateFile: string,
): string {
  const script = fileURLToPath(new URL('./http/keep-server.js', import.meta.url));
  const parts = [`"${process.execPath}" "${script}" --smtp-port ${smtp} --http-port ${http}`];
  if (rest.tls) parts.push(`--certificate-file "${certificateFile}"`);
  if (Object.keys(rest).length)
    parts.push(`--options ${Buffer.from(JSON.stringify(rest)).toString('base64url')}`);
  return parts.join(' ');
}
