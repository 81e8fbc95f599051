import type { LinkRule } from './link-rule.js';
import type { LinkSighting } from './link-sighting.js';
import { namesPurpose } from './names-purpose.js';

/** Lists the evidence against a link. */
export const LINK_DOUBT_RULES: readonly LinkRule[] = [
  {
    name: 'says-undo',
    weight: -8,
    reason: 'its text undoes or refuses something',
    applies: ({ said }) => said.has('undo'),
  },
  {
    name: 'undo-around',
    weight: -4.5,
    reason: 'its sentence is for those who did not ask for the mail',
    applies: ({ around, said }) => around.has('undo') && !said.has('undo'),
  },
  {
    name: 'says-footer',
    weight: -5,
    reason: 'its text is about help, terms or settings',
    applies: ({ said }) =>
      said.has('footer') && !namesPurpose(said) && !said.has('invite') && !said.has('signIn'),
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
    weight: -3,
    reason: 'leads to a sign-in page without a token',
    applies: isPlainSignIn,
  },
  {
    name: 'code-instead',
    weight: -2.5,
    reason: 'the message has a code, and the link has no token',
    applies: ({ url, facts }) => facts.hasCode && !url.token,
  },
  {
    name: 'no-evidence',
    weight: -3,
    reason: 'neither its address nor its text says what it is for',
    applies: ({ url, said }) =>
      url.kinds.size === 0 &&
      !namesPurpose(said) &&
      !said.has('invite') &&
      !said.has('signIn') &&
      !said.has('open') &&
      !url.token,
  },
];

function isPlainSignIn({ url, said, around, announced }: LinkSighting): boolean {
  if (url.token || namesPurpose(said) || said.has('invite')) return false;
  return (
    said.has('signIn') ||
    ((around.has('signIn') || announced.has('signIn')) && !namesPurpose(around))
  );
}
