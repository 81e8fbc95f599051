import type { MessageContent } from '../../src/extract/candidate.js';

/** What an extractor finds in a message. */
export interface Answer {
  readonly code?: string | undefined;
  readonly link?: string | undefined;
}

const DIGITS = /\b\d{4,8}\b/;
const TAG = /<[^>]*>/g;
const HREF =
  /href="([^"]*(?:verify|login|auth)[^"]*)"|(https?:\/\/[^\s<>"]*(?:verify|login|auth)[^\s<>"]*)/i;
const AMPERSAND = /&amp;/g;
const KEYWORDS = [
  /(?:code|otp|pin)[^\d]{0,20}(\d{4,8})/i,
  /(\d{4,8}) is your/i,
  /(?:verification|one-time|security)[^\d]{0,40}(\d{4,8})/i,
];

/** Answers as most test suites do: the first four to eight digits, the first href with verify, login or auth. */
export function firstMatch({ subject, text, html }: MessageContent): Answer {
  const words = [subject, text, (html ?? '').replace(TAG, ' ')].join('\n');
  const link = HREF.exec(`${html ?? ''}\n${text ?? ''}`);
  return {
    code: DIGITS.exec(words)?.[0],
    link: (link?.[1] ?? link?.[2])?.replace(AMPERSAND, '&'),
  };
}

/** Answers with three keyword patterns, then with bare digits. */
export function keywords({ subject, text, html }: MessageContent): Answer {
  const words = [subject, text, (html ?? '').replace(TAG, ' ')].join('\n');
  const code = KEYWORDS.map((pattern) => pattern.exec(words)?.[1]).find(Boolean);
  return { code: code ?? DIGITS.exec(words)?.[0], link: firstMatch({ html, text }).link };
}
