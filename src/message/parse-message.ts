import type { ReceivedMail } from '../received-mail.js';
import { decodeWords } from './decode-words.js';
import type { MailAddress } from './mail-address.js';
import { loadParsers, type MailParsers } from './mail-parsers.js';
import { Message, type NamesOfMessage } from './message.js';
import { ownTurn } from './own-turn.js';
import { readBody } from './read-body.js';
import { type HeaderField, readHeader, subjectOf, toHeaderRecord } from './read-headers.js';
import { inTurns, Remade } from './remade.js';
import { splitParts } from './split-parts.js';

// Even what is loaded already takes some 20 µs to import again.
let loading: Promise<[MailParsers, typeof import('../extract/extract.js')]> | undefined;

/**
 * Parses a received mail. What parses it, and extraction, is loaded with the first mail.
 *
 * Never rejects because of the mail: one that cannot be parsed, or only in part, becomes a message with everything that
 * could be read, its raw bytes and the reason in `parseError`.
 *
 * @example
 * const message = await parseMessage(mail);
 * message.subject; // 'Your code is 123 456'
 * message.code; // '123456'
 */
export async function parseMessage(mail: ReceivedMail): Promise<Message> {
  loading ??= Promise.all([loadParsers(), import('../extract/extract.js')]);
  const [parsers, { extract }] = await loading;
  await ownTurn();
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

/**
 * Loads what parses mail and finds codes, ahead of the first mail, and runs extraction until it is compiled.
 *
 * @throws If a library is not installed.
 */
export async function prepareParsing(): Promise<void> {
  await loadParsers();
  const { warmUp } = await import('../extract/warm-up.js');
  await warmUp();
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
