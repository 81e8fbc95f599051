import { decodePercent } from '../decode-percent.js';
import { clip } from '../errors/base.js';
import type { MailProblem, MailRule } from '../errors/mail-errors.js';
import { headlineOf } from '../message/headline.js';
import type { Message } from '../message/message.js';
import { brokenTarget } from './link-target.js';
import { findUnsubscribeProblems } from './list-unsubscribe.js';
import { findMailLinks } from './mail-links.js';
import { PLACEHOLDER } from './placeholders.js';
import { type MailImage, readImages } from './read-images.js';
import { findCodeDifference, findLinkDifference } from './same-in-both.js';

export function findMailProblems(message: Message): readonly MailProblem[] {
  return Object.entries(RULES).flatMap(([rule, find]) =>
    [...new Set(find(message))].map((problem) => ({ rule: rule as MailRule, problem })),
  );
}

const RULES: Readonly<Record<MailRule, (message: Message) => readonly string[]>> = {
  subject: (message) => (headlineOf(message).trim() ? [] : ['there is no subject']),
  'text-part': ({ html, text }) =>
    html !== undefined && !text?.trim() ? ['there is no text part, only HTML'] : [],
  'same-code': (message) => listOf(findCodeDifference(message)),
  'same-link': (message) => listOf(findLinkDifference(message)),
  'image-alt': (message) => readImages(message).flatMap(altProblem),
  'image-source': (message) =>
    readImages(message).flatMap(({ source = '' }) => sourceProblem(source, message.attachments)),
  'link-target': (message) =>
    findMailLinks(message).flatMap(({ href, text }) => {
      const why = brokenTarget(href);
      return why === undefined ? [] : [`the link ${named(text, href)} ${why}`];
    }),
  placeholder: ({ subject, text = '', extraction }) => [
    ...placeholderIn('subject', subject),
    ...placeholderIn('HTML part', extraction.visibleText),
    ...placeholderIn('text part', text),
  ],
  'list-unsubscribe': ({ headers }) => findUnsubscribeProblems(headers),
};

const CID = /^cid:/i;
const LOADS = /^(?:https?:\/\/|data:|cid:)/i;

function listOf(problem: string | undefined): readonly string[] {
  return problem === undefined ? [] : [problem];
}

function altProblem({ source = '', alt, link }: MailImage): readonly string[] {
  if (alt === undefined) return [`the image ${shorten(source)} has no alt attribute`];
  if (link === undefined || alt !== '') return [];
  return [`the link ${shorten(link)} contains only an image without alternative text`];
}

function sourceProblem(source: string, attachments: Message['attachments']): readonly string[] {
  const url = source.trim();
  if (CID.test(url)) {
    const id = decodePercent(url.slice('cid:'.length));
    if (attachments.some(({ cid }) => cid === id)) return [];
    return [`the image ${url} is not a part of the mail`];
  }
  if (LOADS.test(url) || url.startsWith('//')) return [];
  return [`the image ${shorten(url) || '(without a source)'} is not an absolute URL (https://…)`];
}

function placeholderIn(part: string, text: string): readonly string[] {
  const [placeholder] = PLACEHOLDER.exec(text) ?? [];
  return placeholder === undefined ? [] : [`the ${part} holds ${placeholder}`];
}

function named(text: string, href: string): string {
  return text && text !== href ? `"${shorten(text)}" (${shorten(href)})` : shorten(href) || '""';
}

const SHOWN = 100;

function shorten(text: string): string {
  return clip(text, SHOWN);
}
