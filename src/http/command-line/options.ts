/** An option of the command, as parseArgs reads it and --help shows it. */
interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly default?: string | boolean;
  /** Placeholder of its value. */
  readonly value?: string;
  readonly help: string;
  /** What else to know, shown after the default. */
  readonly note?: string;
}

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

function takes(value: string, help: string, note: string) {
  return { type: 'string', value, help, note } as const;
}

function flag(help: string) {
  return { type: 'boolean', default: false, help } as const;
}

const HELP_COLUMN = 25;
const NOTE_COLUMN = 66;

/** Text of --help. */
export const HELP = `playwright-inbox: catches the mail of your application and shows its codes and links

Usage: npx playwright-inbox [options]
       npx playwright-inbox explain <mail.eml>    explain the code and link of a mail; - reads stdin
       npx playwright-inbox divert -- <command>   run an application whose calls to providers' APIs come here

${Object.entries<CommandOption>(OPTIONS).map(describe).join('\n')}

In playwright.config.ts, mailWebServer({ smtpPort: 1025, httpPort: 1080 }) uses this server while it runs.
Documentation: node_modules/playwright-inbox/docs/README.md`;

function describe([name, option]: [string, CommandOption]): string {
  const { value, help, note } = option;
  const named = place('', 2, value ? `--${name} ${value}` : `--${name}`);
  const described = place(named, HELP_COLUMN, help);
  const notes = [value && option.default, note].filter(Boolean).join('; ');
  return notes ? place(described, NOTE_COLUMN, `(${notes})`) : described;
}

/** Puts a text at a column of the last line, or of another line if that one is too long. */
function place(before: string, column: number, text: string): string {
  const width = before.slice(before.lastIndexOf('\n') + 1).length;
  return before + (width < column ? ''.padEnd(column - width) : `\n${''.padEnd(column)}`) + text;
}
