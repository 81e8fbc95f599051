import { type CommandOption, flag, takes } from '../command-options.js';

/** Options of the verbs. */
export const VERB_OPTIONS = {
  timeout: takes('<seconds>', 'longest time to wait, up to 120', '60; 0 looks once'),
  subject: takes('<text>', 'part of the subject, in any case'),
  from: takes('<text>', 'part of the sender, address or name'),
  to: takes('<text>', 'part of a recipient, address or name'),
  body: takes('<text>', 'part of the text or the HTML'),
  pattern: takes('<regex>', 'form of the code or link', 'group 1 is the code if there is one'),
  again: flag('look also at what was printed before'),
  label: takes('<text>', 'what the address begins with', 'inbox'),
  ttl: takes('<seconds>', 'lifetime of the inbox', 'that of the server; 0 means as long as it'),
  target: takes(
    '<selector>',
    'the field, the boxes, or the element around',
    'CSS or any selector of Playwright',
  ),
  cdp: takes('<endpoint>', 'browser to attach to', 'http://127.0.0.1:9222'),
  page: takes('<text>', 'part of the URL of the page, of several'),
  'hide-codes': flag('answer with no code and no link; type and open them'),
  json: flag('print JSON'),
  help: flag('print this'),
} as const satisfies Readonly<Record<string, CommandOption>>;

export type VerbOption = keyof typeof VERB_OPTIONS;

/** Values of the options that were given. */
export type VerbValues = {
  readonly [Name in VerbOption]?: (typeof VERB_OPTIONS)[Name]['type'] extends 'boolean'
    ? boolean
    : string;
};
