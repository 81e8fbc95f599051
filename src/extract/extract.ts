import type { Extraction, ExtractOptions, MessageContent } from './candidate.js';

const SIX_DIGITS = /\b\d{6}\b/;
const TOKEN_URL = /https?:\/\/[^\s"<>]+(?:token|confirm)[^\s"<>]+/;

/** Finds the code and the link of a message by their plainest form. */
export function extract(
  { text, html }: MessageContent,
  { pattern }: ExtractOptions = {},
): Extraction {
  const content = text ?? html ?? '';
  const code = (pattern ?? SIX_DIGITS).exec(content)?.[0];
  const link = TOKEN_URL.exec(content)?.[0];
  const ambiguous = { code: false, link: false };
  const codes = code ? [{ value: code, score: 1, reasons: ['has the form'] }] : [];
  const text2 = link ?? '';
  const links = link
    ? [
        {
          value: link,
          score: 1,
          reasons: ['carries a token'],
          kind: 'unknown' as const,
          text: text2,
        },
      ]
    : [];
  return { code, link, codes, links, ambiguous };
}
