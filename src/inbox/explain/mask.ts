import { headlineOf } from '../../message/headline.js';
import type { Message } from '../../message/message.js';

const DOT = '•';
const TOKEN = 6;
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/** Hides a code, but not how long it is. */
export function maskCode(code: string): string {
  return DOT.repeat(code.length);
}

/** Hides a link but not its host: the token may be in the path or in the query. */
export function maskLink(link: string): string {
  const place = URL.canParse(link) ? new URL(link) : undefined;
  return `${place ? `${place.protocol}//${place.host}/` : ''}${DOT.repeat(TOKEN)}`;
}

/** Returns the headline of a message with every possible code hidden. */
export function maskHeadline(message: Message): string {
  return maskText(headlineOf(message), [message]);
}

/** Returns a text about messages with every code and link hidden that they may hold. */
export function maskText(text: string, messages: readonly Message[]): string {
  return maskValues(text, {
    codes: messages.flatMap(({ codes }) => codes.map(({ value }) => value)),
    links: messages.flatMap(({ extraction }) => [
      ...extraction.links.map(({ value }) => value),
      ...extraction.schemelessAddresses,
    ]),
  });
}

/** Returns a text with codes and links hidden. */
export function maskValues(
  text: string,
  { codes, links }: { readonly codes: readonly string[]; readonly links: readonly string[] },
): string {
  // The URL of a front page has nothing to hide, and is part of hidden ones.
  const hidden = links.filter((value) => !maskLink(value).startsWith(value));
  const withoutLinks = longestFirst(hidden).reduce(
    (shown, value) => shown.replaceAll(value, () => maskLink(value)),
    text,
  );
  return longestFirst(codes).reduce(
    (shown, value) => shown.replace(spaced(value), maskCode),
    withoutLinks,
  );
}

/** Sorts values so that none is hidden in another first: the rest of that would show. */
function longestFirst(values: readonly string[]): string[] {
  return values.toSorted((a, b) => b.length - a.length);
}

/** Finds a code also where a message writes it in groups. */
function spaced(code: string): RegExp {
  const signs = [...code].map((sign) => sign.replace(SPECIAL, '\\$&'));
  return new RegExp(signs.join('[\\s-]*'), 'gi');
}
