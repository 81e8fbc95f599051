/**
 * Joins the lines of format=flowed text to paragraphs (RFC 3676 section 4).
 *
 * A line that ends in a space goes on in the next one of the same quote depth, unless that one is empty: some senders
 * leave a space in front of an empty line, and what it parts does not belong together. `-- ` is the line of a signature
 * (section 4.3).
 *
 * @param text Text with `\n` line ends.
 * @param delSp Whether the space goes with the line break (DelSp=yes), as in text without spaces.
 */
export function unflowText(text: string, delSp: boolean): string {
  const lines: string[] = [];
  let depth = -1;
  let isOpen = false;
  for (const line of text.split('\n')) {
    const quotes = quoteDepth(line);
    const content = unstuff(line.slice(quotes));
    const isEnding = ENDING.has(content);
    const isFlowed = !isEnding && content.endsWith(' ');
    const shown = isFlowed && delSp ? content.slice(0, -1) : content;
    if (isOpen && !isEnding && quotes === depth) lines[lines.length - 1] += shown;
    else lines.push(quotes === 0 ? shown : `${'>'.repeat(quotes)} ${shown}`);
    depth = quotes;
    isOpen = isFlowed;
  }
  return lines.join('\n');
}

const ENDING = new Set(['', '-- ']);
const GREATER = 0x3e;

function quoteDepth(line: string): number {
  let depth = 0;
  while (line.charCodeAt(depth) === GREATER) depth++;
  return depth;
}

// Section 4.4: a space in front of a line that began with one, with `>` or with `From `.
function unstuff(line: string): string {
  return line.startsWith(' ') ? line.slice(1) : line;
}
