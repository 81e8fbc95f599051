// Mail is untrusted: an escape sequence must not reach the terminal.
const CONTROL = /\p{Cc}/gu;
const CONTROL_IN_LINES = /(?![\n\t])\p{Cc}/gu;

/** Makes a line safe to print: replaces control characters by spaces. */
export function printableLine(line: string): string {
  return line.replace(CONTROL, ' ');
}

/** Makes a text safe to print, and keeps its lines and tabs. */
export function printableText(text: string): string {
  return text.replace(CONTROL_IN_LINES, ' ');
}
