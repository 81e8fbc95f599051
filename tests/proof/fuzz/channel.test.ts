import { once } from 'node:events';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { SharedServer } from '../../../src/http/shared-server.js';
import { connectMailServer } from '../../../src/mail-server/connect-mail-server.js';
import { sendMail } from '../../mail-server/send-mail.js';
import { check } from './check.js';
import { mutated } from './mutate.js';

const CURSOR = { serverId: 'x', seq: 3 };
const QUESTIONS = [
  {
    type: 'resume',
    claims: [{ address: 'ada@inbox.test', since: CURSOR, shared: false }],
    seen: CURSOR,
  },
  { type: 'claim', address: 'ada@inbox.test', shared: false },
  { type: 'claim', address: 'team@inbox.test', shared: true },
  { type: 'release', address: 'ada@inbox.test' },
  { type: 'fault', address: 'ada@inbox.test', fault: { kind: 'refuse', code: 451, times: 1 } },
  { type: 'activity', since: CURSOR, address: 'ada@inbox.test' },
  { type: 'idle', address: 'ada@inbox.test' },
  { type: 'keep', options: { port: 1025 } },
];

let server: SharedServer;
beforeAll(async () => {
  server = await SharedServer.start();
});
afterAll(() => server.close());

const question = fc.oneof(
  fc.constantFrom(...QUESTIONS),
  fc
    .tuple(
      fc.constantFrom(...QUESTIONS),
      fc.constantFrom('address', 'claims', 'seen', 'fault', 'since', 'options', 'shared'),
      fc.anything(),
    )
    .map(([base, name, value]) => ({ ...base, [name]: value })),
);
const frame = fc
  .tuple(fc.oneof(fc.nat(), fc.constant(-1), fc.anything()), question)
  .map(([id, asked]) => Buffer.from(toJson({ id, question: asked })));
const frames = fc.array(fc.tuple(fc.oneof(frame, mutated(frame)), fc.boolean()), { maxLength: 10 });

test('any frames leave the server as it was for a worker', async () => {
  const worker = await connectMailServer(server.url);
  const smtp = { host: worker.host, port: worker.port };
  await check(
    fc.asyncProperty(frames, async (sent) => {
      const socket = new WebSocket(`${server.url.replace('http', 'ws')}/v1/channel?client=fuzz`);
      socket.on('error', () => undefined);
      await once(socket, 'open');
      for (const [bytes, binary] of sent) socket.send(bytes, { binary });
      socket.close();
      await once(socket, 'close');
      const inbox = await worker.createInbox();
      await sendMail(smtp, { to: inbox.address, text: 'Your code is 482913.' });
      expect(await inbox.waitForCode()).toBe('482913');
      await inbox.close();
    }),
    80,
  );
  await worker.close();
});

function toJson(value: unknown): string {
  return (
    JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? Number(item) : item)) ?? 'null'
  );
}
