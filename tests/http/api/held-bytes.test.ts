import { expect, it } from 'vitest';
import { heldBytes } from '../../../src/http/api/held-bytes.js';

it('counts texts, bytes and objects, each once', () => {
  const bytes = Buffer.alloc(1000);
  expect(heldBytes({ bytes, same: bytes })).toBe(64 + 2 * 24 + 64 + 1000);
  expect(heldBytes({ bytes }, bytes)).toBe(64 + 24);
  expect(heldBytes(['ab', 'ab'])).toBe(64 + 2 * 24 + 4);
});

it('counts a byte for each character of Latin-1, and two where any other is among them', () => {
  expect(heldBytes('Zugangscode für Ähre')).toBe(20);
  expect(heldBytes('код 481920')).toBe(20);
});

it('measures objects nested deeper than the call stack', () => {
  let nested: object = {};
  for (let depth = 0; depth < 100_000; depth += 1) nested = { nested };
  expect(heldBytes(nested)).toBeGreaterThan(100_000 * 64);
});
