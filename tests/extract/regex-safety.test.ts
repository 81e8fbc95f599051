import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src/extract');
const LITERAL = /(?:[=[(,]\s*)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)(?=[;,.)\s])/g;
const COMMENT = /^[*/]/;

test('no regular expression backtracks', () => {
  const unsafe = literals().filter(
    ({ source, flags }) => checkSync(source, flags, { timeout: 60_000 }).status !== 'safe',
  );
  expect(unsafe).toEqual([]);
});

function literals(): Array<{ file: string; source: string; flags: string }> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join(SOURCE, file), 'utf8').matchAll(LITERAL)]
        .map(([, source = '', flags = '']) => ({ file, source, flags }))
        .filter(({ source }) => !COMMENT.test(source)),
    );
}
