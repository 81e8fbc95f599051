import type { LinkKind } from '../candidate.js';
import { foldText } from '../page/fold-text.js';
import type { Page } from '../page/read-page.js';
import { findTerms } from '../terms/find-terms.js';
import { kindOfTerms } from './purposes.js';
import { readUrl, type UrlFeatures } from './url-features.js';

const URL_STEPS = 20;

/** Reads every href of a page once. Paths are in the language of the mail too: `/bestaetigen/`, `/confirmar`. */
export function readUrls(page: Page): ReadonlyMap<string, UrlFeatures> {
  const urls = new Map<string, UrlFeatures>();
  for (const block of page.blocks) {
    for (const { href } of block.links) {
      if (urls.has(href)) continue;
      if (!page.work.spend(URL_STEPS + 2 * href.length)) return urls;
      const features = readUrl(href);
      if (features) urls.set(href, withKinds(features, page.languages));
    }
  }
  return urls;
}

function withKinds(features: UrlFeatures, languages: ReadonlySet<string>): UrlFeatures {
  if (features.kinds.size > 0 || features.words === '') return features;
  const terms = findTerms(foldText(features.words), languages);
  const kind: LinkKind = kindOfTerms(new Set(terms.flatMap((term) => [...term.kinds])));
  return kind === 'unknown' ? features : { ...features, kinds: new Set([kind]) };
}
