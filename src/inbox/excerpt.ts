import { clip } from '../errors.js';
import type { Message } from '../message/message.js';

/** Is what one would look at first to see why a message holds no code or link. */
export interface Excerpt {
  readonly subject: string;
  /** First lines of what a reader sees. */
  readonly lines: readonly string[];
  /** Names of its images. */
  readonly images: readonly string[];
}

// Enough to know the template again, and to see a placeholder that nobody filled in.
const LINES = 6;
const WIDTH = 100;
const IMG = /<img\b[^<>]*/gi;
const SOURCE = /\ssrc\s*=\s*["']?([^"'\s>]+)/i;
// A picture of one point that tells the sender that the mail was read.
const TRACKER = /\s(?:width|height)\s*=\s*["']?[01](?!\d)/i;
const EMBEDDED = /^cid:/i;
const INLINE = /^data:/i;
const NAME = /([^/?#]+)(?:[?#].*)?$/;

/** Excerpts a message. */
export function excerptOf(message: Message): Excerpt {
  const shown = (message.text?.trim() || message.extraction.visibleText).split('\n');
  const lines = shown.map((line) => line.trim()).filter(Boolean);
  const cut = lines.length > LINES ? ['…'] : [];
  return {
    subject: message.subject,
    lines: [...lines.slice(0, LINES).map((line) => clip(line, WIDTH)), ...cut],
    images: [...ownImages(message), ...linkedImages(message)],
  };
}

function ownImages({ attachments }: Message): string[] {
  return attachments
    .filter(({ type }) => type.startsWith('image/'))
    .map(({ name, type }) => name ?? type);
}

function linkedImages({ html = '' }: Message): string[] {
  const tags = (html.match(IMG) ?? []).filter((tag) => !TRACKER.test(tag));
  const sources = tags.map((tag) => SOURCE.exec(tag)?.[1] ?? '');
  const linked = sources.filter((source) => source && !EMBEDDED.test(source));
  return linked.map((source) =>
    INLINE.test(source) ? 'inline image' : (NAME.exec(source)?.[1] ?? source),
  );
}
