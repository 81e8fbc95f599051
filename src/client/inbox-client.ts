import { checkApiKey } from '../api-key.js';
import { checkKeys } from '../errors/check-keys.js';
import { checkWhole, wrongValue } from '../errors/option-errors.js';
import { CallSite } from '../inbox/call-site.js';
import type { ConfigJson } from '../wire/json.js';
import { ApiConnection } from './api-connection.js';
import { Inboxes } from './inboxes.js';
import { Messages } from './messages.js';
import type { ServerConfig } from './server-config.js';

/** Options for {@link InboxClient}. */
export interface InboxClientOptions {
  /**
   * URL of the mail server's HTTP port.
   * @default PLAYWRIGHT_INBOX_URL, else http://127.0.0.1:1080, where `npx playwright-inbox` listens
   */
  readonly baseUrl?: string | undefined;
  /**
   * API key that the mail server was started with; ignored by a server without one.
   * @default PLAYWRIGHT_INBOX_API_KEY
   */
  readonly apiKey?: string | undefined;
  /**
   * Longest time in which the mail server may be away while a wait is pending, in ms.
   * @default 10000 for one on this machine, 300000 for others
   */
  readonly reconnectTimeout?: number | undefined;
}

/**
 * Client of a shared mail server for scripts and agents. It uses HTTP; nothing is
 * connected before the first request, and nothing has to be closed.
 *
 * @throws InvalidOptionError for an invalid option
 *
 * @example
 * import { InboxClient } from 'playwright-inbox/client';
 *
 * const client = new InboxClient();
 * const inbox = await client.inboxes.create();
 * await page.getByLabel('Email').fill(inbox.email);
 * await page.getByRole('button', { name: 'Sign up' }).click();
 * const otp = await client.messages.waitForOTP({ inboxId: inbox.id });
 * await page.getByLabel('Code').fill(otp.code);
 */
export class InboxClient {
  /** URL of the mail server. */
  readonly baseUrl: string;
  /** Creates, lists and deletes inboxes. */
  readonly inboxes: Inboxes;
  /** Waits for messages and gets them. */
  readonly messages: Messages;
  readonly #connection: ApiConnection;

  constructor(options: InboxClientOptions = {}) {
    checkKeys(options, { of: 'An InboxClient', keys: ['baseUrl', 'apiKey', 'reconnectTimeout'] });
    const { reconnectTimeout } = options;
    if (reconnectTimeout !== undefined) checkWhole('{ reconnectTimeout }', reconnectTimeout);
    const { PLAYWRIGHT_INBOX_URL: url, PLAYWRIGHT_INBOX_API_KEY: key } = process.env;
    const { baseUrl } = options;
    this.baseUrl =
      baseUrl === undefined
        ? checkUrl('PLAYWRIGHT_INBOX_URL', url || DEFAULT_URL)
        : checkUrl('{ baseUrl }', baseUrl);
    const apiKey = (options.apiKey ?? key) || undefined;
    if (apiKey !== undefined) checkApiKey('{ apiKey } or PLAYWRIGHT_INBOX_API_KEY', apiKey);
    this.#connection = new ApiConnection(this.baseUrl, apiKey, reconnectTimeout);
    this.inboxes = new Inboxes(this.#connection);
    this.messages = new Messages(this.#connection);
  }

  /**
   * Asks the mail server what it is: version, SMTP address, domain. Needs no key.
   *
   * @throws MailServerGoneError if it cannot be reached
   * @throws NotAMailServerError if something else answers
   */
  config(): Promise<ServerConfig> {
    return CallSite.above(this.config).pointRejections(async () => {
      const answer = await this.#connection.json({ path: '/v1/config' });
      const { version, smtp, domain, auth_required } = answer as ConfigJson;
      if (typeof smtp?.url !== 'string')
        throw this.#connection.notOurs('an HTTP server that answers with something else');
      const { auth_required: needsLogin, ...address } = smtp;
      return {
        version,
        smtp: { ...address, authRequired: needsLogin },
        domain,
        authRequired: auth_required,
      };
    });
  }
}

const DEFAULT_URL = 'http://127.0.0.1:1080';
const HTTP_URL = /^https?:\/\//;
// Some include the version of the API.
const TAIL = /(?:\/v1)?\/*$/;

function checkUrl(of: string, url: string): string {
  if (typeof url === 'string' && HTTP_URL.test(url) && URL.canParse(url))
    return url.replace(TAIL, '');
  throw wrongValue({
    of,
    wanted: `a URL like ${DEFAULT_URL}`,
    value: url,
    hint: '`npx playwright-inbox` prints it.',
  });
}
