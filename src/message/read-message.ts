import type { ReceivedMail } from '../received-mail.js';
import { decodeWords } from './decode-words.js';
import type { MailAddress } from './mail-address.js';
import type { MailParsers } from './mail-parsers.js';
import { Message, type NamesOfMessage } from './message.js';
import { readBody } from './read-body.js';
import { type HeaderField, readHeader, subjectOf, toHeaderRecord } from './read-headers.js';
import { inTurns, Remade } from './remade.js';
import { splitParts } from './split-parts.js';

/** Reads what a received mail says, with what finds its codes and links. */
export async function readMessage(
  mail: ReceivedMail,
  parsers: MailParsers,
  extract: typeof import('../extract/extract.js').extract,
): Promise<Message> {
  const { raw } = mail;
  const { fields, leaves, error } = await inTurns(splitParts(raw, parsers.libmime));
  const { text, html, attachments } = await readBody(leaves, parsers);
  const header = new Remade(() => readHeader(raw).fields, fields);
  const parts = { subject: subjectOf(fields), attachments, parseError: error, ...mail };
  const late = {
    headers: new Remade(() => toHeaderRecord(header.value)),
    named: new Remade(() => readNames(header.value, parsers)),
    text,
    html,
  };
  return new Message(parts, late, extract);
}

function readNames(fields: readonly HeaderField[], parsers: MailParsers): NamesOfMessage {
  const addresses = (name: string): readonly MailAddress[] =>
    valuesOf(fields, name).flatMap((value) => readAddresses(value, parsers));
  return {
    from: addresses('from')[0],
    to: addresses('to'),
    cc: addresses('cc'),
    replyTo: addresses('reply-to'),
    date: dateOf(fields),
  };
}

function valuesOf(fields: readonly HeaderField[], name: string): string[] {
  return fields.filter((field) => field.name === name).map((field) => field.value);
}

function readAddresses(value: string, { parseAddresses }: MailParsers): MailAddress[] {
  return parseAddresses(value, { flatten: true })
    .map(({ name, address = '' }) => ({ address: readAddress(address), name: decodeWords(name) }))
    .filter(({ address, name }) => address !== '' || name !== '');
}

// No address has encoded words (RFC 2047 section 5). What some senders write so is read; what hides more is not.
function readAddress(address: string): string {
  if (!address.includes('=?')) return address;
  const decoded = decodeWords(address);
  return PLAIN_ADDRESS.test(decoded) ? decoded : '';
}

const PLAIN_ADDRESS = /^[^\s@]+@[^\s@]+$/;

function dateOf(fields: readonly HeaderField[]): Date | undefined {
  const [value = ''] = valuesOf(fields, 'date');
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
