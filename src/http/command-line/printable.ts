// Mail is untrusted: an escape sequence must not reach the terminal.
const CONTROL = /\p{Cc}/gu;

/** Makes a line of a mail safe to print: control characters become spaces. */
export function printable(line: string): string {
  return line.replace(CONTROL, ' ');
}
