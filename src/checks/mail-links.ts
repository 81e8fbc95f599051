import { readUrl } from '../extract/links/url-features.js';
import type { Block, LinkSpan } from '../extract/page/block.js';
import { readPage } from '../extract/page/read-page.js';
import type { TermKind } from '../extract/terms/lexicon.js';
import type { Message } from '../message/message.js';

export interface MailLink {
  /** Href as it was sent, entities decoded. */
  readonly href: string;
  /** Visible text; the URL itself in the text part. */
  readonly text: string;
  /** Why opening it has side effects; undefined if nothing suggests any. */
  readonly acts: string | undefined;
}

/** Finds the links of the HTML part and of the text part, each once, in reading order. */
export function findMailLinks(message: Message): readonly MailLink[] {
  const links = new Map<string, MailLink>();
  for (const block of readPage(message).blocks) {
    for (const span of block.links) {
      const { href } = span;
      const text = block.text.slice(span.start, span.end).trim();
      const before = links.get(href);
      const acts = before?.acts ?? actsWhenOpened(href, message) ?? actsBySaying(block, span);
      links.set(href, { href, text: before?.text || text, acts });
    }
  }
  return [...links.values()];
}

/** Explains why opening a URL has side effects, judging by the URL and by what the mail says about it. */
export function actsWhenOpened(href: string, message: Message): string | undefined {
  if (message.links.some(({ value, rejected }) => value === href && !rejected))
    return 'it is what the mail asks to open';
  if ((message.headers['list-unsubscribe'] ?? '').includes(href)) return LEAVES;
  const features = readUrl(href);
  if (features?.leaves || features?.settings) return LEAVES;
  if (features?.undoes) return 'its address undoes or refuses something';
  return features?.token ? 'it holds a token' : undefined;
}

const LEAVES = 'it leads out of a mailing list';
const ACTIONS: readonly TermKind[] = ['undo', 'confirm', 'reset', 'invite', 'emailChange'];

function actsBySaying(block: Block, { start, end }: LinkSpan): string | undefined {
  const said = block.terms.filter((term) => term.start >= start && term.end <= end);
  const acts = said.some(({ kinds }) => ACTIONS.some((action) => kinds.has(action)));
  return acts ? 'its text says that it does something' : undefined;
}
