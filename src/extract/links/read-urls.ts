import type { LinkKind } from '../candidate.js';
import { foldText } from '../page/fold-text.js';
import { LineMemory } from '../page/line-memory.js';
import type { Page } from '../page/read-page.js';
import { findTerms } from '../terms/find-terms.js';
import { kindsOfTerms } from '../terms/kinds-of-terms.js';
import { kindOfTerms } from './purposes.js';
import { isAddress, readUrl, type UrlFeatures } from './url-features.js';

const URL_STEPS = 20;
const LONGEST_SHOWN = 2000;
// null: no browser would open it.
const remembered = new LineMemory<UrlFeatures | null>();
const CUT = /(?:…|\.\.\.)$/;

/** Reads every href of a page once. Paths are in the language of the mail too: `/bestaetigen/`, `/confirmar`. */
export function readUrls(page: Page): ReadonlyMap<string, UrlFeatures> {
  const urls = new Map<string, UrlFeatures>();
  for (const block of page.blocks) {
    for (const { href, start, end } of block.links) {
      if (urls.has(href)) continue;
      if (!page.work.spend(URL_STEPS + 2 * href.length)) return urls;
      const features = readLink(href, block.text.slice(start, end).trim());
      if (features) urls.set(href, withKinds(features, page.languages));
    }
  }
  return urls;
}

/** A click tracker's link that shows an address leads there: what it shows says more than its own. */
function readLink(href: string, text: string): UrlFeatures | undefined {
  const features = remembered.of(href, (address) => readUrl(address) ?? null) ?? undefined;
  if (!features || text.length > LONGEST_SHOWN || !isAddress(text) || CUT.test(text))
    return features;
  const shown = readUrl(text.includes('://') ? text : `https://${text}`);
  if (!shown || shown.url.host === features.url.host) return features;
  // The token may be left out of what is shown, but not of a front page or of a page to sign in at.
  const plain =
    shown.home || shown.published || (shown.kinds.size === 1 && shown.kinds.has('magic'));
  const { url, address, token } = features;
  return { ...shown, url, address, token: shown.token || (token && !plain) };
}

function withKinds(features: UrlFeatures, languages: ReadonlySet<string>): UrlFeatures {
  if (features.kinds.size > 0 || features.words === '') return features;
  const terms = findTerms(foldText(features.words), languages);
  const kind: LinkKind = kindOfTerms(kindsOfTerms(terms));
  return kind === 'unknown' ? features : { ...features, kinds: new Set([kind]) };
}
