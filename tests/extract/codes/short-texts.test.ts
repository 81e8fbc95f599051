import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.js';

/** A line each: the language, the code or `-`, the text. */
const TEXTS = readFileSync(join(import.meta.dirname, 'short-texts.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => /^([^|]+)\|([^|]+)\|(.+)$/.exec(line)?.slice(1) as [string, string, string]);

test.each(TEXTS)('%s: finds %s in %s', (_, code, text) => {
  const found = extract({ subject: 'New message', text });
  expect(found.code ?? '-').toBe(code);
});
