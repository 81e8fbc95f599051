import type { MailTimeoutError } from '../errors/wait-errors.js';

/** Describes a wait that found nothing, without the facts of its error, which quote mail, and its hint, which is for tests. */
export function notYet(noun: 'code' | 'link', { summary }: MailTimeoutError): string {
  return `No ${noun} yet. ${summary} Call again to wait longer; inbox_explain says more.`;
}
