import * as v from 'valibot';
import type { Json } from '../../wire/json.js';
import { Problem } from '../problem.js';
import { describeIssue, listIssues, VALUE_MESSAGE } from './describe-issue.js';
import { ALL_MAIL, EVENT_TYPES } from './mail-events.js';

const KEYS: readonly string[] = ['type', 'event_types', 'inbox_ids', 'after'];
const ids = v.array(v.string());
const request = v.variant('type', [
  v.strictObject({
    type: v.literal('subscribe'),
    event_types: v.optional(v.array(v.picklist(EVENT_TYPES)), [...EVENT_TYPES]),
    inbox_ids: v.optional(ids, [ALL_MAIL]),
    after: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.strictObject({ type: v.literal('unsubscribe'), inbox_ids: v.optional(ids) }),
  v.strictObject({ type: v.literal('ping') }),
]);

/** A frame of a WebSocket client. */
export type LiveRequest = Json<typeof request>;

/**
 * Reads a frame of a WebSocket client.
 *
 * @throws Problem for an invalid one
 */
export function readFrame(data: string): LiveRequest {
  let frame: unknown;
  try {
    frame = JSON.parse(data);
  } catch (cause) {
    throw Object.assign(new Problem('invalid-frame', 'The frame must be JSON.'), { cause });
  }
  const result = v.safeParse(request, frame, VALUE_MESSAGE);
  if (result.success) return result.output;
  const issues = result.issues.map((issue) => describeIssue(issue, KEYS));
  throw new Problem('invalid-frame', 'The frame is invalid.', {
    facts: listIssues(issues, 'frame'),
  });
}
