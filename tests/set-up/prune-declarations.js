// @ts-check
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './command.js';

const IMPORT = /(?:from |import\(|import )'(?<path>\.[^']+)\.js'/g;

/** @type {{ exports: Record<string, { types?: string }> }} */
const { exports } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
const entries = Object.values(exports).flatMap(({ types }) => types ?? []);
const reached = new Set(entries.map((path) => join(projectRoot, path)));
// A set goes on to what is added while it is walked.
for (const path of reached)
  for (const { groups } of readFileSync(path, 'utf8').matchAll(IMPORT))
    reached.add(join(path, '..', `${groups?.['path']}.d.ts`));

// No user of the package can import the others: they are a tenth of it.
for (const name of readdirSync(join(projectRoot, 'dist'), { recursive: true, encoding: 'utf8' })) {
  const path = join(projectRoot, 'dist', name);
  if (path.endsWith('.d.ts') && !reached.has(path)) rmSync(path);
}
