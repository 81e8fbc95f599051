import { checkChoice, InvalidOptionError, wrongValue } from '../errors/option-errors.js';
import type { Message } from '../message/message.js';

/** Origin (RFC 6454) of the links that waits return. */
export type LinkOrigin = 'as-sent' | 'baseURL';

export const LINK_ORIGINS: readonly LinkOrigin[] = ['as-sent', 'baseURL'];

/** Options for choosing and returning links. */
export interface LinkOptions {
  /** Base URL of the application under test; links of its origin rank higher. */
  readonly baseURL?: string | undefined;
  /** New origin of the link; undefined keeps the original. */
  readonly origin?: string | undefined;
}

/** A link as a wait returns it. */
interface LinkAtOrigin {
  readonly value: string;
  /** What was changed, if anything. */
  readonly remark: string | undefined;
}

const HTTP = /^https?:$/;
const AUTHORITY = /^https?:\/\/[^/?#\\]*/i;
// As in `?url=https%3A%2F%2F…`, encoded once or more.
const COLON = /%(?:25)*3a/gi;
const SLASH = /%(?:25)*2f/gi;
const URL_INSIDE = /https?:\/\/[^/?#&%\\]+/gi;

/**
 * Returns the new origin of links, if any.
 *
 * @throws InvalidOptionError if there is no base URL to take it from
 */
export function checkLinkOrigin(
  linkOrigin: LinkOrigin = 'as-sent',
  baseURL: string | undefined,
): string | undefined {
  if (checkChoice('{ linkOrigin }', linkOrigin, LINK_ORIGINS) === 'as-sent') return undefined;
  if (baseURL === undefined)
    throw new InvalidOptionError({
      summary: "Links should get the origin of { baseURL } ('baseURL'), but it is not set.",
      hint: 'set baseURL in `use` of playwright.config.ts, or pass { baseURL } to createInbox().',
    });
  const origin = httpOrigin(baseURL);
  if (origin !== undefined) return origin;
  throw wrongValue({
    of: '{ baseURL }',
    wanted: 'a URL with http:// or https://',
    value: baseURL,
  });
}

/**
 * Replaces the origin of a link; path, query and fragment stay byte for byte. A link that an application
 * with a custom scheme opens stays as it is, and so does one that contains a URL of another origin: a click
 * tracker, or a sign-in service that leads back to the application.
 */
export function atOrigin(link: string, origin: string | undefined): LinkAtOrigin {
  const [authority] = AUTHORITY.exec(link) ?? [];
  if (origin === undefined || authority === undefined || !URL.canParse(link))
    return { value: link, remark: undefined };
  const { origin: sent } = new URL(link);
  const rest = link.slice(authority.length);
  if (sent === origin || leadsOn(rest, sent)) return { value: link, remark: undefined };
  return { value: origin + rest, remark: `Origin of the link: ${sent} → ${origin}` };
}

/**
 * Warns that a link does not lead to the application under test, but to production for example; returns undefined if
 * it does.
 */
export function describeOtherOrigin(
  link: string,
  { baseURL, origin }: LinkOptions,
): string | undefined {
  const [ours, sent] = [httpOrigin(baseURL), httpOrigin(link)];
  if (ours === undefined || sent === undefined || ours === sent) return undefined;
  const other = `${sent}, not that of baseURL (${ours})`;
  const isReplaceable = origin === undefined && atOrigin(link, ours).value !== link;
  return isReplaceable ? `${other}: inboxLinkOrigin: 'baseURL' replaces it` : other;
}

/** Prepares a link to be returned. */
export function finishLink(link: string, options: LinkOptions): LinkAtOrigin {
  const { value, remark } = atOrigin(link, options.origin);
  if (remark !== undefined) return { value, remark };
  const other = describeOtherOrigin(link, options);
  return { value, remark: other && `Origin of the link: ${other}` };
}

/**
 * Returns a function that says where each link of a message leads if the application is at another origin than its mail
 * says.
 *
 * The application's own links are those of the origin that the verification link has. Other links stay as they were sent.
 *
 * @param origin Origin of the application; undefined leaves all links as they were sent.
 */
export function linksAtOrigin(
  { link, links }: Message,
  origin: string | undefined,
): (href: string) => string {
  const sent = httpOrigin(link ?? links.find(({ rejected }) => !rejected)?.value);
  return (href) =>
    sent !== undefined && httpOrigin(href) === sent ? atOrigin(href, origin).value : href;
}

/** Returns the origin of an http(s) URL; undefined for any other text. */
export function httpOrigin(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, origin } = new URL(url);
  return HTTP.test(protocol) ? origin : undefined;
}

function leadsOn(rest: string, origin: string): boolean {
  const urls = rest.replace(COLON, ':').replace(SLASH, '/').match(URL_INSIDE) ?? [];
  return urls.some((url) => URL.canParse(url) && new URL(url).origin !== origin);
}
