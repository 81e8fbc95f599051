// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../set-up/command.js';

/** @typedef {{ name: string, what: string, fallback: string }} Option */
/** @typedef {{ title: string, text?: string, of: string[] }} Section of: interfaces whose members it lists */

/** @type {Section[]} */
const SECTIONS = [
  {
    title: 'Options of the fixtures',
    text: 'In `use` of playwright.config.ts ([`defineInboxConfig()`](links.md#an-application-that-is-configured-for-another-host)\nhas their types), or by `test.use()`.',
    of: ['InboxTestOptions', 'InboxWorkerOptions'],
  },
  {
    title: '`inboxAttach`',
    text: 'As an object; a string is short for `{ mode }`.',
    of: ['InboxAttachOptions'],
  },
  {
    title: '`mailServerOptions`',
    text: 'An option of the worker, merged over the defaults.',
    of: ['MailServerFixtureOptions'],
  },
  {
    title: '`mailWebServer(options)`',
    text: 'From `playwright-inbox/config`: the mail server of a run.',
    of: ['MailWebServerOptions'],
  },
  {
    title: '`startMailServer(options)`',
    text: 'From `playwright-inbox/server`.',
    of: ['MailServerOptions'],
  },
  {
    title: '`connectMailServer(url, options)`',
    text: 'From `playwright-inbox/server`.',
    of: ['ConnectOptions'],
  },
  { title: '`createInbox(options)`', of: ['InboxOptions'] },
  { title: '`createPhone(options)`', of: ['PhoneOptions'] },
  { title: '`waitForCode(options)`', of: ['CodeWaitOptions'] },
  { title: '`waitForLink(options)`', of: ['LinkWaitOptions'] },
  { title: '`waitForMessage(options)`', of: ['MessageWaitOptions'] },
  { title: '`toReceiveCode(code, options)`', of: ['CodeMatcherOptions'] },
  { title: '`toReceiveLink(link, options)`', of: ['LinkMatcherOptions'] },
  { title: '`toReceiveMessage(options)`', of: ['MatcherOptions'] },
  { title: '`openMessage(message, options)`', of: ['OpenMessageOptions'] },
  { title: '`confirmElsewhere(link, options)`', of: ['ConfirmElsewhereOptions'] },
  { title: '`checkLinks(message, options)`', of: ['CheckLinksOptions'] },
  { title: '`checkMessage(message, options)`', of: ['CheckMessageOptions'] },
  { title: '`fillCode(locator, code, options)`', of: ['FillCodeOptions'] },
  { title: '`extract(content, options)`', of: ['ExtractOptions'] },
  {
    title: '`new InboxClient(options)`',
    text: 'From `playwright-inbox/client`, as all below.',
    of: ['InboxClientOptions'],
  },
  { title: '`inboxes.create(options)`', of: ['NewInbox'] },
  { title: '`inboxes.createPhone(options)`', of: ['NewPhone'] },
  { title: '`messages.waitForOTP(options)`', of: ['OtpWaitOptions'] },
  {
    title: '`messages.waitForLink(options)`, `messages.waitForMessage(options)`',
    of: ['ClientWaitOptions'],
  },
  { title: '`new AgentSessions(options)`', of: ['AgentSessionsOptions'] },
];

const VARIABLES = `- \`PLAYWRIGHT_INBOX_URL\`: the shared mail server, for workers and \`InboxClient\`; \`mailWebServer()\` sets it.
- \`PLAYWRIGHT_INBOX_SMTP_PORT\`: set by \`mailWebServer()\`, so that its ports stay the same for the whole run.
- \`PLAYWRIGHT_INBOX_API_KEY\`: the key of the shared mail server, for the command, workers and \`InboxClient\`.
- \`PLAYWRIGHT_INBOX_UPSTREAM\`: the URL of a Mailpit or a mailbox that the shared mail server reads, for the command and
  \`mailWebServer()\`.
- \`PLAYWRIGHT_INBOX_STORE\`: the URL of [its store](store.md), for the command.
- \`PLAYWRIGHT_INBOX_TRIAL\`: set by \`playwright-inbox prove\` for the workers that it starts.

\`mail.env\` and \`mailServer.env\` hold what an application reads: [Wiring](wiring.md).`;

const WIDTH = 120;
const MEMBER = /\/\*\*(?<comment>(?:(?!\*\/).)*)\*\/\s*(?:readonly )?(?<name>\w+)\??:/gs;
const DEFAULT = /@default\s+(?<fallback>[^@]*)/;
const TAGS = /@(?:default|example|throws|internal|see)\b.*/s;
const LINK = /\{@link (?:\w+\.)?(?<name>\w+)\}/g;
const STARS = /^\s*\*? ?/gm;
const SPACE = /\s+/g;
const BASE = /(?:Omit|Pick)<(?<of>\w+),(?<keys>[^>]*)>|(?<plain>[A-Z]\w+)(?:<[^>]*>)?/g;
const KEY = /'(\w+)'/g;

/**
 * Writes docs/options.md from the docstrings of the options, so that it has all of them.
 * @param {string} help text of --help
 */
export function optionsPage(help) {
  const sources = sourcesOf(join(projectRoot, 'src'));
  const sections = SECTIONS.map(({ title, text, of }) => {
    const options = of.flatMap((name) => membersOf(name, sources));
    return [`## ${title}`, text, list(options)].filter(Boolean).join('\n\n');
  });
  return `# All options

<!-- Written by \`npm run options\` from the docstrings in src/. -->

Every option with its default. Times are in ms unless told otherwise. The sources of codes in authenticator apps have
[a separate page](totp.md).

${sections.join('\n\n')}

## The command

\`\`\`
${help}
\`\`\`

## Environment variables

${VARIABLES}
`;
}

/**
 * Lists the members of an interface, those it inherits first.
 * @param {string} name
 * @param {readonly string[]} sources
 * @returns {Option[]}
 */
function membersOf(name, sources) {
  const head = new RegExp(
    `^export interface ${name}(?:<[^{]*?>)?(?<bases>[^{]*)\\{(?<body>.*?)^\\}`,
    'ms',
  );
  const single = new RegExp(`^export interface ${name}(?<bases>[^{]*)\\{(?<body>)\\}$`, 'm');
  const groups = sources
    .map((source) => (single.exec(source) ?? head.exec(source))?.groups)
    .find(Boolean);
  if (!groups) throw new Error(`There is no interface ${name} in src/.`);
  const { bases = '', body = '' } = groups;
  const own = [...body.matchAll(MEMBER)]
    .filter(({ groups: member }) => !member?.['comment']?.includes('@internal'))
    .map(({ groups: member }) => optionOf(member?.['name'] ?? '', member?.['comment'] ?? ''));
  return [...inherited(bases.replace('extends', ''), sources), ...own];
}

/**
 * @param {string} bases
 * @param {readonly string[]} sources
 */
function inherited(bases, sources) {
  return [...bases.matchAll(BASE)].flatMap(({ 0: text, groups }) => {
    const { of, keys = '', plain } = groups ?? {};
    const listed = [...keys.matchAll(KEY)].map(([, key]) => key);
    return membersOf(of ?? plain ?? '', sources).filter(
      ({ name }) => !of || listed.includes(name) === text.startsWith('Pick'),
    );
  });
}

/**
 * @param {string} name
 * @param {string} comment
 * @returns {Option}
 */
function optionOf(name, comment) {
  const text = comment.replace(STARS, '').replace(LINK, '`$<name>`');
  const fallback = DEFAULT.exec(text)?.groups?.['fallback'] ?? '';
  return { name, what: flat(text.replace(TAGS, '')), fallback: flat(fallback) };
}

/** @param {Option[]} options */
function list(options) {
  return options
    .map(({ name, what, fallback }) =>
      wrapped(
        `- \`${name}\`: ${what}${fallback && ` Default: ${fallback}${fallback.endsWith('.') ? '' : '.'}`}`,
      ),
    )
    .join('\n');
}

/** @param {string} text of an item of a list */
function wrapped(text) {
  const [first = '', ...words] = text.split(' ');
  const lines = [first];
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length > WIDTH) lines.push(`  ${word}`);
    else lines[lines.length - 1] = line;
  }
  return lines.join('\n');
}

/** @param {string} text */
function flat(text) {
  return text.replace(SPACE, ' ').trim();
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesOf(path);
    return entry.name.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}
