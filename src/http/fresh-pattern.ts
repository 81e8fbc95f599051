import { TOKEN } from '../inbox/address-pattern.js';
import { AddressPattern } from './address-pattern.js';
import type { Viewer } from './viewer.js';

const ANY = '*';

/**
 * Returns the pattern of the fresh addresses of a viewer, among those that an upstream gets: for a key of a team, one that
 * it may claim.
 */
export function freshPatternFor(viewer: Viewer, pattern: string): string {
  const reached = new AddressPattern(pattern.replace(TOKEN, ANY), 'the pattern of an upstream');
  const own = viewer.addresses.map((text) => text.replace(ANY, TOKEN));
  const isGood = (candidate: string): boolean => {
    const parts = candidate.split(TOKEN);
    const sample = parts.join('x');
    return parts.length === 2 && reached.fits(sample) && viewer.sees(sample);
  };
  // Without one, the refusal of the claim says which addresses the key has.
  return [pattern, ...own].find(isGood) ?? pattern;
}
