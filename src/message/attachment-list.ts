import { escapeHtml } from '../html/escape-html.js';
import type { Attachment } from './attachment.js';
import type { PageResources } from './page-resources.js';

/**
 * Lists the attachments that a message does not show itself, as links.
 *
 * @returns An element whose looks no style of the mail reaches (a shadow tree that needs no script),
 * '' when there are none.
 */
export function listAttachments({ others }: PageResources): string {
  if (others.length === 0) return '';
  const items = others.map(({ attachment, url }) => itemOf(attachment, escapeHtml(url)));
  return section('Attachments', `<ul aria-label="Attachments">${items.join('')}</ul>`);
}

/** Writes what the page leaves out of the mail, '' when it shows all. */
export function noteLeftOut({ leftOut }: PageResources): string {
  if (leftOut.length === 0) return '';
  return section('Not shown', `<p>Not shown: ${leftOut.join('; ')}.</p>`);
}

function section(label: string, content: string): string {
  return `<section aria-label="${label}" style="all: initial; display: block"><template shadowrootmode="open"><style>${STYLE}</style>${content}</template></section>`;
}

const STYLE = `p { margin: 16px 8px; font: 14px/1.4 Arial, Helvetica, sans-serif }
ul { display: flex; flex-wrap: wrap; gap: 8px 16px; margin: 16px 8px; padding: 16px 0 0; border-top: 1px solid #8886; list-style: none; font: 14px/1.4 Arial, Helvetica, sans-serif }
li { display: flex; align-items: center; gap: 8px }
a { padding: 8px 12px; border: 1px solid #8888; border-radius: 8px; color: LinkText; text-decoration: none }`;

function itemOf({ name, type, size }: Attachment, url: string): string {
  const shown = escapeHtml(name ?? type);
  return `<li><a href="${url}">${shown}</a><small>${formatSize(size)}</small></li>`;
}

function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
