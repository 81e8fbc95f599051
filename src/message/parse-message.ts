import type { EmailAddress } from 'mailparser';
import type { ReceivedMail } from '../received-mail.js';
import { type ExtractContent, type MailAddress, Message } from './message.js';
import { readBody } from './read-body.js';
import { type HeaderField, readHeaderFields, subjectOf, toHeaderRecord } from './read-headers.js';

/**
 * Parses a received mail into a message.
 *
 * Never rejects because of the mail: one that cannot be parsed, or only in part, becomes a message
 * with everything that could be read, its raw bytes and the reason in `parseError`.
 *
 * @param mail Mail as its source emitted it.
 * @param extract Finds codes and links; called when they are first asked for.
 *
 * @example
 * const message = await parseMessage(mail, extract);
 * message.subject; // 'Your code is 123 456'
 * message.code; // '123456'
 */
export async function parseMessage(mail: ReceivedMail, extract: ExtractContent): Promise<Message> {
  const { MailParser, parseAddressHeader } = await import('mailparser');
  const fields = readHeaderFields(mail.raw);
  const addresses = (name: string): readonly MailAddress[] =>
    parseAddressHeader(valuesOf(fields, name), { flatten: true, decodePunycode: false })
      .value.map(toMailAddress)
      .filter(({ address, name }) => address !== '' || name !== '');
  const { error, ...body } = await readBody(mail.raw, MailParser);
  const parts = {
    ...mail,
    ...body,
    subject: subjectOf(fields),
    from: addresses('from')[0],
    to: addresses('to'),
    cc: addresses('cc'),
    replyTo: addresses('reply-to'),
    date: dateOf(fields),
    headers: toHeaderRecord(fields),
    parseError: error,
  };
  return new Message(parts, extract);
}

/**
 * Loads mailparser ahead of the first mail, for which it takes some 100 ms of the thread.
 *
 * @throws If mailparser is not installed.
 */
export async function loadParser(): Promise<void> {
  await import('mailparser');
}

function valuesOf(fields: readonly HeaderField[], name: string): string[] {
  return fields.filter((field) => field.name === name).map((field) => field.value);
}

function toMailAddress({ address = '', name }: EmailAddress): MailAddress {
  return { address, name };
}

function dateOf(fields: readonly HeaderField[]): Date | undefined {
  const [value = ''] = valuesOf(fields, 'date');
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
