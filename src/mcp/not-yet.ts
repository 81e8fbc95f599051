import type { MailTimeoutError } from '../errors/wait-errors.js';

/** Describes a wait that found nothing, without the facts of its error, which quote mail. */
export function notYet(noun: 'code' | 'link', { reason, summary, hint }: MailTimeoutError): string {
  // The hint for a message without a value is about its text, which is not here.
  const advice = hint && reason !== 'no-value' ? ` Hint: ${hint}` : '';
  return `No ${noun} yet. ${summary}${advice} Call again to wait longer; inbox_explain says more.`;
}
