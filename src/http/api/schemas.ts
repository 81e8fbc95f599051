import * as v from 'valibot';
import { described } from '../../wire/json.js';

/** A schema for any value. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** Path parameter of an inbox, message or webhook. */
export const idParam = v.object({ id: v.string() });

/** Schema of a problem (RFC 9457). */
export const problemSchema = v.looseObject({
  type: described(v.string(), 'URN of the kind, such as `urn:playwright-inbox:timeout`.'),
  kind: v.string(),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: described(v.string(), 'Whole text for people: summary, facts and hint.'),
  summary: described(v.string(), 'First sentence of the detail.'),
  facts: described(
    v.array(v.tuple([v.string(), v.union([v.string(), v.array(v.string())])])),
    'Labelled facts of the detail: a label with its line or lines.',
  ),
  hint: described(v.optional(v.string()), 'What to do about it.'),
});

/** Reads a whole number within limits out of a query string or a path. */
export function wholeNumber(min: number, max: number) {
  return v.pipe(
    v.string(),
    v.regex(DIGITS, 'must be a whole number'),
    v.transform(Number),
    v.number(),
    v.integer(),
    v.minValue(min, `must be at least ${min}`),
    v.maxValue(max, `must be at most ${max}`),
  );
}

const DIGITS = /^\d{1,16}$/;
