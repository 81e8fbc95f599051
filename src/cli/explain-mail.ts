import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { formatEvidence } from '../errors/mail-errors.js';
import { InvalidOptionError } from '../errors/option-errors.js';
import type { Candidate } from '../extract/candidate.js';
import type { OtherNumberKind } from '../extract/codes/code-shape.js';
import { type Explanation, explain } from '../extract/explain.js';
import type { Message } from '../message/message.js';
import { parseMessage } from '../message/parse-message.js';
import { readHeader } from '../message/read-headers.js';
import { printableLine } from './printable.js';

const SHOWN_CANDIDATES = 10;
const OTHER_NUMBERS: Readonly<Record<OtherNumberKind, string>> = {
  account: 'a phone or account number',
  address: 'part of an address',
  card: 'a phone or card number',
  'cut-off': 'part of something cut off',
  date: 'a date',
  decimal: 'part of a decimal, version, IP address or domain',
  'email-address': 'part of an e-mail address',
  'path-or-date': 'part of a path or date',
  phone: 'a phone number',
  quantity: 'a quantity',
  range: 'a range',
  time: 'a time',
  'too-long': 'too long for a code',
  token: 'part of a longer token',
  word: 'part of a word',
};

/**
 * Explains the code and link of a message in a file: all candidates with their evidence, rejected ones and why, and
 * the text that a reader sees.
 *
 * @param args path of the file, or `-` for standard input
 * @throws InvalidOptionError for a file that cannot be read or is not a message
 */
export async function explainMail(args: readonly string[]): Promise<string> {
  const [path] = args;
  if (path === undefined || args.length > 1)
    throw usageError(`explain takes the path of one mail, got ${args.length} arguments.`);
  const message = await parse(await read(path), path);
  const lines = [...valueLines(message), ...explanationLines(explain(message))];
  return lines.map(printableLine).join('\n');
}

async function read(path: string): Promise<Buffer> {
  try {
    return path === '-' ? await buffer(process.stdin) : await readFile(path);
  } catch (cause) {
    throw Object.assign(usageError(`Cannot read ${path}: ${(cause as Error).message}.`), { cause });
  }
}

async function parse(raw: Buffer, path: string): Promise<Message> {
  if (readHeader(raw).fields.length === 0)
    throw usageError(`${path} must be a mail with its header, like message.raw, got no header.`);
  const client = { address: '', hostname: undefined };
  const envelope = { mailFrom: '', recipients: [], user: undefined, secure: false, client };
  const cursor = { serverId: '', seq: 0 };
  const mail = { raw, envelope, cursor, receivedAt: new Date() };
  return parseMessage(mail);
}

function valueLines({ subject, code, link, extraction, parseError }: Message): string[] {
  const { ambiguous } = extraction;
  return [
    `Subject: ${subject}`,
    `Code:    ${code ?? (ambiguous.code ? 'none: several are equally likely' : 'none')}`,
    `Link:    ${link ?? (ambiguous.link ? 'none: several are equally likely' : 'none')}`,
    ...(extraction.truncated ? ['The message is too large to read whole.'] : []),
    ...(parseError ? [`Parts of it could not be parsed: ${parseError.message}`] : []),
  ];
}

function explanationLines(seen: Explanation): string[] {
  return [
    ...candidateLines('Codes', seen.codes),
    ...candidateLines('Rejected as codes', seen.rejectedCodes),
    ...section(
      'Other numbers',
      seen.otherNumbers.map(({ shown, kind }) => `  ${shown}: ${OTHER_NUMBERS[kind]}`),
    ),
    ...candidateLines('Links', seen.links),
    ...candidateLines('Rejected as links', seen.rejectedLinks),
    ...section('What a reader sees', seen.blocks.flatMap(blockLines)),
  ];
}

function blockLines({ part, text, terms, links }: Explanation['blocks'][number]): string[] {
  const line = `  ${part.padEnd(9)} ${text}${links.length > 0 ? ` [links: ${links.length}]` : ''}`;
  const words = terms.map(
    ({ start, end, kinds }) => `${text.slice(start, end)}=${[...kinds].join('+')}`,
  );
  return words.length > 0 ? [line, `            (${words.join(', ')})`] : [line];
}

function candidateLines(title: string, candidates: readonly Candidate[]): string[] {
  const lines = candidates
    .slice(0, SHOWN_CANDIDATES)
    .flatMap(({ value, score, evidence }) => [
      `  ${score} ${value}`,
      ...evidence.map((piece) => `      ${formatEvidence(piece)}`),
    ]);
  const more = candidates.length - SHOWN_CANDIDATES;
  return section(title, more > 0 ? [...lines, `  … and ${more} more`] : lines);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines] : [];
}

function usageError(summary: string): InvalidOptionError {
  return new InvalidOptionError({
    summary,
    hint: 'npx playwright-inbox explain mail.eml, or "-" to read standard input.',
  });
}
