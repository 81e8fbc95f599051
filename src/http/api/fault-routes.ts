import * as v from 'valibot';
import type { InboxFault } from '../../faults/fault.js';
import { faultsAt } from '../../faults/kinds-of-faults.js';
import { decodeFault, encodeFault } from '../../wire/fault-json.js';
import { count, described } from '../../wire/json.js';
import type { ApiInboxes } from './api-inboxes.js';
import { type Route, route } from './route.js';
import { idParam } from './schemas.js';

const number = v.optional(v.number());
const faultSchema = v.strictObject({
  kind: described(
    v.picklist(faultsAt('SMTP', 'HTTP APIs') as InboxFault['kind'][]),
    'What happens: `refuse` is of SMTP, `respond` of HTTP APIs, all others of both.',
  ),
  times: described(number, 'Number of mails or attempts to which it happens. Default: all.'),
  code: described(number, 'Of `refuse`: SMTP reply code, from 400 to 599.'),
  text: described(v.optional(v.string()), 'Of `refuse`: text of the reply.'),
  at: described(
    v.optional(v.picklist(['rcpt', 'data', 'delivered'])),
    'Of `refuse`: command that is refused. Default: rcpt.',
  ),
  status: described(number, 'Of `respond`: 422, 429 or 500.'),
  retry_after: described(number, 'Of `respond` with 429: seconds after which to try again.'),
  delay: described(number, 'Of `slow`, `delay` and `reorder`: in ms.'),
});
const STATE = v.object({ fault: v.nullable(faultSchema), applied: count, skipped: count });
const PATH = '/v1/inboxes/{id}/fault';

/** Makes the routes of what goes wrong with the mail of an inbox. */
export function faultRoutes(inboxes: ApiInboxes): Route[] {
  return [
    route({
      method: 'POST',
      path: PATH,
      summary: 'Set what goes wrong with the mail of an inbox, until the inbox ends',
      params: idParam,
      body: faultSchema,
      replies: { 200: { description: 'The fault', schema: STATE } },
      async handle({ params, body, viewer }) {
        await inboxes.get(params.id, viewer).inbox.fault(decodeFault(body));
        return { json: { fault: body, applied: 0, skipped: 0 } };
      },
    }),
    route({
      method: 'GET',
      path: PATH,
      summary: 'Get what goes wrong with the mail of an inbox, and how often it did',
      params: idParam,
      replies: { 200: { description: 'The fault; null without one', schema: STATE } },
      async handle({ params, viewer }) {
        const { address, since, server } = inboxes.get(params.id, viewer).inbox.mailbox;
        const [report] = (await server.activity(since, address)).faults;
        if (!report) return { json: { fault: null, applied: 0, skipped: 0 } };
        // On a shared server only inboxes have faults.
        return { json: { ...report, fault: encodeFault(report.fault as InboxFault) } };
      },
    }),
    route({
      method: 'DELETE',
      path: PATH,
      summary: 'End what goes wrong with the mail of an inbox',
      params: idParam,
      replies: { 204: { description: 'It is ended' } },
      async handle({ params, viewer }) {
        await inboxes.get(params.id, viewer).inbox.fault(null);
        return { status: 204 };
      },
    }),
  ];
}
