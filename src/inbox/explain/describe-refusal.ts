import type { Refusal } from '../../received-mail.js';

/** Describes a refusal, such as `AUTH PLAIN: 535 Error: Authentication credentials invalid`. */
export function describeRefusal({ command, code, text }: Refusal): string {
  return `${command === undefined ? '' : `${command}: `}${code === undefined ? '' : `${code} `}${text}`;
}
