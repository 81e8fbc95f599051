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

/** Options of the command, in the order of --help; each further limit is an option, too. */
export const OPTIONS = {
  'smtp-port': {
    type: 'string',
    default: '1025',
    value: '<port>',
    help: 'SMTP port for your application',
    note: '0 means any free port',
  },
  'http-port': {
    type: 'string',
    default: '1080',
    value: '<port>',
    help: 'web inbox, REST, APIs of providers',
    note: '0 means any free port',
  },
  host: {
    type: 'string',
    default: 'localhost',
    value: '<host>',
    help: 'interface to listen on',
    note: 'any other needs a key',
  },
  'api-key': {
    type: 'string',
    value: '<key>',
    help: 'key for HTTP, sent as X-API-Key; SMTP needs none',
    note: 'PLAYWRIGHT_INBOX_API_KEY',
  },
  keys: {
    type: 'string',
    value: '<file>',
    help: 'keys of teams, each with its addresses (JSON)',
    note: 'read again on SIGHUP; docs/staging.md',
  },
  'smtp-auth': {
    type: 'string',
    value: '<any|user:password>',
    help: 'accept any login, or require this one',
    note: 'AUTH is not offered',
  },
  domain: {
    type: 'string',
    value: '<domain>',
    help: 'domain of addresses created by the API',
    note: 'inbox.example.com',
  },
  ttl: {
    type: 'string',
    value: '<seconds>',
    help: 'lifetime of inboxes created by the API',
    note: '86400; 0 means forever',
  },
  'max-messages': {
    type: 'string',
    value: '<n>',
    help: 'number of messages to keep',
    note: '5000; more limits in docs/limits.md',
  },
  'allow-webhook-hosts': {
    type: 'boolean',
    default: false,
    help: 'allow webhooks to other machines',
  },
  json: { type: 'boolean', default: false, help: 'log one line of JSON per event' },
  help: { type: 'boolean', short: 'h', default: false, help: 'show this text' },
  version: { type: 'boolean', short: 'v', default: false, help: 'show the version' },
} as const satisfies Record<string, CommandOption>;

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
