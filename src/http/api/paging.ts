import * as v from 'valibot';
import { described } from '../../wire/json.js';
import { wholeNumber } from './schemas.js';

/** Entries of a query that pages through a list, the newest first. */
export const PAGE_QUERY = {
  limit: described(v.optional(wholeNumber(1, 200), '50'), 'Most messages of one answer.'),
  before: described(
    v.optional(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
    '`next` of the answer before; left out for the newest.',
  ),
};

/** A page of a list. */
export interface Paged<T> {
  readonly messages: readonly T[];
  /** Value of `before` for the next request; null at the end. */
  readonly next: number | null;
}

/** Describes a part of a list. */
export function pagedSchema(item: v.GenericSchema) {
  return v.object({ messages: v.array(item), next: v.nullable(v.number()) });
}

/** Cuts what follows a page off a list that holds one more than fits. */
export function toPage<T extends { readonly seq: number }>(
  found: readonly T[],
  limit: number,
): Paged<T> {
  const messages = found.slice(0, limit);
  return { messages, next: found.length > limit ? (messages.at(-1)?.seq ?? null) : null };
}
