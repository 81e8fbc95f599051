import type { ErrorText } from '../errors/base.js';

/** Reads back the text of an error that came from another program; its facts stay in the summary. */
export function readErrorText(text: string): ErrorText {
  const at = text.lastIndexOf(HINT);
  if (at < 0) return { summary: text };
  return { summary: text.slice(0, at).trimEnd(), hint: text.slice(at + HINT.length) };
}

const HINT = '\nHint: ';
