import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findLink } from '../../../src/extract/extract.js';

/** A line each: the language and the one sentence that says what the link is for, which its address does not. */
const REQUESTS = readFileSync(join(import.meta.dirname, 'requests.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('|'));
const LINK = 'https://acme.test/r/4f8a9c2e7b134f8a9c2e7b13';

test.each(REQUESTS)('%s: finds the link below %s', (_, request) => {
  const text = `Hello,\n\n${request}\n\n${LINK}\n\nAcme`;
  expect(findLink({ subject: 'Acme', text })).toBe(LINK);
});
