import { isLoopback } from '../loopback.js';

/**
 * Finds what is wrong with the header fields for leaving a mailing list (RFC 2369 section 3.2, RFC 8058
 * section 3); nothing if there are none.
 *
 * @param headers Header fields by lower-case name; those of a repeated field joined by a line feed.
 */
export function findUnsubscribeProblems(
  headers: Readonly<Record<string, string>>,
): readonly string[] {
  const { 'list-unsubscribe': field, 'list-unsubscribe-post': post } = headers;
  if (field === undefined) {
    return post === undefined
      ? []
      : [
          'List-Unsubscribe-Post needs a List-Unsubscribe field to go with it (RFC 8058 section 3.1)',
        ];
  }
  if (field.includes('\n'))
    return ['there is more than one List-Unsubscribe field (RFC 2369 section 3.2)'];
  const urls = parseUrls(field);
  if (!urls) {
    return [
      `List-Unsubscribe must be URLs in angle brackets, separated by commas (RFC 2369 section 2), got ${field || 'none'}`,
    ];
  }
  const unknown = urls.filter((url) => !SCHEME.test(url) || !URL.canParse(url));
  return [
    ...unknown.map(
      (url) => `List-Unsubscribe contains ${url}, which is not a mailto: or https: URL`,
    ),
    ...(post === undefined ? [] : postProblems(post, urls)),
  ];
}

const SCHEME = /^(?:mailto:[^?]|https?:\/\/)/i;
const IN_BRACKETS = /^<([^<>]*)>$/;
const WHITE_SPACE = /\s+/g;
const BETWEEN_URLS = /,(?=<)/;
const COMMENT = /\([^()]*\)/g;
const ONE_CLICK = 'List-Unsubscribe=One-Click';

function parseUrls(field: string): string[] | undefined {
  // White space within a URL is ignored, and comments may separate URLs (RFC 2369 section 2).
  const items = field.replace(COMMENT, '').replace(WHITE_SPACE, '').split(BETWEEN_URLS);
  const urls = items.map((item) => IN_BRACKETS.exec(item)?.[1]);
  return urls.every((url) => url !== undefined) ? urls : undefined;
}

function postProblems(post: string, urls: readonly string[]): string[] {
  const problems: string[] = [];
  if (post.trim() !== ONE_CLICK)
    problems.push(
      `List-Unsubscribe-Post must be ${ONE_CLICK} (RFC 8058 section 3.1), got ${post || 'none'}`,
    );
  if (!urls.some(isPostable))
    problems.push('one click needs an https: URL in List-Unsubscribe (RFC 8058 section 3.1)');
  return problems;
}

/** Returns whether one click may post there. Loopback needs no https: an application under test has no certificate. */
function isPostable(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
