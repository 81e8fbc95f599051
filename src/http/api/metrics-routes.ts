import { Problem } from '../problem.js';
import type { ApiInboxes } from './api-inboxes.js';
import type { ServerParts } from './api-parts.js';
import { type Route, route } from './route.js';

/** Text format of Prometheus, version 0.0.4. */
const TYPE = 'text/plain; version=0.0.4; charset=utf-8';

interface Metric {
  readonly name: string;
  readonly type: 'counter' | 'gauge';
  readonly help: string;
  readonly value: number;
}

/** Makes the route that counts what the server does, for Prometheus. */
export function metricsRoutes(server: ServerParts, inboxes: ApiInboxes): Route[] {
  return [
    route({
      method: 'GET',
      path: '/v1/metrics',
      summary:
        'Count mails, waits, refusals, bytes and claims, for Prometheus; needs a key that sees all mail',
      replies: { 200: { description: 'The metrics', type: 'text/plain' } },
      handle({ viewer }) {
        if (!viewer.seesAll)
          throw new Problem(
            'not-allowed',
            'The metrics are of all teams, and this key sees the mail of one.',
            { hint: 'send a key that sees all mail: that of --api-key, or one for *.' },
          );
        const all = inboxes.list(viewer);
        const waits = all.reduce((sum, inbox) => sum + inbox.waits, 0);
        const lines = [
          ...metricsOf(server),
          gauge('inboxes', 'Inboxes and phones of the API.', all.length),
          gauge('waits', 'Waits and subscriptions pending in them.', waits),
        ].flatMap(linesOf);
        return { body: `${lines.join('\n')}\n`, headers: { 'content-type': TYPE } };
      },
    }),
  ];
}

function metricsOf({ router, sink, unread }: ServerParts): Metric[] {
  const { received, receivedBytes, kept, keptBytes } = router.store.counts();
  const { claims, workers } = router.counts();
  return [
    counter('mails', 'Messages received.', received),
    counter('mail_bytes', 'Bytes of the messages received.', receivedBytes),
    counter('refusals', 'Commands and requests refused.', sink.receiver.log.refusals),
    gauge('messages', 'Messages kept.', kept),
    gauge('bytes', 'Memory of what is kept, in bytes.', keptBytes),
    gauge('unread_bytes', 'Bytes that clients have not read yet.', unread.bytes),
    gauge('claims', 'Addresses claimed.', claims),
    gauge('workers', 'Test workers connected.', workers),
  ];
}

function counter(name: string, help: string, value: number): Metric {
  return { name: `${name}_total`, type: 'counter', help, value };
}

function gauge(name: string, help: string, value: number): Metric {
  return { name, type: 'gauge', help, value };
}

function linesOf({ name, type, help, value }: Metric): string[] {
  const full = `playwright_inbox_${name}`;
  return [`# HELP ${full} ${help}`, `# TYPE ${full} ${type}`, `${full} ${value}`];
}
