import type { ReceivedMail } from '../../received-mail.js';
import { decodeMail, encodeHead } from '../../wire/channel.js';
import type { ChangeType } from './journal.js';

/** What is written: a mail, or a change. */
export interface Entry {
  readonly seq: number;
  /** Name that its writer gave it. */
  readonly token: string;
  readonly type: ChangeType | 'mail';
  /** Frame of a mail, or JSON of a change. */
  readonly body: Buffer;
}

/** An entry of a Redis stream: its id, and names and values of its fields. */
export type StreamEntry = readonly [id: Buffer, fields: readonly Buffer[]];

/** Returns the id that an entry has in the stream. */
export function streamId(seq: number): string {
  return `${seq}-1`;
}

export function decodeEntry([id, fields]: StreamEntry): Entry {
  const [, token, , type, , body] = fields;
  return {
    seq: Number.parseInt(id.toString(), 10),
    token: String(token),
    type: String(type) as Entry['type'],
    body: body ?? Buffer.alloc(0),
  };
}

export function encodeMailEntry(mail: ReceivedMail): Buffer {
  return Buffer.concat([encodeHead(mail), mail.raw]);
}

/** Decodes a mail, whose position is that of its entry. */
export function decodeMailEntry({ seq, body }: Entry, serverId: string): ReceivedMail {
  return { ...decodeMail(body), cursor: { serverId, seq } };
}
