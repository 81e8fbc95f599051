import type { Message } from '../message/message.js';
import { atOrigin } from './link-origin.js';

/**
 * Tells where each link of a message leads if the application is at another origin than its mails say.
 *
 * The application's own links are those of the origin that the verification link has. Links elsewhere stay as they were
 * sent.
 *
 * @param origin Origin of the application; undefined leaves all links as they were sent.
 */
export function linksAtOrigin(
  message: Message,
  origin: string | undefined,
): (href: string) => string {
  const sent =
    origin === undefined
      ? undefined
      : originOf(message.link ?? message.links.find(({ rejected }) => !rejected)?.value);
  if (sent === undefined) return (href) => href;
  return (href) => (originOf(href) === sent ? atOrigin(href, origin).value : href);
}

function originOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined;
}
