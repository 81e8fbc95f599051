// @ts-check
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { projectRoot } from './command.js';

const EXTRACT = join(projectRoot, 'dist/extract');
const MODULE = join(EXTRACT, 'terms/compiled-terms.js');
const COMPILER = ['compile-terms.js', 'split-terms.js', 'two-letters.js', '../languages'];

const { compiledTerms, otherTerms } = await import(pathToFileURL(MODULE).href);

// Compiling the terms takes longer than all else before the first mail; and most programs that import extraction read none.
// In ASCII alone they are read in half the time.
writeFileSync(join(EXTRACT, 'terms/terms.json'), toAscii(JSON.stringify(compiledTerms())));
// Few mails need these, and Brotli takes a fifth less of the package than gzip does.
writeFileSync(
  join(EXTRACT, 'terms/other-terms.json.br'),
  brotliCompressSync(JSON.stringify(otherTerms())),
);
writeFileSync(
  MODULE,
  `import { readFileSync } from 'node:fs';
export function compiledTerms() {
  return JSON.parse(readFileSync(new URL('./terms.json', import.meta.url), 'latin1'));
}
export function otherTerms() {
  const { brotliDecompressSync } = process.getBuiltinModule('node:zlib');
  const packed = readFileSync(new URL('./other-terms.json.br', import.meta.url));
  return JSON.parse(brotliDecompressSync(packed).toString());
}
`,
);
for (const path of COMPILER) rmSync(join(EXTRACT, 'terms', path), { recursive: true, force: true });

/** @param {string} json */
function toAscii(json) {
  return json.replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
