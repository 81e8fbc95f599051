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
import { checkUpstreamUrl } from './mail-server/sources/upstream/load-upstream.js';
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

/**
 * Options of the shared mail server of a run: its ports, SMTP, and its limits. A run that joins a server with other options
 * ends with an error that names the difference.
 */
export interface MailWebServerOptions extends Omit<SmtpOptions, 'port'>, LimitOptions {
  /**
   * TCP port that the application sends mail to, from 0 to 65535; 0 means a free one. Fix it for an application that keeps
   * running between runs, or set it to that of `npx playwright-inbox` to use that server while it runs.
   * @default a free port, the same for the whole run
   */
  readonly smtpPort?: number;
  /**
   * TCP port of workers, the web inbox and the HTTP APIs of e-mail providers, from 0 to 65535; 0 means a free one. If a
   * mail server of this package has it already, the run joins that server.
   * @default a free port, the same for the whole run
   */
  readonly httpPort?: number;
  /**
   * URL of a Mailpit, an IMAP mailbox or the Firebase Auth emulator whose mail is read too, over one connection for all
   * workers, such as `imaps://user:password@imap.example.com`.
   * @default process.env.PLAYWRIGHT_INBOX_UPSTREAM
   */
  readonly upstream?: string;
}

/** Entry for `webServer` in playwright.config.ts, with the environment for the entry of the application. */
export interface MailWebServer {
  readonly name: string;
  readonly command: string;
  readonly wait: { readonly stdout: RegExp };
  readonly gracefulShutdown: { readonly signal: 'SIGTERM'; readonly timeout: number };
  /**
   * Path of the certificate (PEM) for the application to trust, such as by `NODE_EXTRA_CA_CERTS`. The file exists while the
   * mail server runs, and only with the option `tls`.
   */
  readonly certificateFile: string;
  /** Environment for the application, such as `SMTP_HOST` and `SMTP_PORT`: spread it into the `env` of its entry. */
  readonly env: MailEnvironment & { readonly PLAYWRIGHT_INBOX_URL: string };
}

/**
 * Creates an entry for `webServer` in playwright.config.ts that runs one mail server for all workers. Put it before the
 * entry of the application: Playwright starts them one after another. A taken port, or a server with other options on it,
 * ends the run when Playwright starts the entry.
 *
 * Sets `PLAYWRIGHT_INBOX_URL` for this process and its workers, by which `mailServer` finds the server.
 *
 * @throws InvalidOptionError for an unknown option or an invalid value
 * @throws Error if the process that looks for free ports fails
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
  const { smtpPort, httpPort, upstream, ...rest } = checkOptions(options);
  const ports = choosePorts(smtpPort, httpPort);
  const url = `http://127.0.0.1:${ports.http}`;
  const certificateFile = join(tmpdir(), `playwright-inbox-${ports.http}.pem`);
  // Workers find the server by it, and so does this file when it is read again in each of them.
  process.env['PLAYWRIGHT_INBOX_URL'] = url;
  process.env['PLAYWRIGHT_INBOX_SMTP_PORT'] = String(ports.smtp);
  // Not in the command, which every process list shows.
  if (upstream !== undefined) process.env['PLAYWRIGHT_INBOX_UPSTREAM'] = upstream;
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
    'upstream',
    ...SMTP_OPTIONS.filter((name) => name !== 'port'),
    ...Object.keys(LIMITS),
  ],
  elsewhere: {
    port: 'the application sends mail to { smtpPort }, workers connect to { httpPort }.',
  },
};

function checkOptions(options: MailWebServerOptions): MailWebServerOptions {
  const { smtpPort, httpPort, upstream, ...rest } = checkKeys(options, KNOWN);
  if (upstream !== undefined) checkUpstreamUrl(upstream, '{ upstream }');
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
  rest: Omit<MailWebServerOptions, 'smtpPort' | 'httpPort' | 'upstream'>,
  certificateFile: string,
): string {
  const script = fileURLToPath(new URL('./http/keep-server.js', import.meta.url));
  const parts = [`"${process.execPath}" "${script}" --smtp-port ${smtp} --http-port ${http}`];
  if (rest.tls) parts.push(`--certificate-file "${certificateFile}"`);
  if (Object.keys(rest).length)
    parts.push(`--options ${Buffer.from(JSON.stringify(rest)).toString('base64url')}`);
  return parts.join(' ');
}
