import type { Rule } from '../evidence.js';
import { LINK_DOUBT_RULES } from './link-doubt-rules.js';
import {
  agrees,
  holdsCode,
  isAfterColon,
  isAskedFor,
  isCodePage,
  isForPassword,
  isOneTime,
  type LinkOccurrence,
} from './link-occurrence.js';
import { LINK_REFUSAL_RULES } from './link-refusal-rules.js';
import { namesPurpose, speaksOfPurpose } from './purposes.js';

/** Every rule for links. */
export const LINK_RULES: readonly Rule<LinkOccurrence>[] = [
  {
    name: 'says-purpose',
    weight: 4,
    reason: 'its text says to confirm, verify, activate or reset',
    applies: ({ said }) => namesPurpose(said),
  },
  {
    name: 'says-invite',
    weight: 2.5,
    reason: 'its text says to accept or join',
    applies: ({ said }) => !namesPurpose(said) && said.has('invite'),
  },
  {
    name: 'says-sign-in',
    weight: 2.5,
    reason: 'its text says to sign in',
    applies: ({ said }) => !namesPurpose(said) && !said.has('invite') && said.has('signIn'),
  },
  {
    name: 'says-yes',
    weight: 3,
    reason: 'its text agrees to what the message asks',
    applies: agrees,
  },
  {
    name: 'asked-for',
    weight: 3,
    reason: 'is the only link, and the text before it asks to open it',
    applies: (occurrence) => !occurrence.url.token && isAskedFor(occurrence),
  },
  {
    name: 'code-page',
    weight: 4,
    reason: 'is the only link, and the page on which the code of the message is entered',
    applies: isCodePage,
  },
  {
    name: 'says-open',
    weight: 1,
    reason: 'its text says to click',
    applies: ({ said }) => said.has('open'),
  },
  {
    name: 'purpose-around',
    weight: 3,
    reason: 'its sentence is about confirming, resetting or an invitation',
    applies: ({ said, around }) =>
      !namesPurpose(said) && (namesPurpose(around) || around.has('invite')),
  },
  {
    name: 'purpose-announced',
    weight: 2.5,
    reason: 'the text before it is about confirming or resetting',
    applies: ({ around, announced }) => !namesPurpose(around) && namesPurpose(announced),
  },
  {
    name: 'invite-announced',
    weight: 2,
    reason: 'the text before it is about an invitation',
    applies: ({ around, announced }) =>
      !namesPurpose(around) && !namesPurpose(announced) && announced.has('invite'),
  },
  {
    name: 'after-colon',
    weight: 1.5,
    reason: 'is written out after a colon, in a sentence about it',
    applies: (occurrence) => speaksOfPurpose(occurrence.around) && isAfterColon(occurrence),
  },
  {
    name: 'sign-in-around',
    weight: 1.5,
    reason: 'the text around it is about signing in',
    applies: ({ around, announced }) =>
      (around.has('signIn') || announced.has('signIn')) &&
      !namesPurpose(around) &&
      !namesPurpose(announced),
  },
  {
    name: 'open-around',
    weight: 1.5,
    reason: 'the text around it says to click or open it',
    applies: ({ around, announced }) => around.has('open') || announced.has('open'),
  },
  {
    name: 'purpose-titled',
    weight: 1.5,
    reason: 'the subject or a heading is about it',
    applies: ({ titled }) => namesPurpose(titled) || titled.has('invite') || titled.has('signIn'),
  },
  {
    name: 'token',
    weight: 2,
    reason: 'has a token or key',
    applies: ({ url }) => url.token,
  },
  {
    name: 'telling-path',
    weight: 2.5,
    reason: 'its address says what it is for',
    applies: ({ url }) => [...url.kinds].some((kind) => kind !== 'magic'),
  },
  {
    name: 'sign-in-path',
    weight: 1.5,
    reason: 'its address is about signing in',
    applies: ({ url }) => url.kinds.size === 1 && url.kinds.has('magic'),
  },
  {
    name: 'signing-token',
    weight: 2,
    reason: 'is a sign-in link with a token',
    applies: isSignInLink,
  },
  {
    name: 'only-telling',
    weight: 1.5,
    reason: 'is the only link whose address has a purpose and a token',
    applies: ({ url, facts }) => url.token && url.kinds.size > 0 && facts.telling === 1,
  },
  {
    name: 'only-token',
    weight: 2.5,
    reason: 'is the only link with a token, behind a text that says what it is for',
    applies: isOnlyToken,
  },
  {
    name: 'for-password',
    weight: 2,
    reason: 'is the only link with a token, in a message about a password that asks to open it',
    applies: (occurrence) =>
      isForPassword(occurrence) && ![occurrence.said, occurrence.around].some(namesPurpose),
  },
  {
    name: 'holds-code',
    weight: 2.5,
    reason: 'has the code of the message in its address',
    applies: holdsCode,
  },
  {
    name: 'button',
    weight: 1.5,
    reason: 'is a button',
    applies: ({ button }) => button,
  },
  {
    name: 'own-line',
    weight: 0.5,
    reason: 'is alone on its line',
    applies: ({ alone }) => alone,
  },
  {
    name: 'shown-address',
    weight: 1,
    reason: 'its address is written out',
    applies: ({ bare, block, url, facts }) =>
      bare && block.part === 'html' && !url.home && !facts.worded,
  },
  {
    name: 'only-link',
    weight: 1,
    reason: 'is the only link outside the footer',
    applies: ({ facts }) => facts.hrefs === 1,
  },
  {
    name: 'own-origin',
    weight: 3,
    reason: 'leads to the application under test',
    applies: ({ url, facts }) => facts.origin !== undefined && leadsTo(url.url, facts.origin),
  },
  ...LINK_DOUBT_RULES,
  ...LINK_REFUSAL_RULES,
];

/** `You can sign in at https://…` is no such link; `Click here to sign in` is. */
function isSignInLink(occurrence: LinkOccurrence): boolean {
  const { url, said, around, announced, titled } = occurrence;
  if (!url.token) return false;
  if (said.has('signIn') || isOneTime(occurrence)) return true;
  if (announced.has('undo')) return false;
  const leads = [around, announced].some((kinds) => kinds.has('open') || kinds.has('expiry'));
  return (around.has('signIn') || announced.has('signIn')) && (leads || titled.has('signIn'));
}

/** `You are invited.`, and below it a link that says `Set things up`; a URL in the middle of a report says less. */
function isOnlyToken({ url, said, around, announced, alone, facts }: LinkOccurrence): boolean {
  if (!url.token || url.kinds.size > 0 || facts.tokens !== 1 || speaksOfPurpose(said)) return false;
  const about = [around, announced];
  return (
    about.some((kinds) => namesPurpose(kinds) || kinds.has('invite')) &&
    (alone || about.some((kinds) => kinds.has('open')))
  );
}

/** Returns whether a URL is of an origin, or a click tracker's URL with one of that origin in it. */
function leadsTo(url: URL, origin: string): boolean {
  if (url.origin === origin) return true;
  const href = url.href.toLowerCase();
  return href.includes(encodeURIComponent(origin).toLowerCase()) || href.indexOf(origin, 8) > 0;
}
