import type { Candidate, ExtractOptions, MessageContent } from './candidate.js';
import { chooseCode } from './codes/choose-code.js';
import type { OtherNumber } from './codes/code-shape.js';
import { rankCodes } from './codes/rank-codes.js';
import { collectLinkFacts } from './links/link-facts.js';
import { rankLinks } from './links/rank-links.js';
import type { Block } from './page/block.js';
import { readPage } from './page/read-page.js';

/** Everything that extraction saw in a message. */
export interface Explanation {
  readonly blocks: readonly Block[];
  readonly codes: readonly Candidate[];
  readonly rejectedCodes: readonly Candidate[];
  /** Numbers that do not have the form of a code, with what they are. */
  readonly otherNumbers: readonly OtherNumber[];
  readonly links: readonly Candidate[];
  readonly rejectedLinks: readonly Candidate[];
  /** Whether the message was too large to be read whole. */
  readonly truncated: boolean;
}

/** Explains a message: what a reader sees, every candidate and what was rejected, with the evidence. */
export function explain(content: MessageContent, options: ExtractOptions = {}): Explanation {
  const page = readPage(content);
  const codes = rankCodes(page);
  const { chosen, candidates } = chooseCode(page, options);
  const links = rankLinks(collectLinkFacts(page, chosen, options.baseURL));
  return {
    blocks: page.blocks,
    codes: candidates,
    rejectedCodes: codes.rejected,
    otherNumbers: codes.others,
    links: links.candidates,
    rejectedLinks: links.rejected,
    truncated: page.work.stopped,
  };
}
