import { simpleParser } from 'mailparser';
import type { MessageContent } from '../../src/extract/candidate.js';

/** Parses a raw message into what extraction reads. */
export async function parseContent(raw: Buffer): Promise<MessageContent> {
  const mail = await simpleParser(raw, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
  });
  const headers: Record<string, string> = {};
  for (const { key, line } of mail.headerLines) {
    const value = line.slice(line.indexOf(':') + 1).trim();
    headers[key] = key in headers ? `${headers[key]}\n${value}` : value;
  }
  return { subject: mail.subject, text: mail.text, html: mail.html || undefined, headers };
}
