import type { MailTimeoutError } from '../../../src/errors/wait-errors.js';
import { type OpenInbox, rejection } from '../open-inbox.js';

/** Timeout of a wait that fails in the end. */
export const SOON = { timeout: 30 };

/** Returns what a wait was rejected with and its text, with what differs from run to run made the same. */
export async function failure({ inbox, mailServer }: OpenInbox, wait: Promise<unknown>) {
  const error = await rejection<MailTimeoutError>(wait);
  const text = error.message
    .replaceAll(inbox.address, 'ada@…')
    .replace(mailServer.url, 'smtp://…')
    .replaceAll(mailServer.apiUrl, 'http://…')
    .replace(/\d+ ms/g, 'N ms')
    .replace(/(test\.ts):\d+/g, '$1:LINE');
  return { error, text };
}
