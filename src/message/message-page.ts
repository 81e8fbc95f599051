import { escapeHtml } from '../html/escape-html.js';
import { listAttachments, noteLeftOut } from './attachment-list.js';
import type { Message } from './message.js';
import { PageResources, type ResourceUrl } from './page-resources.js';
import { rewriteHtml } from './rewrite-html.js';
import { textToHtml } from './text-to-html.js';

/** Options for the page of a message. */
export interface MessagePageOptions {
  /** Returns the URL that the content of an attachment is served at: absolute, from the root, or `data:`. */
  readonly resourceUrl: ResourceUrl;
  /**
   * Whether images, fonts and style sheets from elsewhere load.
   * @default false, as in a mail client: loading them tells the sender that the mail was read
   */
  readonly remote?: boolean;
  /**
   * Where links open.
   * @default '_self'
   */
  readonly linkTarget?: '_self' | '_blank';
  /**
   * Returns where a link leads, given its href as sent.
   * @default the href as sent
   */
  readonly linkUrl?: (href: string) => string;
  /**
   * Whether the attachments that the mail does not show itself are listed below it, as links.
   * @default false
   */
  readonly attachments?: boolean;
}

/** A message as an HTML document. */
interface MessagePage {
  /** Document to serve as `text/html; charset=utf-8`. */
  readonly html: string;
  /** Content-Security-Policy to serve it with; the document holds it as well. */
  readonly csp: string;
}

/**
 * Makes the HTML document that shows a message as a mail client does: the HTML part with its inline
 * images (`cid:`, RFC 2392), or else the text part with its links.
 *
 * Mail is untrusted: the document has no script, form, frame or refresh, whatever the mail says, and
 * the policy forbids them once more. The mail sets its background: a frame must be white.
 *
 * @example
 * const { html, csp } = messagePage(message, {
 *   resourceUrl: (attachment, index) => `/attachments/${index}`,
 * });
 */
export function messagePage(
  message: Pick<Message, 'subject' | 'text' | 'html' | 'attachments'>,
  options: MessagePageOptions,
): MessagePage {
  const { remote = false, linkTarget = '_self', attachments = false, resourceUrl } = options;
  const { linkUrl = (href) => href } = options;
  const resources = new PageResources(message.attachments, { resourceUrl, remote, linkUrl });
  const { html, text = '' } = message;
  const title = message.subject || '(no subject)';
  const content =
    html === undefined ? textToHtml(text, title, resources) : rewriteHtml(html, resources);
  const csp = policyOf(resources, remote);
  const head = headOf({ title, csp, linkTarget });
  const others = attachments ? listAttachments(resources) : '';
  return {
    html: `<!doctype html>\n<html><head>${head}${content}${noteLeftOut(resources)}${others}`,
    csp,
  };
}

// As mail clients do: without serifs where the mail names no font, and an image that does not load keeps its place.
const BASE_STYLE =
  ':where(body) { font-family: Arial, Helvetica, sans-serif } :where(img:not([src])) { display: inline-block }';

function headOf(page: { title: string; csp: string; linkTarget: string }): string {
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(page.csp)}">`,
    // Neither a look-up of the host of each link nor a word about where its reader came from.
    '<meta http-equiv="x-dns-prefetch-control" content="off">',
    '<meta name="referrer" content="no-referrer">',
    // Or else a browser asks the server of the page for one.
    '<link rel="icon" href="data:,">',
    `<title>${escapeHtml(page.title)}</title>`,
    `<base target="${page.linkTarget}">`,
    `<style>${BASE_STYLE}</style>\n`,
  ].join('\n');
}

function policyOf(resources: PageResources, remote: boolean): string {
  const elsewhere = remote ? ' http: https:' : '';
  const images = [...new Set(['data:', ...resources.origins])].join(' ');
  return [
    "default-src 'none'",
    `img-src ${images}${elsewhere}`,
    `media-src ${images}${elsewhere}`,
    `font-src data:${elsewhere}`,
    `style-src 'unsafe-inline'${elsewhere}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
