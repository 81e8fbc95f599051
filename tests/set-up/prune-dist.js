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

// A module of types alone.
const EMPTY = 'export {};\n';

// No user of the package can import other types: they are a tenth of it. No program loads an empty module.
for (const name of readdirSync(join(projectRoot, 'dist'), { recursive: true, encoding: 'utf8' })) {
  const path = join(projectRoot, 'dist', name);
  const isUnused = path.endsWith('.d.ts') && !reached.has(path);
  if (isUnused || (path.endsWith('.js') && readFileSync(path, 'utf8') === EMPTY)) rmSync(path);
}
