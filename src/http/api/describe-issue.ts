import * as v from 'valibot';
import type { Fact } from '../../errors/base.js';
import { nearest } from '../../errors/check-keys.js';

/** What is wrong with one value of a request. */
interface Issue {
  /** Where it is, such as `inbox_ids.0`; null for the whole. */
  readonly field: string | null;
  readonly detail: string;
}

/** Configuration of valibot for a schema without a message. */
export const VALUE_MESSAGE: v.Config<v.BaseIssue<unknown>> = {
  message: ({ expected, received }) =>
    `must be ${TYPES[String(expected)] ?? expected}, got ${received}`,
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  Object: 'an object',
  Array: 'an array',
};

/** Describes an issue; for an unknown key, with the key that was meant or all there are. */
export function describeIssue(issue: v.BaseIssue<unknown>, keys: readonly string[]): Issue {
  const field = v.getDotPath(issue);
  if (issue.type !== 'strict_object' || issue.expected !== 'never' || field === null)
    return { field, detail: issue.message };
  const meant = nearest(field, keys);
  const known = keys.length ? `known: ${keys.join(', ')}` : 'none is known here';
  return { field, detail: `unknown; ${meant ? `did you mean ${meant}?` : known}` };
}

export function listIssues(issues: readonly Issue[], whole: string): Fact[] {
  return issues.map(({ field, detail }) => [field ?? whole, detail]);
}
