import type { MailTimeoutError } from '../../../src/errors/wait-errors.js';
import { type OpenInbox, rejection } from '../open-inbox.js';

/** Timeout of a wait that fails in the end. */
export const SOON = { timeout: 30 };

/** Returns what a wait was rejected with, and its text as it is in every run. */
export async function failure(open: OpenInbox, wait: Promise<unknown>) {
  const error = await rejection<MailTimeoutError>(wait);
  return { error, text: inEveryRun(error.message, open) };
}

/** Makes the same in a text what differs from run to run. */
export function inEveryRun(
  text: string,
  { inbox, mailServer }: Pick<OpenInbox, 'inbox' | 'mailServer'>,
): string {
  return text
    .replaceAll(inbox.address, 'ada@…')
    .replaceAll(mailServer.url, 'smtp://…')
    .replaceAll(mailServer.apiUrl, 'http://…')
    .replace(/\d+ ms/g, 'N ms')
    .replace(/(test\.ts):\d+/g, '$1:LINE');
}
