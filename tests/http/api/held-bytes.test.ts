import { expect, it } from 'vitest';
import { heldBytes } from '../../../src/http/api/held-bytes.js';

it('counts texts, bytes and objects, each once', () => {
  const bytes = Buffer.alloc(1000);
  expect(heldBytes({ bytes, same: bytes })).toBe(64 + 2 * 24 + 64 + 1000);
  expect(heldBytes({ bytes }, bytes)).toBe(64 + 24);
  expect(heldBytes(['ab', 'ab'])).toBe(64 + 2 * 24 + 8);
});

it('measures objects nested deeper than the call stack', () => {
  let nested: object = {};
  for (let depth = 0; depth < 100_000; depth += 1) nested = { nested };
  expect(heldBytes(nested)).toBeGreaterThan(100_000 * 64);
});
