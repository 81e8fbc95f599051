import * as v from 'valibot';
import { type CheckedFilter, checkFilter } from '../../inbox/options/filter.js';
import { codeQuery, linkQuery, messageQuery, type Query, remoteQuery } from '../../inbox/query.js';
import type { WaitKind } from '../../inbox/taken-marks.js';
import { described, messageSchema } from '../../wire/json.js';
import { limitReached, Problem } from '../problem.js';
import type { ApiInboxes } from './api-inboxes.js';
import type { ApiParts } from './api-parts.js';
import { messageJson } from './message-json.js';
import { ResumableWaits } from './resumable-waits.js';
import { type CheckedRequest, type Reply, type Route, route } from './route.js';
import { idParam, wholeNumber } from './schemas.js';
import { type TimedPattern, timedPattern } from './timed-pattern.js';

const LONGEST = 120;
const SECONDS = /^\d{1,5}(?:\.\d{1,3})?$/;
const MOST_PATTERN = 200;
// Those that remember a position mean nothing here.
const FLAGS = /^[imsuv]{0,5}$/;
const WAIT_ID = /^[\w-]{1,64}$/;

const text = v.optional(v.string());
const waitQuery = v.strictObject({
  timeout: described(
    v.optional(
      v.pipe(
        v.string(),
        v.regex(SECONDS, 'must be a number of seconds'),
        v.transform(Number),
        v.number(),
        v.maxValue(LONGEST, `must be at most ${LONGEST} seconds`),
      ),
      '60',
    ),
    'Longest time to wait, in seconds; 0 looks once.',
  ),
  after: described(
    v.optional(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
    'Looks at what came after this `seq`, even if it was handed out before. Left out, nothing is handed out twice.',
  ),
  subject: described(text, 'Part of the subject, in any case.'),
  from: described(text, 'Part of the address or name of the sender, in any case.'),
  to: described(text, 'Part of the address or name of a recipient, in any case.'),
  body: described(
    text,
    'Part of the text, of what a reader sees of the HTML, or of its source, in any case.',
  ),
  pattern: described(
    v.optional(v.pipe(v.string(), v.maxLength(MOST_PATTERN))),
    'Own form of the code or link, a regular expression. Group 1 is the code if there is one; a link is the first http(s) link that it matches, whole.',
  ),
  flags: described(
    v.optional(v.pipe(v.string(), v.regex(FLAGS, 'must be letters of imsuv'))),
    'Flags of the pattern, such as i for any case.',
  ),
  wait_id: described(
    v.optional(v.pipe(v.string(), v.regex(WAIT_ID, 'must be letters, digits, _ and -'))),
    'Name of this wait, such as a fresh UUID. A client whose connection broke asks again by it within two minutes, and is given what was handed out to it meanwhile.',
  ),
});

type WaitQuery = v.InferOutput<typeof waitQuery>;

const SUMMARIES: Record<WaitKind, string> = {
  code: 'Wait for a one-time code: the newest that was not handed out',
  link: 'Wait for a verification link: the newest that was not handed out',
  message: 'Wait for a message: the oldest that was not handed out',
};

/** Makes the routes that wait: one request, answered when the mail is there or the time is up. */
export function waitRoutes(parts: ApiParts, inboxes: ApiInboxes): Route[] {
  const waits = new Waits(parts, inboxes);
  return (['code', 'link', 'message'] as const).map((kind) =>
    route({
      method: 'GET',
      path: `/v1/inboxes/{id}/${kind}`,
      summary: SUMMARIES[kind],
      params: idParam,
      query: waitQuery,
      replies: {
        200: { description: `The ${kind}`, schema: replySchema(kind) },
        408: { description: 'Nothing fitting came in time; `detail` says why' },
      },
      handle: (request) => waits.find(kind, request),
    }),
  );
}

class Waits {
  readonly #parts: ApiParts;
  readonly #inboxes: ApiInboxes;
  readonly #resumable: ResumableWaits;
  #pending = 0;

  constructor(parts: ApiParts, inboxes: ApiInboxes) {
    this.#parts = parts;
    this.#inboxes = inboxes;
    this.#resumable = new ResumableWaits(parts, inboxes);
  }

  async find(
    kind: WaitKind,
    request: CheckedRequest<{ id: string }, WaitQuery, undefined>,
  ): Promise<Reply> {
    const { query, signal, viewer } = request;
    const { id } = request.params;
    const waited = this.#inboxes.get(id, viewer);
    const { maxWaits } = this.#parts.options.limits;
    if (this.#pending >= maxWaits)
      throw limitReached(`${maxWaits} requests are waiting`, 'maxWaits');
    const release = waited.hold();
    this.#pending += 1;
    try {
      const wanted = this.#query(kind, id, query);
      const name = query.wait_id === undefined ? undefined : `${id}/${kind}/${query.wait_id}`;
      const { value, message } = await this.#resumable.find({
        ...{ inbox: waited, kind, again: query.after !== undefined, name, signal },
        timeout: query.timeout * 1000,
        start: (timeout, ending) => waited.inbox.waitForFound(wanted, { timeout, signal: ending }),
      });
      const json = messageJson(message, this.#inboxes.namesIn(id, message));
      return { json: kind === 'message' ? { message: json } : { [kind]: value, message: json } };
    } finally {
      this.#pending -= 1;
      release();
    }
  }

  #query(kind: WaitKind, inboxId: string, query: WaitQuery): Query<string> {
    const { ids, options } = this.#parts;
    const { pattern, guard } = toPattern(query, options.limits.maxPatternTime);
    return remoteQuery(queryFor(kind, checkFilter(query), pattern), {
      by: `GET /v1/inboxes/${inboxId}/${kind}`,
      ...(guard && { guard }),
      after: query.after === undefined ? undefined : ids.positionOf(query.after),
    });
  }
}

function replySchema(kind: WaitKind) {
  return kind === 'message'
    ? v.object({ message: messageSchema })
    : v.object({ [kind]: v.string(), message: messageSchema });
}

function queryFor(
  kind: WaitKind,
  filter: CheckedFilter,
  pattern: RegExp | undefined,
): Query<string> {
  if (kind === 'code') return codeQuery(filter, { pattern });
  if (kind === 'link') return linkQuery(filter, { pattern });
  // The message comes beside the value.
  const { description, hint, missing } = messageQuery(filter);
  return { kind, filter, description, hint, missing, valueOf: () => '' };
}

function toPattern({ pattern, flags }: WaitQuery, limit: number): Partial<TimedPattern> {
  if (pattern === undefined) return {};
  try {
    return timedPattern({ source: pattern, flags }, limit);
  } catch (error) {
    const { message } = error as Error;
    const summary = `The pattern must be a regular expression: ${message}.`;
    throw Object.assign(new Problem('invalid-request', summary), { cause: error });
  }
}
