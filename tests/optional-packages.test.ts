import { afterEach, expect, test, vi } from 'vitest';
import { refusedError, StoreConnections } from '../src/http/journal/redis-connection.js';
import { loadUpstream } from '../src/mail-server/sources/upstream/load-upstream.js';

const STORE = 'redis://127.0.0.1:6379';

function uninstall(name: string): void {
  vi.doMock(name, () => {
    throw new Error(`Cannot find package '${name}'`);
  });
}

afterEach(() => {
  for (const name of ['ioredis', 'imapflow']) vi.doUnmock(name);
});

test('a store needs ioredis', async () => {
  uninstall('ioredis');
  await expect(StoreConnections.load(STORE)).rejects.toThrow(
    `A store needs the package ioredis, which is not installed.

Hint: run npm install --save-dev ioredis.`,
  );
});

test('a mailbox needs imapflow', async () => {
  uninstall('imapflow');
  const upstream = await loadUpstream('imap://ada:secret@127.0.0.1:1');
  await expect(upstream.connect({} as never)).rejects.toThrow(
    `An imap: URL needs the package imapflow, which is not installed.

Hint: run npm install --save-dev imapflow.`,
  );
});

test('a store that takes no more says what it said, and what to look at', () => {
  expect(refusedError(STORE, new Error('OOM command not allowed')).message).toBe(
    `The store at redis://127.0.0.1:6379 refuses what is written (OOM command not allowed).

Hint: its memory or disk may be full, or it may be a read-only copy: see the log of Redis.`,
  );
});
