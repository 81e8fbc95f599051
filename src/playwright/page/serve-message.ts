import type { Page, Route } from '@playwright/test';
import type { Attachment } from '../../message/attachment.js';
import { attachmentHeaders, encodeFileName } from '../../message/attachment-headers.js';
import type { Message } from '../../message/message.js';
import { type MessagePageOptions, messagePage } from '../../message/message-page.js';

// Never leaves the machine (RFC 6761 section 6.3), and shares no cookies with an application.
const ORIGIN = 'http://mail.playwright-inbox.localhost';

/**
 * Serves a message to a page at its own origin, without a request that leaves the browser.
 *
 * Routes of a page take precedence over those of its context, so `context.route()`, HAR files, proxies and
 * `setOffline()` of the test do not interfere.
 *
 * @returns URL of the message.
 */
export async function serveMessage(
  page: Page,
  message: Message,
  { remote, linkUrl }: Required<Pick<MessagePageOptions, 'remote' | 'linkUrl'>>,
): Promise<string> {
  const { html, csp } = messagePage(message, { resourceUrl, remote, linkUrl, attachments: true });
  await page.route(`${ORIGIN}/**`, (route) => answer(route, message, { html, csp }));
  if (remote) await allowLoopback(page);
  return `${ORIGIN}/`;
}

function resourceUrl({ name }: Attachment, index: number): string {
  return `${ORIGIN}/attachments/${index}/${encodeFileName(name ?? 'attachment')}`;
}

const OF_ATTACHMENT = /^\/attachments\/(\d+)\//;

async function answer(
  route: Route,
  message: Message,
  document: { html: string; csp: string },
): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill(messageAnswer(document));
  const attachment = message.attachments[Number(OF_ATTACHMENT.exec(pathname)?.[1])];
  return route.fulfill(attachment ? attachmentAnswer(attachment) : DEAD_LINK);
}

function messageAnswer({ html, csp }: { html: string; csp: string }) {
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': csp,
      'referrer-policy': 'no-referrer',
    },
    body: html,
  };
}

/** Inline images show all the same. */
function attachmentAnswer({ name, type, content }: Attachment) {
  return { headers: attachmentHeaders(type, name ?? 'attachment'), body: content };
}

// A message has no base URL for relative links.
const DEAD_LINK = {
  status: 404,
  contentType: 'text/plain; charset=utf-8',
  body: 'This link is not a complete URL (https://…): no mail client can open it.',
};

/** Lets remote content load from this machine, where the application is: Chromium asks the user first. */
async function allowLoopback(page: Page): Promise<void> {
  const permissions = ['local-network-access'];
  // Other browsers, and older ones, have no such permission and do not ask.
  await page
    .context()
    .grantPermissions(permissions, { origin: ORIGIN })
    .catch(() => undefined);
}
