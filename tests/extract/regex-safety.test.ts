import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src/extract');
const LITERAL = /(?:[=[(,]\s*)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)(?=[;,.)\s])/g;
const COMMENT = /^[*/]/;

interface Recheck {
  checkSync(source: string, flags: string, options: { timeout: number }): { status: string };
}

const recheck = await import('recheck' as string).then(
  (module) => module as Recheck,
  () => undefined,
);

test.skipIf(!recheck)('no regular expression backtracks', { timeout: 120_000 }, () => {
  const unsafe = literals().filter(
    ({ source, flags }) => recheck?.checkSync(source, flags, { timeout: 10_000 }).status !== 'safe',
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
