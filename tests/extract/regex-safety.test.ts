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
const COMMENT = /^[*/]/;

test('no regular expression backtracks', () => {
  expect(literals().filter((literal) => !isSafe(literal))).toEqual([]);
});

// Of a large expression, recheck's own choice is to try inputs at random, which suspects some that are bounded.
function isSafe({ source, flags }: { source: string; flags: string }): boolean {
  return (['auto', 'automaton'] as const).some(
    (checker) => checkSync(source, flags, { checker, timeout: 60_000 }).status === 'safe',
  );
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
