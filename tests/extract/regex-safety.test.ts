import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');
// `npm run proof` tries all that reads mail, which takes a minute; other texts are those of the user.
const READS_MAIL = process.env['PROOF']
  ? /^(?:extract|html|message|doors|inbox\/explain|http\/web-inbox)\/|find-recipients/
  : /^extract\//;
const SCRIPT = /\.(?:ts|js)$/;
const LITERAL = /(?:[=[(,]\s*)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)(?=[;,.)\s])/g;
const CHECKS = [
  { checker: 'automaton', timeout: 1000 },
  { checker: 'fuzz', timeout: 60_000 },
] as const;
const COMMENT = /^[*/]/;

test('no regular expression backtracks', () => {
  expect(literals().filter((literal) => !isSafe(literal))).toEqual([]);
});

// Of a large expression, recheck's own choice is to try inputs at random, which takes seconds and suspects some that are
// bounded: only what the automaton cannot have, or not soon, is left to it.
function isSafe({ source, flags }: { source: string; flags: string }): boolean {
  return CHECKS.some((check) => checkSync(source, flags, check).status === 'safe');
}

function literals(): Array<{ file: string; source: string; flags: string }> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => READS_MAIL.test(file) && SCRIPT.test(file))
    .flatMap((file) =>
      [...readFileSync(join(SOURCE, file), 'utf8').matchAll(LITERAL)]
        .map(([, source = '', flags = '']) => ({ file, source, flags }))
        .filter(({ source }) => !COMMENT.test(source)),
    );
}
