/** What a reader finds in a message, or nothing. */
interface Label {
  readonly code: string | null;
  readonly link: string | null;
}

/** One piece of a mail, as it is written in `mails/*.txt`. */
export interface Block {
  readonly kind:
    | 'paragraph'
    | 'heading'
    | 'preheader'
    | 'small'
    | 'quote'
    | 'row'
    | 'rule'
    | 'code'
    | 'button';
  readonly text: string;
  /** Address of a button. */
  readonly href?: string;
}

/** A mail of the benchmark, as it is written in `mails/*.txt`. */
export interface WrittenMail {
  readonly id: string;
  readonly lang: string;
  readonly purpose: string;
  readonly layout: string;
  readonly from: string;
  readonly subject: string;
  readonly expected: Label;
  /** Other answers that a reader is happy with. */
  readonly accept: { readonly codes: readonly string[]; readonly links: readonly string[] };
  readonly blocks: readonly Block[];
}

const START = /^=== /m;
const HOSTS = [
  'app.harbor.example',
  'id.tallgrass.example',
  'my.copperline.test',
  'www.orchid.example',
];
const LINE_END = /\r?\n/;
const FIELD = /^[SF]: /;
/** A line that goes on in the next one. */
const GOES_ON = /\\$/;
const BUTTON = /^\[([^\]]+)\]\(([^)\s]+)\)$/;
const TARGET = /\]\(([^)\s]+)\)/g;
const MARKS: Readonly<Record<string, Block['kind']>> = {
  '# ': 'heading',
  '^ ': 'preheader',
  '~ ': 'small',
  '> ': 'quote',
  '| ': 'row',
};

/** Parses one file of mails; throws if a header is incomplete. */
export function parseMails(name: string, source: string): WrittenMail[] {
  const [, ...sections] = source.split(START);
  return sections.map((section, index) => parseMail(`${name}-${index + 1}`, section));
}

function parseMail(id: string, section: string): WrittenMail {
  const [head = '', ...lines] = section.trimEnd().split(LINE_END);
  const [lang, purpose, layout, ...pairs] = head.split(' ');
  const subject = field(lines, 'S');
  if (!lang || !purpose || !layout || subject === undefined) {
    throw new Error(`${id} needs "=== language purpose layout" and "S: subject", got "${head}".`);
  }
  const values = new Map(pairs.map((pair) => splitPair(id, pair)));
  const host = values.get('host') ?? HOSTS[id.length % HOSTS.length] ?? '';
  const link = values.has('link') ? absolute(values.get('link') ?? '', host) : null;
  const code = values.get('code') ?? null;
  const fill = (text: string): string =>
    fillIn(text, { code, shown: values.get('shown') ?? code, link, host });
  return {
    id,
    lang,
    purpose,
    layout,
    from: field(lines, 'F') ?? 'Harbor <no-reply@harbor.example>',
    subject: fill(subject),
    expected: { code, link },
    accept: { codes: [values.get('shown'), values.get('also')].flatMap(spaced), links: [] },
    blocks: joined(lines.filter((line) => line !== '' && !FIELD.test(line))).map((line) =>
      parseBlock(fill(line)),
    ),
  };
}

/** Joins lines with those before them that end in a backslash: a line break within a paragraph. */
function joined(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const text = line.replace(GOES_ON, '');
    if (open) paragraphs.push(`${paragraphs.pop()}\n${text}`);
    else paragraphs.push(text);
    open = GOES_ON.test(line);
  }
  return paragraphs;
}

function field(lines: readonly string[], name: string): string | undefined {
  return lines.find((line) => line.startsWith(`${name}: `))?.slice(3);
}

function splitPair(id: string, pair: string): [string, string] {
  const at = pair.indexOf('=');
  if (at < 1)
    throw new Error(`${id} has "${pair}" in its header; write name=value without spaces.`);
  return [pair.slice(0, at), pair.slice(at + 1)];
}

function spaced(value: string | undefined): string[] {
  return value === undefined ? [] : [value.replaceAll('_', ' ')];
}

function fillIn(
  text: string,
  {
    shown,
    link,
    host,
  }: { code: string | null; shown: string | null; link: string | null; host: string },
): string {
  return text
    .replaceAll('{code}', (shown ?? '').replaceAll('_', ' '))
    .replaceAll('{link}', link ?? '')
    .replaceAll('{host}', host)
    .replace(TARGET, (_, href: string) => `](${href === 'link' ? link : absolute(href, host)})`);
}

function absolute(target: string, host: string): string {
  return target.startsWith('/') ? `https://${host}${target}` : target;
}

function parseBlock(line: string): Block {
  if (line === '---') return { kind: 'rule', text: '' };
  const kind = MARKS[line.slice(0, 2)];
  if (kind) return { kind, text: line.slice(2) };
  if (line.startsWith('[code] ')) return { kind: 'code', text: line.slice(7) };
  const [, text, href] = BUTTON.exec(line) ?? [];
  return text && href ? { kind: 'button', text, href } : { kind: 'paragraph', text: line };
}
