import type { Rule } from '../evidence.js';
import type { Block } from '../page/block.js';
import {
  agrees,
  holdsCode,
  isAskedFor,
  isCodePage,
  isForPassword,
  isOneTime,
  isTitled,
  type LinkOccurrence,
  namesPassword,
  saysElse,
} from './link-occurrence.js';
import { OTHER_LINK_RULES } from './other-link-rules.js';
import { namesPurpose, speaksOfPurpose } from './purposes.js';

const WORDS = /\p{L}{2}/u;
const COLON = /[:：](?: ?\S{0,8})?$/;
const BRACKETS = new Set(['[]', '()', '<>']);
const LONGEST_CAPTION = 60;
const STOP = /[.!?。]/;
const GOES_ON = /^ \p{Ll}{2,} /u;
// More are a report.
const FEW_LINKS = 3;

/** Rules against a link, by its text, target and position. */
export const LINK_DOUBT_RULES: readonly Rule<LinkOccurrence>[] = [
  {
    name: 'says-else',
    weight: -3,
    reason: 'its text says something else',
    applies: saysElse,
  },
  {
    name: 'reply',
    weight: -5,
    reason: 'the message is a reply',
    applies: ({ facts }) => facts.replies,
  },
  {
    name: 'quoted',
    weight: -13,
    reason: 'is quoted from the message that this one answers',
    applies: ({ block, facts }) => facts.quoted.has(block),
  },
  {
    name: 'accepts-else',
    weight: -4,
    reason: 'its text says to accept something that the message does not call an invitation',
    applies: ({ url, said, around, announced, titled, facts }) =>
      facts.page.knownLanguage &&
      said.has('invite') &&
      !namesPurpose(said) &&
      url.kinds.size === 0 &&
      ![around, announced, titled].some((kinds) => namesPurpose(kinds) || kinds.has('invite')),
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
      !isForPassword(occurrence) &&
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
    name: 'mentioned',
    weight: -7,
    reason: 'is in the middle of a sentence that does not ask to open it',
    applies: isMentioned,
  },
  {
    name: 'failure',
    weight: -8,
    reason: 'the subject is an error of a program',
    applies: ({ facts }) => facts.fails,
  },
  {
    name: 'ticket',
    weight: -12,
    reason: 'the subject has the number of a ticket, and the address does not say what it is for',
    applies: ({ url, said, titled, facts }) =>
      url.kinds.size === 0 && ![said, titled].some(namesPurpose) && facts.tracked,
  },
  {
    name: 'unexplained',
    weight: -3,
    reason: 'nothing says to open it',
    applies: isUnexplained,
  },
  {
    name: 'footer',
    weight: -4,
    reason: 'is in the footer',
    applies: ({ block, facts }) =>
      block.index >= (facts.footerFrom.get(block.part) ?? Number.POSITIVE_INFINITY),
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
    applies: ({ url, said, around, bare, titled }) =>
      !url.token &&
      url.kinds.size === 0 &&
      !speaksOfPurpose(said) &&
      !(bare && speaksOfPurpose(around) && !namesPassword(around, titled)),
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
      !holdsCode(occurrence) &&
      !(
        occurrence.bare &&
        namesPurpose(occurrence.around) &&
        !namesPassword(occurrence.around, occurrence.titled)
      ) &&
      !isAskedFor(occurrence),
  },
  ...OTHER_LINK_RULES,
];

function hasNoPurpose({ url, said, around, announced }: LinkOccurrence): boolean {
  if (url.kinds.size > 0 && !url.everyday) return false;
  return ![said, around, announced].some(speaksOfPurpose);
}

/** A URL in the middle of a report: its address says nothing, and neither does the line before it. */
function isUnexplained(occurrence: LinkOccurrence): boolean {
  const { bare, block, facts } = occurrence;
  if (!bare || !facts.page.knownLanguage || isExplained(occurrence)) return false;
  if (COLON.test(block.text.split('://')[0] ?? '')) return false;
  return !COLON.test(facts.page.blocks[block.index - 1]?.text ?? '');
}

function isExplained(occurrence: LinkOccurrence): boolean {
  const { url, around, announced, facts } = occurrence;
  if (speaksOfPurpose(around) && facts.hrefs < FEW_LINKS) return true;
  if (url.token && (url.kinds.size > 0 || isCaptioned(occurrence))) return true;
  if (around.has('open') || announced.has('open')) return true;
  return isTitled(occurrence) || isCodePage(occurrence);
}

/** `Set your password [https://…]`, as HTML is written as text, or the words on the line above. */
function isCaptioned({ alone, block, span, facts }: LinkOccurrence): boolean {
  const { text } = block;
  const enclosed = BRACKETS.has(text.charAt(span.start - 1) + text.charAt(span.end));
  const caption = alone ? facts.page.blocks[block.index - 1] : block;
  if (!caption || caption.part !== block.part || !(alone || enclosed)) return false;
  const end = alone ? caption.text.length : span.start;
  if (end > LONGEST_CAPTION || STOP.test(caption.text.slice(0, end))) return false;
  return caption.terms.some((term) => term.end <= end && namesPurpose(term.kinds));
}

/** `The endpoint https://… failed.` */
function isMentioned({
  url,
  bare,
  around,
  announced,
  titled,
  block,
  span,
}: LinkOccurrence): boolean {
  if (url.token && speaksOfPurpose(titled)) return false;
  if (!bare || !GOES_ON.test(block.text.slice(span.end, span.end + 24))) return false;
  if (!WORDS.test(block.text.slice(0, span.start))) return false;
  return ![around, announced].some(
    (kinds) => kinds.has('open') || kinds.has('enter') || speaksOfPurpose(kinds),
  );
}

/** Returns whether as many links are alike as in a digest or a report. */
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

/** Returns whether a block has words that are not of a link. */
function hasProse({ text, links }: Block): boolean {
  let at = 0;
  let prose = '';
  for (const { start, end } of links) {
    prose += text.slice(at, start);
    at = end;
  }
  return WORDS.test(prose + text.slice(at));
}
