// @ts-check
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './command.js';

const EXTRACT = join(projectRoot, 'dist/extract');
const MODULE = join(EXTRACT, 'terms/compiled-terms.js');
const COMPILER = ['terms/compile-terms.js', 'terms/two-letters.js', 'languages'];

const { compiledTerms } = await import(pathToFileURL(MODULE).href);
const terms = JSON.stringify(compiledTerms());

// Compiling the terms takes longer than all else before the first mail; and most programs that import extraction read none.
writeFileSync(join(EXTRACT, 'terms/terms.json'), terms);
writeFileSync(
  MODULE,
  `import { createRequire } from 'node:module';
export function compiledTerms() {
  return createRequire(import.meta.url)('./terms.json');
}
`,
);
for (const path of COMPILER) rmSync(join(EXTRACT, path), { recursive: true, force: true });
