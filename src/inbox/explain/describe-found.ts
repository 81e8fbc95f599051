import { clip, quoteSubject } from '../../errors/base.js';
import type { RejectedStray } from '../../errors/wait-errors.js';
import { headlineOf } from '../../message/headline.js';
import type { Message } from '../../message/message.js';
import { parsePhoneNumber } from '../../phone-number.js';
import type { Found } from '../take.js';
import type { WaitKind } from '../taken-marks.js';
import { maskCode, maskHeadline, maskLink } from './mask.js';

// A token of a link may fill a screen.
const SHOWN_LINK = 120;

/** How a report shows codes and links. */
export interface Showing {
  /** Whether codes and the tokens of links are hidden. */
  readonly mask: boolean;
}

/** Writes what a wait found, such as `481920 in "Your code" from hello@acme.test`. */
export function describeFound(kind: WaitKind, { value, message }: Found, showing: Showing): string {
  const where = describeMessage(message, showing);
  return kind === 'message' ? where : `${showValue(kind, String(value), showing)} in ${where}`;
}

/** Writes a message in short, such as `"Your code" from hello@acme.test`. */
export function describeMessage(message: Message, { mask }: Showing): string {
  const headline = mask ? maskHeadline(message) : headlineOf(message);
  return `${quoteSubject(headline)} from ${message.from?.address || message.envelope.mailFrom || '<>'}`;
}

/** Writes a message for another address in short; a text message has no subject. */
export function describeStray({
  recipients,
  subject,
}: Pick<RejectedStray, 'recipients' | 'subject'>): string {
  const isText = !subject && recipients.some(parsePhoneNumber);
  return `${isText ? 'a text message' : quoteSubject(subject)} for ${recipients.slice(0, 3).join(', ')}`;
}

export function showValue(kind: 'code' | 'link', value: string, { mask }: Showing): string {
  if (kind === 'code') return mask ? maskCode(value) : value;
  return mask ? maskLink(value) : clip(value, SHOWN_LINK);
}
