import * as v from 'valibot';
import { describeIssue, listFaults } from './describe-issue.js';
import { EVENT_TYPES } from './mail-events.js';
import type { Schema } from './schemas.js';

/** Is what a client of the WebSocket asks. */
export type LiveRequest =
  | {
      readonly type: 'subscribe';
      readonly event_types: readonly string[];
      readonly inbox_ids: readonly string[];
      readonly after?: number | null | undefined;
    }
  | { readonly type: 'unsubscribe'; readonly inbox_ids?: readonly string[] | undefined }
  | { readonly type: 'ping' };

/** Is thrown to answer a frame with an error. */
export class FrameError extends Error {
  /** Kind of error, such as `unknown-inbox`. */
  readonly code: string;

  constructor(code: string, detail: string) {
    super(detail);
    this.code = code;
  }
}

const KEYS: readonly string[] = ['type', 'event_types', 'inbox_ids', 'after'];
const ids = v.array(v.string());
const request: Schema<LiveRequest> = v.variant('type', [
  v.strictObject({
    type: v.literal('subscribe'),
    event_types: v.optional(v.array(v.picklist(EVENT_TYPES)), [...EVENT_TYPES]),
    inbox_ids: v.optional(ids, ['*']),
    after: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  v.strictObject({ type: v.literal('unsubscribe'), inbox_ids: v.optional(ids) }),
  v.strictObject({ type: v.literal('ping') }),
]);

/**
 * Reads a frame.
 *
 * @throws FrameError
 */
export function readFrame(data: string): LiveRequest {
  let frame: unknown;
  try {
    frame = JSON.parse(data);
  } catch (cause) {
    throw Object.assign(new FrameError('invalid-frame', 'The frame is no JSON.'), { cause });
  }
  const result = v.safeParse(request, frame);
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => describeIssue(issue, KEYS));
  throw new FrameError('invalid-frame', `The frame does not fit. ${listFaults(faults)}`);
}
