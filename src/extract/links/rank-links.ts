import type { LinkCandidate, LinkKind } from '../candidate.js';
import { isRejected, type Places, type Ranked, type Rule, rank, weigh } from '../evidence.js';
import {
  findLinkVariables,
  type MarkedVariable,
  readTemplateVariables,
} from '../template-variables.js';
import { findLinkOccurrences } from './find-link-occurrences.js';
import type { LinkFacts } from './link-facts.js';
import type { LinkOccurrence } from './link-occurrence.js';
import { LINK_RULES } from './link-rules.js';
import { kindOfTerms } from './purposes.js';

/** Rules for how the places of one link agree. */
export const LINK_AGREEMENT_RULES: readonly Rule<Places<LinkOccurrence>>[] = [
  {
    name: 'twice',
    weight: 1,
    reason: 'appears twice',
    applies: ({ all, best }) =>
      all.filter(({ block }) => block.part === best.block.part).length === 2,
  },
  {
    name: 'in-both-parts',
    weight: 1,
    reason: 'is in the text part and in the HTML part',
    applies: ({ all }) => new Set(all.map(({ block }) => block.part)).size > 1,
  },
];

/** Ranks the possible verification links of a page. */
export function rankLinks(facts: LinkFacts): Ranked<LinkCandidate> {
  const byHref = new Map<string, LinkOccurrence[]>();
  for (const occurrence of findLinkOccurrences(facts)) {
    const { href } = occurrence.url.url;
    const places = byHref.get(href) ?? [];
    places.push(occurrence);
    byHref.set(href, places);
  }
  const marked = findLinkVariables(readTemplateVariables(facts.page.headers)).map(
    candidateOfVariable,
  );
  for (const { value } of marked) byHref.delete(value);
  return rank([...marked, ...[...byHref.values()].map(candidateOf)]);
}

function candidateOfVariable({ name, value, kind, evidence }: MarkedVariable): LinkCandidate {
  const { points: score } = evidence;
  return { value, score, rejected: false, evidence: [evidence], kind, text: name };
}

function candidateOf(places: readonly LinkOccurrence[]): LinkCandidate {
  const { score, evidence, occurrences } = weigh(places, LINK_RULES, LINK_AGREEMENT_RULES);
  const [best] = occurrences;
  const worded = occurrences.find(({ bare, text }) => !bare && text);
  return {
    value: best.href,
    score,
    rejected: isRejected({ score }),
    evidence,
    kind: kindOf(best),
    text: (worded ?? best).text,
  };
}

/** Takes the kind from the nearest words: the link's own, its address, its sentence, the text before, the subject. */
function kindOf({ said, around, announced, titled, url }: LinkOccurrence): LinkKind {
  for (const kinds of [said, around, announced, titled]) {
    if (kinds === around && url.kinds.size > 0) return [...url.kinds][0] ?? 'unknown';
    const kind = kindOfTerms(kinds);
    if (kind !== 'unknown') return kind;
  }
  return 'unknown';
}
