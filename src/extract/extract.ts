import type { Extraction, ExtractOptions, MessageContent } from './candidate.js';
import { chooseCode } from './codes/choose-code.js';
import { chooseLink } from './links/choose-link.js';
import { findSchemeless } from './links/find-schemeless.js';
import { readPage } from './page/read-page.js';
import { visibleText } from './page/visible-text.js';

/**
 * Finds the one-time code and the verification link of a message. What is not certain is undefined, and `ambiguous` says
 * whether that is because several are equally likely; `codes` and `links` hold every candidate with its evidence. It never
 * throws.
 *
 * @example
 * const { code, link } = extract({ subject: 'Sign in', text: 'Your code is 123 456.' });
 * // code: '123456', link: undefined
 */
export function extract(content: MessageContent, options: ExtractOptions = {}): Extraction {
  const page = readPage(content);
  const codes = chooseCode(page, options);
  const links = chooseLink(page, options, codes.chosen);
  return {
    code: codes.chosen,
    link: links.chosen,
    codes: codes.candidates,
    links: links.candidates,
    ambiguous: { code: codes.ambiguous, link: links.ambiguous },
    schemelessAddresses: links.chosen || links.ambiguous ? [] : findSchemeless(page),
    visibleText: visibleText(page, 'html'),
    truncated: page.work.stopped,
  };
}

/**
 * Finds the one-time code of a message, as one types it into a form; undefined if there is none or several are equally
 * likely.
 *
 * @example
 * findCode({ html: '<p>Enter this code:</p><h1>G-412157</h1>' }); // 'G-412157'
 */
export function findCode(
  content: MessageContent,
  options: ExtractOptions = {},
): string | undefined {
  return chooseCode(readPage(content), options).chosen;
}

/**
 * Finds the one link that a message asks to open, its href exactly as it was sent; undefined if there is none or several
 * are equally likely.
 *
 * @example
 * findLink({ text: 'Confirm your address: https://example.com/confirm?token=9f2c' });
 * // 'https://example.com/confirm?token=9f2c'
 */
export function findLink(
  content: MessageContent,
  options: ExtractOptions = {},
): string | undefined {
  return extract(content, options).link;
}
