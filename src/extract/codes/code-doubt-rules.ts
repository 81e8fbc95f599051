import type { Rule } from '../evidence.js';
import type { Block } from '../page/block.js';
import { hasPrice } from '../page/message-traits.js';
import { PROMOTIONAL } from './code-form-rules.js';
import {
  type CodeOccurrence,
  isBig,
  isSetOffInSubject,
  isUnderPurpose,
  namesPurpose,
} from './code-occurrence.js';
import { type Label, namesCode, namesDirectly } from './label.js';

const DIGITS_ONLY = /^\d+$/;
const PURPOSES = ['code', 'signIn', 'reset'] as const;
const OTP = /otp/i;
const PIN = /^pin$/i;
// A receipt has a code of authorisation or confirmation.
const VERIFICATION =
  /v[eé]rif|do[gğ]rula|провер|подтвержд|xác minh|weryfik|ov[eě][rř]ova|验证|驗證|認証|인증/i;
const COLON = /[:：]$/;
const MEETING_ID = /^\D{1,40}\d[\d -]{8,16}$/;
const NUMBERED = /^[^\d:：]{0,24}[:：] ?\d/;
const NUMBER_REACH = 32;
// `10:30`, `9 am`, `14h`, `14 Uhr`
const TIME_OF_DAY = /\d[:.h]\d\d(?!\d)|\d ?(?:[ap]\.?m\b|h\b|Uhr\b)|\d{1,2} ?[時시点點]/i;

/** Rules against a code, by what the message is about and where the code is. */
export const CODE_DOUBT_RULES: readonly Rule<CodeOccurrence>[] = [
  {
    name: 'advertised',
    weight: -8,
    reason: 'the message sells something',
    applies: ({ shape, facts }) =>
      facts.sells &&
      !facts.namesCode &&
      !DIGITS_ONLY.test(shape.value) &&
      (!facts.verifies || PROMOTIONAL.test(shape.value)),
  },
  {
    name: 'receipt',
    weight: -5,
    reason: 'the message is about a purchase, and does not say what to do with a code',
    applies: isOnReceipt,
  },
  {
    name: 'about-order',
    weight: -4,
    reason: 'the subject is about an order, a booking or the like',
    applies: isAboutOrder,
  },
  {
    name: 'booked',
    weight: -8,
    reason:
      'the message is about something booked or ordered, and does not say what to do with a code',
    applies: isOfBooking,
  },
  {
    name: 'meeting',
    weight: -6,
    reason: 'the message is about a meeting',
    applies: isOfMeeting,
  },
  {
    name: 'lasting',
    weight: -6,
    reason: 'is the lasting code of a door, a SIM card or the like',
    applies: isLasting,
  },
  {
    name: 'footer',
    weight: -4,
    reason: 'is in the footer',
    applies: ({ block, facts }) =>
      block.index >= (facts.footerFrom.get(block.part) ?? Number.POSITIVE_INFINITY),
  },
  {
    name: 'hidden',
    weight: -1,
    reason: 'is in hidden text',
    applies: ({ block }) => block.part === 'preheader',
  },
  {
    name: 'link-text',
    weight: -1.5,
    reason: 'is the text of a link',
    applies: ({ block, shape }) =>
      block.links.some((link) => link.start <= shape.start && link.end >= shape.end),
  },
  {
    name: 'number-in-address',
    weight: -3,
    reason: 'is in the address of a link, and nothing names it as a code',
    applies: ({ shape, label, neighbour, facts }) =>
      !namesCode(label) &&
      !(label?.kind === 'enter' && label.direct) &&
      !namesCode(neighbour) &&
      facts.addresses.includes(shape.value),
  },
  {
    name: 'nothing-said',
    weight: -3,
    reason: 'the language is known, and nothing mentions a code',
    applies: isUnannounced,
  },
  {
    name: 'inside-unnamed',
    weight: -3,
    reason: 'is inside a sentence that does not mention a code',
    applies: (occurrence) => {
      const { alone, label } = occurrence;
      return (
        !alone && (label === undefined || label.kind === 'other') && !isSetOffInSubject(occurrence)
      );
    },
  },
  {
    name: 'reply',
    weight: -4,
    reason: 'the message is a reply, and does not name it as a code',
    applies: ({ facts, label, neighbour }) =>
      facts.replies && ![label, neighbour].some(namesDirectly),
  },
  {
    name: 'quoted',
    weight: -9,
    reason: 'is in the message that this one answers',
    applies: ({ facts, block }) =>
      facts.quoted.has(block) ||
      (block.part === 'subject' && facts.replies && (facts.quoted.size > 0 || !facts.warns)),
  },
  {
    name: 'length-differs',
    weight: -2,
    reason: 'does not have the number of digits that the message states',
    applies: ({ shape, facts }) =>
      facts.statedLengths.size > 0 &&
      !facts.statedLengths.has(shape.value.replaceAll('-', '').length),
  },
];

/** `Your code to activate the SIM card` is entered once. */
function isLasting({ block, label, neighbour, facts }: CodeOccurrence): boolean {
  if (facts.fleeting || facts.verifies || namesPurpose(block)) return false;
  return [label, neighbour].some((name) => name?.lasting);
}

function isUnannounced(occurrence: CodeOccurrence): boolean {
  const { facts, label } = occurrence;
  if (!facts.knownLanguage || facts.namesCode || facts.namesWeakCode) return false;
  if (label?.direct && label.kind !== 'other') return false;
  if (label?.kind === 'enter' && facts.titled.has('confirm')) return false;
  return ![isUnderPurpose, isToBeEntered, isShownFor].some((is) => is(occurrence));
}

/** `Verify your email`, a greeting, and one number in large digits that is for some minutes. */
function isShownFor({ alone, onlyOne, shape, block, style, facts }: CodeOccurrence): boolean {
  if (!alone || !onlyOne || !DIGITS_ONLY.test(shape.value)) return false;
  return facts.verifies && facts.warns && isBig({ block, style, facts });
}

/** `Enter this number in the app:`, and one number below. */
function isToBeEntered({ neighbour, onlyOne, block, facts }: CodeOccurrence): boolean {
  const before = facts.page.blocks[block.index - 1]?.text ?? '';
  return onlyOne && neighbour?.kind === 'enter' && neighbour.direct && COLON.test(before);
}

/** The confirmation code of a booking is shown, not entered; a one-time password is entered on a page. */
function isOfBooking(occurrence: CodeOccurrence): boolean {
  const { requested, block, shape, label, facts } = occurrence;
  if (!facts.books || facts.warns || requested) return false;
  // `Booking confirmed - confirmation code QX7T4M`; a subject with digits may be of who takes bookings.
  if (facts.verifies && (DIGITS_ONLY.test(shape.value) || !facts.titled.has('booking')))
    return false;
  if (isAskedByOthers(occurrence) || PIN.test(label?.word ?? '')) return false;
  const above = facts.page.blocks[block.index - 1];
  return !above?.terms.some(({ kinds }) => kinds.has('enter'));
}

/**
 * `Passcode: 559204` below `Meeting ID: 482 9137 7120`, whatever the subject says; not the verification code of a system
 * for appointments, which is in no message about a time.
 */
function isOfMeeting({ block, label, facts }: CodeOccurrence): boolean {
  if (!facts.meets) return false;
  const { blocks } = facts.page;
  const above = blocks[block.index - 1];
  if (above && MEETING_ID.test(above.text) && above.terms.some(({ kinds }) => kinds.has('event')))
    return true;
  if (facts.warns || facts.titled.has('code') || facts.titled.has('weakCode')) return false;
  if (label?.kind !== 'strong' || !label.direct) return true;
  return [block, above].some(numbersMeeting) || blocks.some(({ text }) => TIME_OF_DAY.test(text));
}

/** `Meeting ID: 482 9137 7120` */
function numbersMeeting(block: Block | undefined): boolean {
  return (block?.terms ?? []).some(
    ({ kinds, end }) =>
      kinds.has('event') && NUMBERED.test(block?.text.slice(end, end + NUMBER_REACH) ?? ''),
  );
}

/** The code of a payment, which a bank asks for, or of a parcel: they are in a message about an order as well. */
function isAskedByOthers({ block, shape, label, neighbour }: CodeOccurrence): boolean {
  if (DIGITS_ONLY.test(shape.value) && hasPrice(block.text)) return true;
  // `Approval code for your payment of EUR 45.90 to Acme: A7K2QX`
  if (label?.kind === 'strong' && label.direct && label.side === 'before') {
    if (hasPrice(block.text.slice(shape.start - label.distance, shape.start))) return true;
  }
  return [label, neighbour].some((name) => name?.pickUp || OTP.test(name?.word ?? ''));
}

/** `One-time passcode`, `Einmalcode`: no name of what is on a receipt. */
function isUsedOnce({ label, neighbour }: CodeOccurrence): boolean {
  return [label, neighbour].some((name) => name?.oneTime || OTP.test(name?.word ?? ''));
}

function isOfVerification(name: Label | undefined): boolean {
  return name !== undefined && VERIFICATION.test(name.word);
}

/** A discount is also below a code to sign in: a receipt has prices, or no name of a one-time code. */
function isOnReceipt(occurrence: CodeOccurrence): boolean {
  const { shape, label, neighbour, facts } = occurrence;
  if (!facts.sells || facts.warns || facts.asks || facts.verifies) return false;
  const strong = [label, neighbour].some((name) => name?.kind === 'strong' && name.direct);
  if (strong && DIGITS_ONLY.test(shape.value) && [label, neighbour].some(isOfVerification))
    return false;
  return (facts.bills || !strong) && !isAskedByOthers(occurrence) && !isUsedOnce(occurrence);
}

/** `Verify your phone`; `Order confirmation` is no wish to confirm something, unless the message warns. */
function isTitledToVerify({ titled, warns }: CodeOccurrence['facts']): boolean {
  if (PURPOSES.some((kind) => titled.has(kind))) return true;
  return titled.has('confirm') && (warns || !titled.has('booking'));
}

/** The control code on a ticket, not a code to enter, keep secret or use soon. */
function isAboutOrder(occurrence: CodeOccurrence): boolean {
  const { block, label, neighbour, requested, facts } = occurrence;
  const { titled } = facts;
  if (!titled.has('otherNumber') || requested || facts.cautions) return false;
  if (isAskedByOthers(occurrence) || isUsedOnce(occurrence)) return false;
  if (isTitledToVerify(facts)) return false;
  // `Your Acme ID code`, and a line about signing in above it.
  const above = facts.page.blocks[block.index - 1];
  if (titled.has('weakCode') && neighbour?.direct && above && namesPurpose(above)) return false;
  if (label?.kind !== 'strong' && neighbour?.kind !== 'strong') return true;
  return !titled.has('confirm') && !facts.warns && !facts.asks;
}
