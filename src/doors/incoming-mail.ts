import type { ReceivedMail } from '../received-mail.js';

/** A completely received mail, before it gets a cursor. */
export type IncomingMail = Omit<ReceivedMail, 'cursor' | 'receivedAt'>;
