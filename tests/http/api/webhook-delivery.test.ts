import { lookup } from 'node:dns';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, onTestFinished, vi } from 'vitest';
import { deliver } from '../../../src/http/api/webhook-delivery.js';
import type { AttemptJson } from '../../../src/http/api/webhook-json.js';

it('gives up a receiver that never answers, though memory is cleared meanwhile', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const receiver = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    vi.useRealTimers();
    receiver.closeAllConnections();
    receiver.close();
  });
  await once(receiver, 'listening');
  const attempts: AttemptJson[] = [];
  const called = once(receiver, 'request');
  const delivered = deliver(
    { delivery_id: 'dlv_1', event_type: 'message.received', message_id: 'msg_1' },
    '{}',
    {
      url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`,
      lookup: lookup as LookupFunction,
      key: '',
      pauses: [],
      signal: new AbortController().signal,
      tried: (attempt) => attempts.push(attempt),
    },
  );
  await called;
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  vi.advanceTimersByTime(10_000);
  await delivered;
  expect(attempts).toMatchObject([{ attempt: 1, status: null, error: expect.any(String) }]);
});
