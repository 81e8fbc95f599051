import type { Rule } from '../evidence.js';
import type { TermKind } from '../terms/lexicon.js';
import type { LinkFacts } from './link-facts.js';
import {
  hasPurpose,
  holdsCode,
  isAskedFor,
  isCodePage,
  type LinkOccurrence,
  labelOf,
  saysElse,
  saysPurpose,
} from './link-occurrence.js';
import { namesPurpose, speaksOfPurpose } from './purposes.js';

// `Not you?`, and the link behind it.
const LEADING = /[:：?？؟]$/;
const WORD = /[\p{L}\p{N}]/u;
const FEW_WORDS = 6;

/** Rules against links that undo something, or are only for those who did not do what the message reports. */
export const LINK_REFUSAL_RULES: readonly Rule<LinkOccurrence>[] = [
  {
    name: 'says-undo',
    weight: -8,
    reason: 'its text undoes or refuses something',
    applies: ({ said, facts }) => undoes(said, facts),
  },
  {
    name: 'undo-around',
    weight: -8,
    reason: 'its sentence is for those who did not ask for the mail',
    applies: ({ around, said, facts }) =>
      !undoes(said, facts) &&
      (around.has('undo') || (undoes(around, facts) && !namesPurpose(said))),
  },
  {
    name: 'in-case',
    weight: -7,
    reason: 'is for those who did not do what the message reports, and has no token',
    applies: ({ url, around, announced, facts }) =>
      !url.token &&
      !holdsCode({ url, facts }) &&
      !(url.kinds.has('confirm') && around.has('confirm')) &&
      [around, announced].some((kinds) => kinds.has('undo') || kinds.has('caution')),
  },
  {
    name: 'undo-announced',
    weight: -13,
    reason: 'the sentence before it is for those who did not do what the message reports',
    applies: (occurrence) =>
      occurrence.introduced.has('undo') &&
      !occurrence.introduced.has('caution') &&
      !(occurrence.introduced.has('confirm') && occurrence.said.has('confirm')) &&
      leadsOn(occurrence),
  },
  {
    name: 'reported',
    weight: -8,
    reason: 'the text before it is for those who did not do what the message reports',
    applies: ({ said, around, announced, introduced }) =>
      announced.has('undo') &&
      !announced.has('caution') &&
      !asks(introduced) &&
      !said.has('agree') &&
      !speaksOfPurpose(said) &&
      !namesPurpose(around),
  },
  {
    name: 'alert',
    weight: -13,
    reason: 'the message warns of an activity, and the link is for those who did not do it',
    applies: isForWarned,
  },
  {
    name: 'over',
    weight: -4,
    reason: 'the message reports something done, and the link is not for confirming',
    applies: (occurrence) => {
      const { url, said, around, announced, titled } = occurrence;
      return (
        (url.kinds.size === 0 || (titled.has('done') && saysElse(occurrence))) &&
        (titled.has('done') || announced.has('done')) &&
        !namesPurpose(said) &&
        !namesPurpose(around)
      );
    },
  },
  {
    name: 'beside-code',
    weight: -8,
    reason: 'the message has a code, and the link is for those who lost their password',
    applies: ({ url, said, titled, facts }) =>
      facts.code !== undefined &&
      !titled.has('reset') &&
      !holdsCode({ url, facts }) &&
      (said.has('reset') || url.kinds.has('reset')),
  },
  {
    name: 'undo-path',
    weight: -8,
    reason: 'its address undoes or refuses something',
    applies: ({ url, facts }) => url.undoes && !(url.token && facts.deletes),
  },
  {
    name: 'leaves',
    weight: -8,
    reason: 'leads out of a mailing list',
    applies: (occurrence) =>
      (occurrence.url.leaves && occurrence.url.kinds.size === 0 && !saysPurpose(occurrence)) ||
      occurrence.facts.unsubscribe.includes(`<${occurrence.href}>`),
  },
  {
    name: 'settings',
    weight: -8,
    reason: 'leads to settings',
    applies: (occurrence) => occurrence.url.settings && isOfSettings(occurrence),
  },
  {
    name: 'plain-sign-in',
    weight: -8,
    reason: 'leads to a sign-in page without a token',
    applies: isPlainSignIn,
  },
  {
    name: 'passing-sign-in',
    weight: -8,
    reason: 'leads to signing in, and the message is not about that link',
    applies: isPassingSignIn,
  },
  {
    name: 'plain-reset',
    weight: -6,
    reason:
      'leads to a password page without a token, and is one of several links or in a report of something done',
    applies: ({ url, said, titled, facts }) =>
      (facts.hrefs > 1 || titled.has('done')) &&
      !url.token &&
      !holdsCode({ url, facts }) &&
      (said.has('reset') || url.kinds.has('reset')),
  },
  {
    name: 'code-instead',
    weight: -6,
    reason: 'the message has a code, and the link has no token',
    applies: (occurrence) => {
      const { url, said, facts } = occurrence;
      return (
        facts.code !== undefined &&
        !url.token &&
        !holdsCode({ url, facts }) &&
        !(url.url.search !== '' && namesPurpose(said)) &&
        !isCodePage(occurrence)
      );
    },
  },
];

/** `Confirm your email preferences`, or nothing that says more. */
function isOfSettings(occurrence: LinkOccurrence): boolean {
  if (occurrence.said.has('footer')) return true;
  return occurrence.url.kinds.size === 0 && !hasPurpose(occurrence);
}

/** `We blocked a suspicious sign-in.`, and below it a link to a new password or to signing in. */
function isForWarned({ url, said, announced, titled, facts }: LinkOccurrence): boolean {
  if (!titled.has('alert') || titled.has('reset') || facts.code !== undefined) return false;
  if (namesPurpose(said)) return said.has('reset') && !said.has('confirm');
  return !url.kinds.has('confirm') && !announced.has('confirm');
}

/** `To confirm that it was you, click on the link below:` */
function asks(kinds: ReadonlySet<TermKind>): boolean {
  return namesPurpose(kinds) && kinds.has('open') && !kinds.has('undo');
}

/** Deleting an account is what a message about just that asks for. */
function undoes(kinds: ReadonlySet<TermKind>, { deletes }: LinkFacts): boolean {
  return kinds.has('undo') || (kinds.has('deletion') && !deletes && !kinds.has('confirm'));
}

/** `Follow this link to reset it`, a colon or a question: the sentence is about the next link. */
function leadsOn({ introduced, block, span, facts }: LinkOccurrence): boolean {
  if (introduced.has('open') || introduced.has('done') || speaksOfPurpose(introduced)) return true;
  const before = block.text.slice(0, span.start).trimEnd();
  // What is no word, such as a bullet, is passed over.
  return LEADING.test(
    WORD.test(before) ? before : (facts.page.blocks[block.index - 1]?.text ?? ''),
  );
}

/** `Your account is ready. You can now sign in.`, through a click tracker: a link that signs in says more of itself. */
function isPassingSignIn(occurrence: LinkOccurrence): boolean {
  const { url, around, bare, announced, introduced, titled, facts } = occurrence;
  const said = labelOf(occurrence);
  if (!url.token || url.kinds.size > 0 || facts.asked || titled.has('signIn')) return false;
  if (introduced.has('open') && introduced.has('signIn')) return false;
  return (
    said.has('signIn') &&
    !said.has('open') &&
    !namesPurpose(said) &&
    (bare ? announced.has('signIn') || isSentence(occurrence) : !speaksOfPurpose(around))
  );
}

/** `You may now sign in to the portal at: https://…`; `Magic link: https://…` is a label. */
function isSentence({ block, span }: LinkOccurrence): boolean {
  return block.text.slice(0, span.start).trim().split(' ').length >= FEW_WORDS;
}

function isPlainSignIn(occurrence: LinkOccurrence): boolean {
  const { url, said, around, announced, facts } = occurrence;
  if (url.token || holdsCode({ url, facts }) || namesPurpose(said) || said.has('invite'))
    return false;
  if (isAskedFor(occurrence) || isCodePage(occurrence)) return false;
  return (
    said.has('signIn') ||
    ((around.has('signIn') || announced.has('signIn')) && !namesPurpose(around))
  );
}
