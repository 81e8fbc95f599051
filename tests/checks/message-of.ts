import { extract } from '../../src/extract/extract.js';
import { Message } from '../../src/message/message.js';
import { received } from '../message/mail-builder.js';

/** What of a message tests set. */
export type MessageParts = Pick<
  Message,
  | 'subject'
  | 'from'
  | 'to'
  | 'cc'
  | 'replyTo'
  | 'date'
  | 'headers'
  | 'text'
  | 'html'
  | 'attachments'
  | 'envelope'
  | 'parseError'
>;

/** Makes a message of some of its parts; code and link are those that extraction finds. */
export function messageOf(parts: Partial<MessageParts>): Message {
  const mail = received(Buffer.from(''));
  const { subject = 'Welcome', envelope = mail.envelope, attachments = [] } = parts;
  const { parseError, text, html, headers = {}, ...named } = parts;
  const nothing = { from: undefined, to: [], cc: [], replyTo: [], date: undefined };
  return new Message(
    { ...mail, subject, envelope, attachments, parseError },
    {
      headers: { value: headers },
      named: { value: { ...nothing, ...named } },
      text: { value: text },
      html: { value: html },
    },
    extract,
  );
}
