import { LoadedLate } from '../loaded-late.js';
import type { ReceivedMail } from '../received-mail.js';
import { loadParsers } from './mail-parsers.js';
import type { Message } from './message.js';
import { ownTurn } from './own-turn.js';

// Even what is loaded already takes some 20 µs to import again.
const parsing = new LoadedLate(() =>
  Promise.all([import('./read-message.js'), loadParsers(), import('../extract/extract.js')]),
);

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
  const [{ readMessage }, parsers, { extract }] = await parsing.get();
  await ownTurn();
  return readMessage(mail, parsers, extract);
}

/**
 * Loads what parses mail and finds codes, ahead of the first mail, and runs extraction until it is compiled.
 *
 * @throws If a library is not installed.
 */
export async function prepareParsing(): Promise<void> {
  await loadParsers();
  await import('./read-message.js');
  const { warmUp } = await import('../extract/warm-up.js');
  await warmUp();
}
