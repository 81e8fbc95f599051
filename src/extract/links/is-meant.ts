import type { LinkSighting } from './link-occurrence.js';
import { namesPurpose } from './names-purpose.js';

/** Says whether a link has a token and its own words, or those that lead to it, say what it is for: its path says less. */
export function isMeant({ url, said, bare, around, introduced }: LinkSighting): boolean {
  return (
    url.token &&
    (namesPurpose(said) || (bare && (namesPurpose(around) || namesPurpose(introduced))))
  );
}
