import { clip } from '../errors/base.js';
import { parsePhoneNumber } from '../phone-number.js';
import type { Message } from './message.js';

const SHOWN_TEXT = 60;
const WHITE_SPACE = /\s+/g;

/** Returns what a message is called in lists: its subject; of a text message, the beginning of its text. */
export function headlineOf({ subject, text = '', envelope }: Message): string {
  const isText = !subject && envelope.recipients.some(parsePhoneNumber);
  return isText ? clip(text.trim().replace(WHITE_SPACE, ' '), SHOWN_TEXT) : subject;
}
