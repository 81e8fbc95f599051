import type { Rule } from '../evidence.js';
import type { Block } from '../page/block.js';
import {
  agrees,
  hasPurpose,
  isAskedFor,
  isOneTime,
  type LinkOccurrence,
  labelOf,
} from './link-occurrence.js';
import { namesPurpose, speaksOfPurpose } from './purposes.js';

// A link around a whole sentence says more than where it leads.
const LONGEST_LABEL = 60;
const LONGEST_TITLE = 300;
const WORDS = /\p{L}{2}/u;
const COLON = /[:：](?: ?\S{0,8})?$/;
// More are a report.
const FEW_LINKS = 3;
// `LARK-482`, `#48213`.
const ITEM_NUMBER = /(?:^|\s|\()(?:[A-Z]{2,10}-|#)\d{1,8}(?=\W|$)/;

/** Lists the evidence against a link from its text, target and position. */
export const LINK_DOUBT_RULES: readonly Rule<LinkOccurrence>[] = [
  {
    name: 'elsewhere-path',
    weight: -4,
    reason: 'leads to a shop, a bill or a dashboard',
    applies: (occurrence) =>
      occurrence.url.elsewhere && !hasPurpose(occurrence) && !isAnnounced(occurrence),
  },
  {
    name: 'published',
    weight: -8,
    reason: 'leads to a page that everybody may read, such as help or an article',
    applies: ({ url }) => url.published,
  },
  {
    name: 'explains',
    weight: -10,
    reason: 'explains how something is done',
    applies: explains,
  },
  {
    name: 'meeting',
    weight: -4,
    reason: 'the message is about a meeting',
    applies: ({ said, facts }) => facts.meets && !namesPurpose(said),
  },
  {
    name: 'to-meeting',
    weight: -4,
    reason: 'leads to a meeting',
    applies: ({ said, announced, titled }) =>
      !namesPurpose(said) && [said, announced, titled].some((kinds) => kinds.has('event')),
  },
  {
    name: 'says-else',
    weight: -3,
    reason: 'its text says something else',
    applies: saysElse,
  },
  {
    name: 'reply',
    weight: -5,
    reason: 'the message is a reply or forwarded',
    applies: ({ facts }) => facts.replies,
  },
  {
    name: 'errand',
    weight: -5,
    reason: 'asks for something else, such as to complete an order',
    applies: ({ said, titled, url }) =>
      url.kinds.size === 0 && !namesPurpose(said) && (said.has('errand') || titled.has('errand')),
  },
  {
    name: 'no-purpose',
    weight: -4,
    reason: 'nothing around it mentions confirming, resetting, signing in or an invitation',
    applies: (occurrence) =>
      occurrence.facts.page.knownLanguage &&
      hasNoPurpose(occurrence) &&
      !namesPurpose(occurrence.titled) &&
      !occurrence.titled.has('invite') &&
      !agrees(occurrence) &&
      !isOneTime(occurrence),
  },
  {
    name: 'unknown-purpose',
    weight: -1.5,
    reason: 'the language is unknown, and its address does not say what it is for',
    applies: (occurrence) =>
      !occurrence.facts.page.knownLanguage &&
      hasNoPurpose(occurrence) &&
      !speaksOfPurpose(occurrence.titled),
  },
  {
    name: 'about-order',
    weight: -7,
    reason: 'is about an order, an invoice or the like',
    applies: isAboutOrder,
  },
  {
    name: 'says-number',
    weight: -5,
    reason: 'its text has the number of a ticket or the like',
    applies: ({ bare, text }) => !bare && ITEM_NUMBER.test(text.slice(0, LONGEST_TITLE)),
  },
  {
    name: 'unexplained',
    weight: -3,
    reason: 'nothing says to open it',
    applies: isUnexplained,
  },
  {
    name: 'says-footer',
    weight: -5,
    reason: 'its text is about help, terms or settings',
    applies: saysFooter,
  },
  {
    name: 'footer',
    weight: -4,
    reason: 'is in the footer',
    applies: ({ block, facts }) =>
      block.index >= (facts.footerFrom.get(block.part) ?? Number.POSITIVE_INFINITY),
  },
  {
    name: 'home',
    weight: -5,
    reason: 'leads to a front page',
    applies: ({ url }) => url.home,
  },
  {
    name: 'file',
    weight: -6,
    reason: 'leads to a file',
    applies: ({ url }) => url.file,
  },
  {
    name: 'written-again',
    weight: -3,
    reason: 'its address is written out for those who cannot click the link with words',
    applies: ({ bare, block, facts }) => bare && block.part === 'html' && facts.worded,
  },
  {
    name: 'wordless',
    weight: -4,
    reason: 'is a picture or an empty link',
    applies: ({ text }) => text === '',
  },
  {
    name: 'picture',
    weight: -1.5,
    reason: 'is a picture',
    applies: ({ span, text }) => span.image && text !== '',
  },
  {
    name: 'sold',
    weight: -3,
    reason: 'the message sells something, and the address does not mention confirming',
    applies: ({ url, facts }) => facts.sells && url.kinds.size === 0,
  },
  {
    name: 'one-of-many',
    weight: -3,
    reason: 'is one of many links of its kind',
    applies: isOneOfMany,
  },
  {
    name: 'unsupported',
    weight: -2,
    reason: 'only its text mentions confirming, in a line about something else',
    applies: isUnsupported,
  },
  {
    name: 'no-token',
    weight: -2,
    reason:
      'its address has neither a token nor a purpose, and its text does not mention confirming',
    applies: ({ url, said, around, bare }) =>
      !url.token &&
      url.kinds.size === 0 &&
      !speaksOfPurpose(said) &&
      !(bare && speaksOfPurpose(around)),
  },
  {
    name: 'no-evidence',
    weight: -3,
    reason: 'neither its address nor its text says what it is for',
    applies: (occurrence) =>
      occurrence.url.kinds.size === 0 &&
      !occurrence.url.token &&
      !speaksOfPurpose(occurrence.said) &&
      !occurrence.said.has('open') &&
      !(occurrence.bare && namesPurpose(occurrence.around)) &&
      !isAskedFor(occurrence),
  },
];

/** The text before a written address with a token says what it is for. */
function isAnnounced(occurrence: LinkOccurrence): boolean {
  const { url, bare, announced } = occurrence;
  if (!url.token || !bare) return false;
  return (
    isOneTime(occurrence) ||
    isTitled(occurrence) ||
    agrees(occurrence) ||
    (speaksOfPurpose(announced) && announced.has('open'))
  );
}

function hasNoPurpose({ url, said, around, announced }: LinkOccurrence): boolean {
  return url.kinds.size === 0 && ![said, around, announced].some(speaksOfPurpose);
}

/** `How to reset your password`, or a link inside a sentence about an article. */
function explains(occurrence: LinkOccurrence): boolean {
  const { alone, said, around, url } = occurrence;
  if (labelOf(occurrence).has('guide')) return true;
  const opens = said.has('open') || around.has('open');
  return !alone && !opens && around.has('guide') && url.kinds.size === 0;
}

function saysFooter(occurrence: LinkOccurrence): boolean {
  const kinds = labelOf(occurrence);
  return (
    kinds.has('footer') &&
    (occurrence.bare || occurrence.text.length <= LONGEST_LABEL) &&
    !speaksOfPurpose(kinds) &&
    !agrees(occurrence)
  );
}

/** `View order`, and `Check order` in a mail about one: what is confirmed there is no address. */
function isAboutOrder(occurrence: LinkOccurrence): boolean {
  const { url, said, around, announced, titled } = occurrence;
  if (occurrence.bare && labelOf(occurrence).has('otherNumber') && !speaksOfPurpose(around))
    return true;
  if ([...url.kinds].some((kind) => kind !== 'magic')) return false;
  if (said.has('otherNumber')) return !namesPurpose(said) || titled.has('otherNumber');
  if (around.has('otherNumber') && titled.has('otherNumber')) return true;
  return titled.has('otherNumber') && ![said, around, announced].some(speaksOfPurpose);
}

/** A button that says `View order` is not one that says `Confirm`, nor `Click here`. */
function saysElse(occurrence: LinkOccurrence): boolean {
  const { bare, text, said, facts } = occurrence;
  if (bare || text === '' || !facts.page.knownLanguage) return false;
  return !speaksOfPurpose(said) && !said.has('open') && !agrees(occurrence);
}

/** A URL on its own line in a message whose subject says `Confirm your address`. */
function isTitled({ alone, titled }: LinkOccurrence): boolean {
  return alone && (namesPurpose(titled) || titled.has('invite'));
}

/** A URL in the middle of a report: its address says nothing, and neither does the line before it. */
function isUnexplained(occurrence: LinkOccurrence): boolean {
  const { bare, url, around, announced, block, facts } = occurrence;
  if (!bare || !facts.page.knownLanguage) return false;
  if (speaksOfPurpose(around) && facts.hrefs < FEW_LINKS) return false;
  if (url.token && url.kinds.size > 0) return false;
  if (around.has('open') || announced.has('open') || isTitled(occurrence)) return false;
  const previous = facts.page.blocks[block.index - 1];
  return !COLON.test(block.text.split('://')[0] ?? '') && !COLON.test(previous?.text ?? '');
}

/** Lists as many that are alike as a digest or a report has. */
function isOneOfMany({ url, said, facts }: LinkOccurrence): boolean {
  if (namesPurpose(said) || said.has('invite') || said.has('signIn')) return false;
  return url.kinds.size === 0 && (facts.perHost.get(url.url.host) ?? 0) >= 6;
}

/** `Sponsor: Acme. Verify your first user free` in a digest. */
function isUnsupported(occurrence: LinkOccurrence): boolean {
  const { alone, button, block, said, around, announced, titled, url } = occurrence;
  if (alone || button || url.kinds.size > 0 || !speaksOfPurpose(said)) return false;
  return ![around, announced, titled].some(speaksOfPurpose) && hasProse(block);
}

/** Tells whether a block has words that are not of a link. */
function hasProse({ text, links }: Block): boolean {
  let at = 0;
  let prose = '';
  for (const { start, end } of links) {
    prose += text.slice(at, start);
    at = end;
  }
  return WORDS.test(prose + text.slice(at));
}
