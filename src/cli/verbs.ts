import type { Verb } from './verb.js';

const FILTER = ['subject', 'from', 'to', 'body'] as const;
const WAIT = ['timeout', ...FILTER] as const;

/** The verbs of the command, in the order of help. */
export const VERBS: readonly Verb[] = [
  {
    usage: 'inbox new',
    summary: 'create an inbox, and print its address',
    options: ['label', 'ttl', 'json'],
    load: async () => (await import('./verbs/inboxes.js')).printNewInbox,
  },
  {
    usage: 'inbox list',
    summary: 'print the addresses and phone numbers of the inboxes, newest first',
    options: ['json'],
    load: async () => (await import('./verbs/inboxes.js')).printInboxes,
  },
  {
    usage: 'code <address>',
    summary: 'print the newest one-time code that was not printed before; wait for it',
    options: [...WAIT, 'pattern', 'again', 'json'],
    load: async () => (await import('./verbs/waits.js')).printCode,
  },
  {
    usage: 'link <address>',
    summary: 'print the newest verification link that was not printed before; wait for it',
    options: [...WAIT, 'pattern', 'again', 'json'],
    load: async () => (await import('./verbs/waits.js')).printLink,
  },
  {
    usage: 'message <address>',
    summary: 'print the text of the oldest message that was not printed before; wait for it',
    options: [...WAIT, 'again', 'json'],
    load: async () => (await import('./verbs/waits.js')).printMessage,
  },
  {
    usage: 'wait <address>',
    summary: 'print what comes first, code or link; of a message with both, the code',
    options: [...WAIT, 'json'],
    load: async () => (await import('./verbs/code-or-link.js')).printCodeOrLink,
  },
  {
    usage: 'fill <address>',
    summary: 'type the code into a page of a browser, by its debugging port; prints no code',
    options: ['target', 'cdp', 'page', ...WAIT, 'pattern', 'again', 'json'],
    load: async () => (await import('./verbs/browser.js')).fillCode,
  },
  {
    usage: 'open <address>',
    summary: 'open the link in a new tab of a browser, by its debugging port; prints no link',
    options: ['cdp', ...WAIT, 'pattern', 'again', 'json'],
    load: async () => (await import('./verbs/browser.js')).openLink,
  },
  {
    usage: 'totp <secret>',
    summary: 'print the code of an authenticator app; of a secret, an otpauth URI, or - for stdin',
    options: ['json'],
    load: async () => (await import('./verbs/totp.js')).printTotp,
  },
  {
    usage: 'doctor',
    summary:
      'send a mail through every door of the server, and print the settings of an application',
    options: ['json'],
    load: async () => (await import('./verbs/doctor.js')).examine,
  },
  {
    usage: 'mcp',
    summary: 'serve these as tools of the Model Context Protocol, over stdin and stdout',
    options: ['hide-codes', 'cdp'],
    load: async () => (await import('./verbs/mcp.js')).serveMcp,
  },
  {
    usage: 'skill',
    summary: 'print SKILL.md, which teaches coding agents these commands',
    options: [],
    load: async () => (await import('./verbs/skill.js')).printSkill,
  },
];
