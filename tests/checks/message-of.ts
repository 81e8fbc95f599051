import { extract } from '../../src/extract/extract.js';
import { Message, type MessageParts } from '../../src/message/message.js';
import { received } from '../message/mail-builder.js';

/** Makes a message of some of its parts; code and link are those that extraction finds. */
export function messageOf(parts: Partial<MessageParts>): Message {
  const nothing = {
    from: undefined,
    to: [],
    cc: [],
    replyTo: [],
    date: undefined,
    headers: {},
    text: undefined,
    html: undefined,
    attachments: [],
    parseError: undefined,
  };
  return new Message(
    { ...received(Buffer.from('')), ...nothing, subject: 'Welcome', ...parts },
    extract,
  );
}
