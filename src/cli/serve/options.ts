import { type CommandOption, describeOptions, flag, takes } from '../../command-options.js';

const ANY_FREE = '0 means any free port';

/** Options of the command, in the order of --help; each further limit is an option, too. */
export const OPTIONS = {
  'smtp-port': { ...takes('<port>', 'SMTP port for your application', ANY_FREE), default: '1025' },
  'http-port': {
    ...takes('<port>', 'web inbox, REST, APIs of providers', ANY_FREE),
    default: '1080',
  },
  host: {
    ...takes('<host>', 'interface to listen on', 'any other needs a key'),
    default: 'localhost',
  },
  'api-key': takes(
    '<key>',
    'key for HTTP, sent as X-API-Key; SMTP needs none',
    'PLAYWRIGHT_INBOX_API_KEY',
  ),
  'public-url': takes(
    '<url>',
    'URL of a reverse proxy in front, with its path',
    'the address it listens on',
  ),
  'smtp-host': takes(
    '<host>',
    'host by which applications reach SMTP',
    'the address it listens on',
  ),
  keys: takes(
    '<file>',
    'keys of teams, each with its addresses (JSON)',
    'read again on SIGHUP; docs/staging.md',
  ),
  'smtp-auth': takes(
    '<any|user:password>',
    'accept any login, or require this one',
    'AUTH is not offered',
  ),
  upstream: takes(
    '<url>',
    'read the mail of a Mailpit or a mailbox, too',
    'PLAYWRIGHT_INBOX_UPSTREAM; docs/sources.md',
  ),
  domain: takes('<domain>', 'domain of addresses created by the API', 'inbox.example.com'),
  ttl: takes('<seconds>', 'lifetime of inboxes created by the API', '86400; 0 means forever'),
  'max-messages': takes('<n>', 'number of messages to keep', '5000; more limits in docs/limits.md'),
  store: takes('<redis://…>', 'URL of Redis that keeps mail and inboxes', 'PLAYWRIGHT_INBOX_STORE'),
  'allow-webhook-hosts': flag('allow webhooks to other machines'),
  json: flag('log one line of JSON per event'),
  help: { ...flag('show this text'), short: 'h' },
  version: { ...flag('show the version'), short: 'v' },
} as const satisfies Record<string, CommandOption>;

/** Text of --help. */
export const HELP = `playwright-inbox: catches the mail of your application and shows its codes and links

Usage: npx playwright-inbox [options]
       npx playwright-inbox explain <mail.eml>    explain the code and link of a mail; - reads stdin
       npx playwright-inbox divert -- <command>   run an application whose calls to providers' APIs come here
       npx playwright-inbox prove -- [arguments]  run your Playwright tests under each fault of mail

${describeOptions(OPTIONS)}

In playwright.config.ts, mailWebServer({ smtpPort: 1025, httpPort: 1080 }) uses this server while it runs.
Documentation: node_modules/playwright-inbox/docs/README.md`;
