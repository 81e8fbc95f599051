/** An option of a verb, as help shows it. */
interface OptionSpec {
  readonly type: 'string' | 'boolean';
  /** What the value is, such as `<seconds>`; without one, the option is a flag. */
  readonly value?: string;
  readonly text: string;
}

/** Options of the verbs: parsing and help come from here. */
export const VERB_OPTIONS = {
  timeout: {
    type: 'string',
    value: '<seconds>',
    text: 'longest time to wait, up to 120; 0 looks once (60)',
  },
  subject: { type: 'string', value: '<text>', text: 'part of the subject, in any case' },
  from: { type: 'string', value: '<text>', text: 'part of the sender, address or name' },
  to: { type: 'string', value: '<text>', text: 'part of a recipient, address or name' },
  body: { type: 'string', value: '<text>', text: 'part of the text or the HTML' },
  pattern: {
    type: 'string',
    value: '<regex>',
    text: 'form of the code or the link; group 1 is the code if there is one',
  },
  again: { type: 'boolean', text: 'look also at what was printed before' },
  label: { type: 'string', value: '<text>', text: 'what the address begins with (inbox)' },
  ttl: {
    type: 'string',
    value: '<seconds>',
    text: 'lifetime; 0 means as long as the server (that of the server)',
  },
  target: {
    type: 'string',
    value: '<selector>',
    text: 'the field, the boxes, or the element around them: CSS or any selector of Playwright',
  },
  cdp: {
    type: 'string',
    value: '<endpoint>',
    text: 'browser to attach to (http://127.0.0.1:9222)',
  },
  page: { type: 'string', value: '<text>', text: 'part of the URL of the page, of several' },
  'hide-codes': { type: 'boolean', text: 'answer with no code and no link; type and open them' },
  json: { type: 'boolean', text: 'print JSON' },
  help: { type: 'boolean', text: 'print this' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export type VerbOption = keyof typeof VERB_OPTIONS;

/** Values of the options that were given. */
export type VerbValues = {
  readonly [Name in VerbOption]?: (typeof VERB_OPTIONS)[Name]['type'] extends 'boolean'
    ? boolean
    : string;
};

/** Formats options for help, a line each. */
export function describeOptions(names: readonly VerbOption[]): string[] {
  const rows = names.map((name): [string, string] => {
    const { value, text }: OptionSpec = VERB_OPTIONS[name];
    return [value ? `--${name} ${value}` : `--${name}`, text];
  });
  const width = Math.max(...rows.map(([left]) => left.length)) + 3;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
