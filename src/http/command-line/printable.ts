// Mail is untrusted: an escape sequence must not reach the terminal.
const CONTROL = /\p{Cc}/gu;

/** Makes text of a message safe to print: replaces control characters by spaces. */
export function printable(line: string): string {
  return line.replace(CONTROL, ' ');
}
