import * as v from 'valibot';
import { nearest } from '../../errors/check-keys.js';

/** What is wrong with one value of a request. */
export interface Fault {
  /** Where it is, such as `inbox_ids.0`; null for the whole. */
  readonly field: string | null;
  readonly detail: string;
}

/** Describes an issue; an unknown key is answered with the key that was meant, or all there are. */
export function describeIssue(issue: v.BaseIssue<unknown>, keys: readonly string[]): Fault {
  const field = v.getDotPath(issue);
  if (issue.type !== 'strict_object' || issue.expected !== 'never' || field === null)
    return { field, detail: issue.message };
  const meant = nearest(field, keys);
  const others = keys.length ? `There is ${keys.join(', ')}` : 'There is none';
  return { field, detail: `Unknown. ${meant ? `Did you mean ${meant}?` : others}` };
}

/** Lists faults in one text. */
export function listFaults(faults: readonly Fault[]): string {
  const texts = faults.map(({ field, detail }) => (field ? `${field}: ${detail}` : detail));
  return texts.map((text) => (text.endsWith('?') ? text : `${text}.`)).join(' ');
}
