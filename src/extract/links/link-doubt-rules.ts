import type { TermKind } from '../vocabulary/lexicon.js';
import { holdsCode } from './holds-code.js';
import type { LinkRule } from './link-rule.js';
import type { LinkSighting } from './link-sighting.js';
import { namesPurpose, speaksOfPurpose } from './names-purpose.js';

// A link around a whole sentence says more than where it leads.
const LONGEST_LABEL = 60;
const COLON = /[:：](?: ?\S{0,8})?$/;

/** Lists the evidence against a link. */
export const LINK_DOUBT_RULES: readonly LinkRule[] = [
  {
    name: 'says-undo',
    weight: -8,
    reason: 'its text undoes or refuses something',
    applies: ({ said, titled }) => undoes(said, titled),
  },
  {
    name: 'undo-around',
    weight: -8,
    reason: 'its sentence is for those who did not ask for the mail',
    applies: ({ around, said, titled }) => undoes(around, titled) && !undoes(said, titled),
  },
  {
    name: 'in-case',
    weight: -7,
    reason: 'is for those who did not do what the message reports, and has no token',
    applies: ({ url, around, announced, facts }) =>
      !url.token &&
      !holdsCode(url.url, facts.code) &&
      [around, announced].some((kinds) => kinds.has('undo') || kinds.has('caution')),
  },
  {
    name: 'undo-announced',
    weight: -13,
    reason: 'the sentence before it sends those there who did not do what the message reports',
    applies: (sighting) =>
      sighting.introduced.has('undo') && !sighting.introduced.has('caution') && leadsOn(sighting),
  },
  {
    name: 'over',
    weight: -4,
    reason: 'the message tells of something that is done, and the link is not for confirming',
    applies: ({ url, said, around, announced, titled }) =>
      url.kinds.size === 0 &&
      (titled.has('done') || announced.has('done')) &&
      !namesPurpose(said) &&
      !namesPurpose(around),
  },
  {
    name: 'beside-code',
    weight: -8,
    reason: 'the message has a code, and the link is for those who lost their password',
    applies: ({ url, said, titled, facts }) =>
      facts.code !== undefined &&
      !titled.has('reset') &&
      !holdsCode(url.url, facts.code) &&
      (said.has('reset') || url.kinds.has('reset')),
  },
  {
    name: 'undo-path',
    weight: -8,
    reason: 'its address undoes or refuses something',
    applies: ({ url, titled }) => url.undoes && !(url.token && titled.has('deletion')),
  },
  {
    name: 'elsewhere-path',
    weight: -4,
    reason: 'leads to a shop, a bill, an article or a dashboard',
    applies: ({ url }) => url.elsewhere,
  },
  {
    name: 'meeting',
    weight: -4,
    reason: 'the message is about a meeting',
    applies: ({ said, facts }) => facts.meets && !namesPurpose(said),
  },
  {
    name: 'says-else',
    weight: -3,
    reason: 'its text says something else',
    applies: saysElse,
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
    reason: 'nothing around it speaks of confirming, resetting, signing in or an invitation',
    applies: ({ url, said, around, announced, titled, facts }) =>
      facts.page.knownLanguage &&
      url.kinds.size === 0 &&
      ![said, around, announced].some(speaksOfPurpose) &&
      !namesPurpose(titled) &&
      !titled.has('invite'),
  },
  {
    name: 'unknown-purpose',
    weight: -1.5,
    reason: 'the language is unknown, and its address does not say what it is for',
    applies: ({ url, said, around, announced, titled, facts }) =>
      !facts.page.knownLanguage &&
      url.kinds.size === 0 &&
      ![said, around, announced, titled].some(speaksOfPurpose),
  },
  {
    name: 'about-order',
    weight: -7,
    reason: 'it is about an order, an invoice or the like',
    applies: isAboutOrder,
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
    applies: ({ said, text }) =>
      said.has('footer') &&
      text.length <= LONGEST_LABEL &&
      !namesPurpose(said) &&
      !said.has('invite') &&
      !said.has('signIn'),
  },
  {
    name: 'footer',
    weight: -4,
    reason: 'stands in the footer',
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
    name: 'leaves',
    weight: -8,
    reason: 'leads out of a mailing list or to settings',
    applies: ({ url, href, facts }) =>
      (url.leaves && url.kinds.size === 0) || facts.unsubscribe.includes(`<${href}>`),
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
    name: 'plain-sign-in',
    weight: -8,
    reason: 'leads to a sign-in page without a token',
    applies: isPlainSignIn,
  },
  {
    name: 'plain-reset',
    weight: -4,
    reason: 'is one of several links, and leads to a password page without a token',
    applies: ({ url, said, facts }) =>
      facts.hrefs > 1 &&
      !url.token &&
      !holdsCode(url.url, facts.code) &&
      (said.has('reset') || url.kinds.has('reset')),
  },
  {
    name: 'code-instead',
    weight: -6,
    reason: 'the message has a code, and the link has no token',
    applies: ({ url, said, facts }) =>
      facts.code !== undefined &&
      !url.token &&
      !holdsCode(url.url, facts.code) &&
      !(url.url.search !== '' && namesPurpose(said)),
  },
  {
    name: 'sold',
    weight: -3,
    reason: 'the message sells something, and the address says nothing of confirming',
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
    reason: 'only its own words speak of confirming, inside a line about something else',
    applies: isUnsupported,
  },
  {
    name: 'no-token',
    weight: -2,
    reason:
      'its address has neither a token nor a purpose, and its text says nothing of confirming',
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
    applies: ({ url, said, around, bare }) =>
      url.kinds.size === 0 &&
      !url.token &&
      !speaksOfPurpose(said) &&
      !said.has('open') &&
      !(bare && namesPurpose(around)),
  },
];

/** Deleting an account is what a message about just that asks for. */
function undoes(kinds: ReadonlySet<TermKind>, titled: ReadonlySet<TermKind>): boolean {
  return kinds.has('undo') || (kinds.has('deletion') && !titled.has('deletion'));
}

/** `Follow this link to reset it`, or a colon: the sentence is about the next link. */
function leadsOn({ introduced, block, span, facts }: LinkSighting): boolean {
  if (introduced.has('open') || introduced.has('done') || speaksOfPurpose(introduced)) return true;
  const before = block.text.slice(0, span.start).trimEnd();
  return COLON.test(before || (facts.page.blocks[block.index - 1]?.text ?? ''));
}

/** `View order`, and `Check order` in a mail about one: what is confirmed there is no address. */
function isAboutOrder({ url, said, around, announced, titled }: LinkSighting): boolean {
  if (url.kinds.size > 0) return false;
  if (said.has('otherNumber')) return !namesPurpose(said) || titled.has('otherNumber');
  if (around.has('otherNumber') && titled.has('otherNumber')) return true;
  return titled.has('otherNumber') && ![said, around, announced].some(speaksOfPurpose);
}

/** A button that says `View order` is not one that says `Confirm`, nor `Click here`. */
function saysElse({ bare, text, said, facts }: LinkSighting): boolean {
  if (bare || text === '' || !facts.page.knownLanguage) return false;
  return !speaksOfPurpose(said) && !said.has('open');
}

/** A URL on its own line in a message whose subject says `Confirm your address`. */
function isTitled({ alone, titled }: LinkSighting): boolean {
  return alone && (namesPurpose(titled) || titled.has('invite'));
}

/** A URL in the middle of a report: its address says nothing, and neither does the line before it. */
function isUnexplained(sighting: LinkSighting): boolean {
  const { bare, url, around, announced, block, facts } = sighting;
  if (!bare || url.kinds.size > 0 || !facts.page.knownLanguage) return false;
  if (around.has('open') || announced.has('open') || isTitled(sighting)) return false;
  const previous = facts.page.blocks[block.index - 1];
  return !COLON.test(block.text.split('://')[0] ?? '') && !COLON.test(previous?.text ?? '');
}

/** Lists as many that are alike as a digest or a report has. */
function isOneOfMany({ url, said, facts }: LinkSighting): boolean {
  if (namesPurpose(said) || said.has('invite') || said.has('signIn')) return false;
  return url.kinds.size === 0 && (facts.perHost.get(url.url.host) ?? 0) >= 6;
}

/** `Sponsor: Acme. Verify your first user free` in a digest. */
function isUnsupported({
  alone,
  button,
  said,
  around,
  announced,
  titled,
  url,
}: LinkSighting): boolean {
  if (alone || button || url.kinds.size > 0 || !speaksOfPurpose(said)) return false;
  return ![around, announced, titled].some(speaksOfPurpose);
}

function isPlainSignIn({ url, said, around, announced, facts }: LinkSighting): boolean {
  if (url.token || holdsCode(url.url, facts.code) || namesPurpose(said) || said.has('invite'))
    return false;
  return (
    said.has('signIn') ||
    ((around.has('signIn') || announced.has('signIn')) && !namesPurpose(around))
  );
}
