import type { Block, LinkSpan } from '../page/block.js';
import type { TermKind } from '../terms/lexicon.js';
import type { LinkFacts } from './link-facts.js';
import { namesPurpose, speaksOfPurpose } from './purposes.js';
import type { UrlFeatures } from './url-features.js';

/** One place of a link, with all that the rules look at. */
export interface LinkOccurrence {
  readonly href: string;
  readonly url: UrlFeatures;
  /** Visible text of the link, canonical. */
  readonly text: string;
  readonly block: Block;
  readonly span: LinkSpan;
  /** Kinds of terms in the text of the link; none if that is a URL. */
  readonly said: ReadonlySet<TermKind>;
  /** Kinds of terms in the same sentence, outside the link. */
  readonly around: ReadonlySet<TermKind>;
  /** Kinds of terms in the sentence right before, or in the blocks before if the link begins its block. */
  readonly announced: ReadonlySet<TermKind>;
  /** Kinds of terms in the one sentence right before the link, if it begins its own. */
  readonly introduced: ReadonlySet<TermKind>;
  /** Kinds of terms in the subject and in headings. */
  readonly titled: ReadonlySet<TermKind>;
  readonly button: boolean;
  /** Whether the text is the URL itself. */
  readonly bare: boolean;
  /** Whether there is nothing else to read in its block. */
  readonly alone: boolean;
  readonly facts: LinkFacts;
}

const DASHES = /-/g;
// A longer one is a sentence.
const LONGEST_LABEL = 60;
const COLON = /[:：] ?[<([]?$/;
// `/reset?email=`: it asks for the code of that reader.
const OF_READER = /[?&](?:user_?)?e?-?mail=/;
const GOES_ON = /^ \p{Ll}{2,} \p{L}/u;
// `/login/device`: where the code of a device without a keyboard is entered.
const DEVICE = /\/device\/?$/;
const CODES: readonly TermKind[] = ['code', 'weakCode'];
// `?confirmation_token=`: in a language without a vocabulary, the words say nothing.
const TELLING_KEY =
  /[?&](?:confirm|reset|unlock|verif|activat|invit)[a-z]{0,8}(?:_password)?_?(?:token|key|code)=/;
const ELSE: readonly TermKind[] = ['otherNumber', 'booking', 'errand', 'event', 'footer', 'guide'];
const NO_REQUEST: readonly TermKind[] = ['undo', 'done', 'alert', 'guide'];
const AGAINST: readonly TermKind[] = ['undo', 'caution', 'done'];

/** Returns whether a link has a token and its text says what it is for: its path says less. */
export function saysPurpose({ url, said }: LinkOccurrence): boolean {
  return url.token && (speaksOfPurpose(said) || said.has('agree'));
}

/** Returns whether the text of a link says something else: `View order`, not `Confirm` or `Click here`. */
export function saysElse(occurrence: LinkOccurrence): boolean {
  const { bare, text, said, url, facts } = occurrence;
  if (bare || text === '' || !facts.page.knownLanguage) return false;
  if (TELLING_KEY.test(url.address) && !ELSE.some((kind) => said.has(kind))) return false;
  return (
    !speaksOfPurpose(said) && !said.has('open') && !agrees(occurrence) && !isCodePage(occurrence)
  );
}

/** Returns whether a link has a token and its text, or the words that lead to it, say what it is for. */
export function hasPurpose(occurrence: LinkOccurrence): boolean {
  const { url, bare, around, introduced } = occurrence;
  if (saysPurpose(occurrence)) return true;
  return url.token && bare && (speaksOfPurpose(around) || speaksOfPurpose(introduced));
}

/** `To accept the invitation, open:` and the only link of the message, which has no token. */
export function isAskedFor(occurrence: LinkOccurrence): boolean {
  const { url, said, around, announced, introduced, titled, button, facts } = occurrence;
  if (facts.pages !== 1 || url.home || url.published || url.elsewhere) return false;
  if (facts.code !== undefined || facts.replies || isPassedBy(occurrence)) return false;
  if (AGAINST.some((kind) => [around, announced, titled].some((kinds) => kinds.has(kind))))
    return false;
  const opens =
    (button && url.kinds.has('confirm')) ||
    [said, around, introduced].some((kinds) => kinds.has('open'));
  return (
    [said, around, announced].some(
      (kinds) => (namesPurpose(kinds) || kinds.has('invite')) && !namesPassword(kinds, titled),
    ) &&
    (opens ||
      (isBelowColon(occurrence) && speaksOfPurpose(introduced)) ||
      (isAfterColon(occurrence) && speaksOfPurpose(around)))
  );
}

/** The one link with a token that a mail about a password asks to open, whatever it says to do with that. */
export function isForPassword({ url, around, announced, titled, facts }: LinkOccurrence): boolean {
  if (!url.token || facts.tokens !== 1 || facts.code !== undefined || facts.replies) return false;
  const leads = [around, announced];
  return (
    leads.some((kinds) => kinds.has('open')) &&
    [...leads, titled].some((kinds) => kinds.has('password')) &&
    ![...leads, titled].some((kinds) => NO_REQUEST.some((kind) => kinds.has(kind)))
  );
}

/** `Visit https://… to see the offers of the day`, behind a sentence about activating something. */
function isPassedBy({ bare, block, span, around }: LinkOccurrence): boolean {
  return (
    bare &&
    GOES_ON.test(block.text.slice(span.end, span.end + 24)) &&
    !speaksOfPurpose(around) &&
    !around.has('expiry')
  );
}

/** Returns whether words are of a password and nothing else: `In your account you can change your password`. */
export function namesPassword(
  kinds: ReadonlySet<TermKind>,
  titled: ReadonlySet<TermKind>,
): boolean {
  if (!kinds.has('reset') || titled.has('reset')) return false;
  return !(kinds.has('confirm') || kinds.has('emailChange') || kinds.has('invite'));
}

/** `Here is your link, it is valid for an hour.` in a message whose subject is about signing in, or that has a code too. */
export function isOneTime({
  url,
  bare,
  around,
  announced,
  titled,
  facts,
}: LinkOccurrence): boolean {
  if (!url.token || facts.tokens !== 1 || announced.has('undo')) return false;
  const leads = [around, announced];
  if (facts.code !== undefined && bare) return leads.some((kinds) => kinds.has('open'));
  return titled.has('signIn') && leads.some((kinds) => kinds.has('expiry'));
}

/** Returns whether a link that is written out follows a colon in its own line. */
export function isAfterColon({ bare, block, span }: LinkOccurrence): boolean {
  return bare && COLON.test(block.text.slice(0, span.start));
}

/** Returns the kinds in the text of a link: in plain text that is the label before the colon, `Accept: https://…`. */
export function labelOf(occurrence: LinkOccurrence): ReadonlySet<TermKind> {
  const { said, around, block } = occurrence;
  const labelled = isAfterColon(occurrence) && block.text.indexOf('://') <= LONGEST_LABEL;
  return labelled ? around : said;
}

/** `Yes, use this address` below a request to confirm it; `Yes, it was me` in a notice leads nowhere. */
export function agrees(occurrence: LinkOccurrence): boolean {
  const { url, said, around, announced, titled, facts } = occurrence;
  if (!url.token || namesPurpose(said) || !labelOf(occurrence).has('agree')) return false;
  const asks = facts.asked && announced.has('open') && facts.tokens === 1;
  return asks || [around, announced, titled].some(namesPurpose);
}

/** Returns whether a link that is written out is alone below a line that ends in a colon. */
function isBelowColon({ bare, alone, block, facts }: LinkOccurrence): boolean {
  return bare && alone && COLON.test(facts.page.blocks[block.index - 1]?.text ?? '');
}

/** A URL on its own line in a message whose subject says `Confirm your address`. */
export function isTitled({ alone, titled, facts }: LinkOccurrence): boolean {
  return alone && facts.tokens <= 1 && (namesPurpose(titled) || titled.has('invite'));
}

/** Returns whether a link is the one page of a message with a code, and the page on which that is entered. */
export function isCodePage({
  url,
  said,
  around,
  announced,
  introduced,
  titled,
  facts,
}: LinkOccurrence): boolean {
  if (facts.code === undefined || facts.pages !== 1 || facts.replies || titled.has('alert'))
    return false;
  if (DEVICE.test(url.url.pathname)) return true;
  if ((url.kinds.has('reset') || url.kinds.has('confirm')) && OF_READER.test(url.address))
    return true;
  if (!url.kinds.has('confirm') || url.home || url.published || url.elsewhere) return false;
  const leads = [said, around, introduced];
  return (
    leads.some((kinds) => kinds.has('enter')) &&
    [...leads, announced].some((kinds) => CODES.some((name) => kinds.has(name))) &&
    !leads.some((kinds) => AGAINST.some((kind) => kinds.has(kind)))
  );
}

/** Returns whether the address of a link holds the one-time code of its message. */
export function holdsCode({
  url: { address },
  facts: { code },
}: Pick<LinkOccurrence, 'url' | 'facts'>): boolean {
  if (code === undefined || code.length < 4) return false;
  const lower = code.toLowerCase();
  return address.includes(lower) || address.includes(lower.replace(DASHES, ''));
}
