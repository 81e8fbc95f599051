import type { Rule } from '../evidence.js';
import {
  agrees,
  hasPurpose,
  isOneTime,
  isTitled,
  type LinkOccurrence,
  labelOf,
} from './link-occurrence.js';
import { namesPurpose, speaksOfPurpose } from './purposes.js';

// A link around a whole sentence says more than where it leads.
const LONGEST_LABEL = 60;
const LONGEST_TITLE = 300;
const COLON = /[:：]$/;
// `LARK-482`, `#48213`.
const ITEM_NUMBER = /(?:^|\s|\()(?:[A-Z]{2,10}-|#)\d{1,8}(?=\W|$)/;

/** Rules against what is another link: an article, a meeting, an order, a ticket, a file, a front page. */
export const OTHER_LINK_RULES: readonly Rule<LinkOccurrence>[] = [
  {
    name: 'elsewhere-path',
    weight: -4,
    reason: 'leads to a shop, a bill or a dashboard',
    applies: (occurrence) =>
      occurrence.url.elsewhere &&
      (occurrence.url.errand ||
        isOrderPage(occurrence) ||
        !(hasPurpose(occurrence) || isAnnounced(occurrence))),
  },
  {
    name: 'published',
    weight: -8,
    reason: 'leads to a page that everybody may read, such as help or an article',
    applies: ({ url }) => url.published,
  },
  {
    name: 'campaign',
    weight: -6,
    reason: 'counts the clicks of a campaign, and its address has neither a token nor a purpose',
    applies: ({ url }) => url.campaign && url.kinds.size === 0,
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
    name: 'errand',
    weight: -9,
    reason: 'asks for something else, such as to complete an order',
    applies: isErrand,
  },
  {
    name: 'about-order',
    weight: -7,
    reason: 'is about an order, an invoice or the like',
    applies: isAboutOrder,
  },
  {
    name: 'answered',
    weight: -9,
    reason: 'the message is about an invitation that was answered or withdrawn',
    applies: ({ announced, titled }) => titled.has('answered') || announced.has('answered'),
  },
  {
    name: 'status',
    weight: -12,
    reason: 'leads to the status of an order or a parcel',
    applies: isStatus,
  },
  {
    name: 'says-number',
    weight: -5,
    reason: 'its text has the number of a ticket or the like',
    applies: ({ bare, text }) => !bare && ITEM_NUMBER.test(text.slice(0, LONGEST_TITLE)),
  },
  {
    name: 'says-footer',
    weight: -5,
    reason: 'its text is about help, terms or settings',
    applies: saysFooter,
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
];

/** `How to reset your password`, or a link inside a sentence about an article. */
function explains(occurrence: LinkOccurrence): boolean {
  const { alone, said, around, titled, url } = occurrence;
  if (labelOf(occurrence).has('guide')) return true;
  if (!url.token && titled.has('guide')) return true;
  if (alone || url.kinds.size > 0 || !around.has('guide')) return false;
  const before = occurrence.block.text.slice(0, occurrence.span.start);
  return COLON.test(before.trimEnd()) || !(said.has('open') || around.has('open'));
}

/** `Confirm receipt`, whatever its address says; those who are invited confirm that they come. */
function isErrand(occurrence: LinkOccurrence): boolean {
  const { around, announced, titled } = occurrence;
  const said = occurrence.bare ? occurrence.around : labelOf(occurrence);
  if (occurrence.url.token && (said.has('signIn') || isConfirmed(occurrence))) return false;
  if (namesPurpose(said) || [around, announced, titled].some((kinds) => kinds.has('invite')))
    return false;
  return said.has('errand') || (occurrence.url.kinds.size === 0 && occurrence.titled.has('errand'));
}

/** `Complete your profile` behind `/confirm/`, and soon. */
function isConfirmed({ url, facts }: LinkOccurrence): boolean {
  return url.kinds.has('confirm') && facts.asked;
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
  if ([...url.kinds].some((kind) => kind !== 'magic') || isSignIn(occurrence)) return false;
  if (said.has('otherNumber')) return !namesPurpose(said) || titled.has('otherNumber');
  if (around.has('otherNumber') && titled.has('otherNumber')) return true;
  return titled.has('otherNumber') && ![said, around, announced].some(speaksOfPurpose);
}

/** `Sign in to Port Town Notes`. */
function isSignIn({ url, said, titled }: LinkOccurrence): boolean {
  return url.token && said.has('signIn') && titled.has('signIn');
}

/** `Check the delivery status with the link below`: what is checked there is an order. */
function isStatus(occurrence: LinkOccurrence): boolean {
  const { url, said, around, introduced, titled } = occurrence;
  if (isSignIn(occurrence)) return false;
  if ([...url.kinds].some((kind) => kind !== 'magic') || namesPurpose(titled)) return false;
  const leads = [said, around, introduced];
  return (
    leads.some((kinds) => kinds.has('footer')) &&
    [...leads, titled].some((kinds) => kinds.has('booking') || kinds.has('otherNumber'))
  );
}

/** `Check your order at https://shop.test/order/…` in a mail about one. */
function isOrderPage({ bare, around, introduced, titled }: LinkOccurrence): boolean {
  return (
    bare && titled.has('booking') && [around, introduced].some((kinds) => kinds.has('booking'))
  );
}

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
